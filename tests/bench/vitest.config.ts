import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Measurements: `npm run bench`. They take minutes and are no part of the tests. */
export default defineConfig({
  root: path.join(import.meta.dirname, '..', '..'),
  test: {
    environment: 'node',
    include: ['tests/bench/**/*.bench.ts'],
    // Native modules are loaded in processes, never in threads; one measurement at a time.
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
