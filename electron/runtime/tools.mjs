/** The development tools of the project, started with the Node that runs this. */
import path from 'node:path';
import { projectFolder } from './places.mjs';
import { run } from './processes.mjs';

const scripts = {
  'dependency-cruiser': 'dependency-cruiser/bin/dependency-cruise.mjs',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  'svelte-check': 'svelte-check/bin/svelte-check',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs a tool in the project's folder.
 * @param {keyof typeof scripts} name
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runTool(name, args, options = {}) {
  // Colours are for terminals; the output is kept and printed where it may be a log.
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NO_COLOR: '1', ...options.env };
  delete env.FORCE_COLOR;
  return run(process.execPath, [path.join(projectFolder, 'node_modules', scripts[name]), ...args], {
    ...options,
    env,
  });
}
