/** The reporter that ends a test run with one plain line: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let [passed, failed, skipped] = [0, errors.length, 0];
    for (const module of modules) {
      // A file that does not load has no tests to fail, so it counts as one itself.
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
        else skipped += 1;
      }
    }
    // The other reporter writes its summary in the same turn; this line follows it.
    setImmediate(() => console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`));
  }
}
