/** `npm test`: the linter, the types, unused code, and every test. Arguments are passed to Vitest (`npm test -- --project node`). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../driver/find-browser.ts';
import { ROOT } from '../driver/run-command.ts';

const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);
const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}): number =>
  spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const CHECKS = {
  linter: ['biome', 'check', '--error-on-warnings'],
  types: ['tsc', '--noEmit'],
  unused: ['knip', '--no-progress'],
};

// Chromium is named to Vitest before it reads its configuration; a test that cannot start is a failure, not a skip.
const chromium = await findBrowser('chromium');
const failed = Object.entries(CHECKS)
  .filter(([, [program = '', ...args]]) => run(bin(program), args) !== 0)
  .map(([name]) => name);
const vitest = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts'];
const tests = run(process.execPath, [...vitest, ...process.argv.slice(2)], {
  CONCORDANCE_CHROMIUM: chromium,
  // Passed to the reporter, so that its last line counts them.
  CONCORDANCE_FAILED_CHECKS: failed.join(' '),
});
process.exit(tests || (failed.length > 0 ? 1 : 0));
