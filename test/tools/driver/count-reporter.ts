import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the one line that a build machine reads: what was counted, never what was hoped. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const checks = (process.env['CONCORDANCE_FAILED_CHECKS'] ?? '').split(' ').filter(Boolean);
    if (checks.length > 0) process.stdout.write(`\nFailed before the tests, see above: ${checks.join(', ')}\n`);
    const counts = { passed: 0, failed: unhandled.length + checks.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state] += 1;
      }
      if (!module.ok() && tests.every((test) => test.ok())) counts.failed += 1;
    }
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
