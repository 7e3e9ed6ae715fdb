import { defineConfig } from '@playwright/test';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..');

export default defineConfig({
  testDir: path.join(import.meta.dirname, 'e2e'),
  outputDir: path.join(project, 'test-results'),
  // One display, one keyboard, one clipboard: one app at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // These end what would never end; they measure nothing.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // A trace or a video would hold what is typed; screenshots are taken by the tour, knowingly.
  use: { trace: 'off', video: 'off', screenshot: 'off' },
  projects: [
    { name: 'e2e', testMatch: '**/*.test.ts', testIgnore: 'tour/**' },
    { name: 'tour', testMatch: 'tour/**/*.test.ts' },
  ],
});
