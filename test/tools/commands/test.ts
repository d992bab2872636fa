/** `npm test`: the linter, the types, and every test. Arguments go on to Vitest (`npm test -- --project node`). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../driver/find-browser.ts';
import { ROOT } from '../driver/run-command.ts';

const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);
const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}): number =>
  spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

// Chromium is named to Vitest before it reads its configuration; a test that cannot start is a failure, not a skip.
const chromium = await findBrowser('chromium');
const checks = run(bin('biome'), ['check', '--error-on-warnings']) || run(bin('tsc'), ['--noEmit']);
const vitest = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts'];
const tests = run(process.execPath, [...vitest, ...process.argv.slice(2)], { CONCORDANCE_CHROMIUM: chromium });
if (checks) process.stderr.write('\nThe linter or the type check failed: see above.\n');
process.exit(tests || checks);
