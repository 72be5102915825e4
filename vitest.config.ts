/** How the tests run: in Node, one process a file, from the repository's root. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    reporters: ['default', './test/support/closing-line.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['./test/support/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A slow machine may take its time; who waits for what will come only waits as long as it takes.
    expect: { poll: { timeout: 10_000 } },
    allowOnly: false,
  },
});
