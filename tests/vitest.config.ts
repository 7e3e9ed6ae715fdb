import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  test: {
    // These end what would never end; they measure nothing. The slowest test takes ten seconds on a quiet machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Native modules are loaded in processes, never in threads.
    pool: 'forks',
    // Every core: nothing else of `npm test` runs meanwhile.
    maxWorkers: '100%',
    // Loading every screen takes longer than trying them: a process does it once for all its files. A test begins with a
    // vault of its own, and what the screens remember is cleared before it (screen-port.ts).
    isolate: false,
    allowOnly: false,
    passWithNoTests: false,
    coverage: {
      provider: 'v8',
      include: ['shared/domain/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
      // The rules of the product are pure functions, and every way through them is tried.
      thresholds: { branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'store', environment: 'node', include: ['tests/store/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.ts'],
          setupFiles: ['tests/support/patience.ts'],
        },
      },
    ],
  },
});
