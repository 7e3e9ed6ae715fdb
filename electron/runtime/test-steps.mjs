/** The steps of `npm test`. */
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { SetupError } from './say.mjs';
import { countPlaywright, countVitest } from './test-reports.mjs';
import { runTool } from './tools.mjs';
import { onVirtualDisplay } from './virtual-display.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Step
 */

/**
 * A step that counts as one test: the tool is content or it is not.
 * @param {string} name
 * @param {Parameters<typeof runTool>[0]} tool
 * @param {readonly string[]} args
 * @returns {Step}
 */
function check(name, tool, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await runTool(tool, args);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

const rooms = ['shared', 'vault', 'main', 'preload', 'tests', 'runtime'];
const withComponents = ['renderer', 'component'];
const cruised = ['shared', 'electron', 'renderer', 'tests'];

/** @type {Step} */
const build = {
  name: 'build',
  run: async () => {
    try {
      await ensureBuilt();
      return { passed: 1, failed: 0, output: '' };
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return { passed: 0, failed: 1, output: error.message };
    }
  },
};

/** Steps that read the source and may run side by side. */
export const checks = [
  check('lint', 'eslint', ['.']),
  check('formatting', 'prettier', ['--check', '.']),
  check('layers', 'dependency-cruiser', ['--config', '.dependency-cruiser.cjs', ...cruised]),
  ...withComponents.map((room) =>
    check(`types: ${room}`, 'svelte-check', [
      '--fail-on-warnings',
      '--output',
      'human',
      '--tsconfig',
      `./tsconfig.${room}.json`,
    ]),
  ),
  ...rooms.map((room) => check(`types: ${room}`, 'tsc', ['--project', `tsconfig.${room}.json`])),
  build,
];

/**
 * The unit, store and component tests.
 * @param {string} work a folder for the report
 * @returns {Step}
 */
export function vitest(work) {
  return {
    name: 'unit, store and component tests',
    run: async () => {
      const report = path.join(work, 'vitest.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const projects = ['unit', 'store', 'component'];
      const chosen = projects.flatMap((project) => ['--project', project]);
      const args = ['run', '--config', 'tests/vitest.config.ts', ...chosen, '--coverage', ...reporters];
      const { code, output } = await runTool('vitest', args);
      const { passed, failed, notes } = countVitest(report, code, projects);
      return { passed, failed, output: [...notes, output].join('\n') };
    },
  };
}

/**
 * The tests that drive the real app on a virtual display.
 * @param {string} work a folder for the report
 * @param {string} electron path of Electron's executable
 * @returns {Step}
 */
export function endToEnd(work, electron) {
  return {
    name: 'end-to-end tests',
    run: () =>
      onVirtualDisplay(async (display) => {
        const report = path.join(work, 'playwright.json');
        const env = { ...display, ELECTRON_EXEC_PATH: electron, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
        const args = ['test', '--config', 'tests/playwright.config.ts', '--project', 'e2e'];
        const { code, output } = await runTool('playwright', [...args, '--reporter=list,json'], { env });
        const { passed, failed, notes } = countPlaywright(report, code);
        return { passed, failed, output: [...notes, output].join('\n') };
      }),
  };
}
