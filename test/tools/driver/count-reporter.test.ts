import { afterEach, expect, test, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import CountReporter from './count-reporter.ts';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

/** A test file as far as the reporter asks it. */
function fileOf(states: State[], ok = !states.includes('failed')): TestModule {
  const tests = states.map((state) => ({ ok: () => state !== 'failed', result: () => ({ state }) }));
  return { ok: () => ok, children: { allTests: () => tests } } as unknown as TestModule;
}

function linesOf(modules: TestModule[], unhandled: unknown[] = []): string[] {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  new CountReporter().onTestRunEnd(modules, unhandled);
  const lines = write.mock.calls.map(([text]) => String(text)).join('');
  write.mockRestore();
  return lines.trim().split('\n');
}

afterEach(() => vi.unstubAllEnvs());

test('every test is counted once, and one that never ran as skipped', () => {
  const files = [fileOf(['passed', 'passed', 'failed']), fileOf(['skipped', 'pending', 'passed'])];
  expect(linesOf(files)).toEqual(['3 passed, 1 failed, 2 skipped']);
});

test('a file that could not be read and an error outside of tests are failures', () => {
  expect(linesOf([fileOf([], false)], [new Error('late')])).toEqual(['0 passed, 2 failed, 0 skipped']);
});

test('a check that failed before the tests is counted and named, and the counted line stays the last', () => {
  vi.stubEnv('CONCORDANCE_FAILED_CHECKS', 'linter types');
  const lines = linesOf([fileOf(['passed'])]);
  expect(lines[0]).toContain('linter, types');
  expect(lines.at(-1)).toBe('1 passed, 2 failed, 0 skipped');
});
