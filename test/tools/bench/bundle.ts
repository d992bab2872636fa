/** Makes one script of what runs inside a page. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../driver/run-command.ts';

/** @param entry file below `test/tools/bench/in-page`. @returns the script, minified as the extension's own is. */
export async function bundleForPage(entry: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry: join(ROOT, 'test/tools/bench/in-page', entry), formats: ['iife'], name: 'benchBundle' },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built of ${entry}`);
  return chunk.code;
}
