/** Counting tests from the reports of the test runners. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, notes: string[] }} Count */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Result */

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @returns {Count} what a runner counts for that ended without telling */
const crashed = () => ({ passed: 0, failed: 1, notes: ['It ended without a report.'] });

/** How much of what a failed test said stands in its note: the whole of it follows in the runner's output. */
const longestReason = 600;

/**
 * A failed test in a note: where it is, its name, and how what it said begins.
 * @param {string} file
 * @param {string} name
 * @param {string | undefined} said
 */
function noteOf(file, name, said = '') {
  const own = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => !line.includes('node_modules'));
  const plain = own.join('\n').slice(0, longestReason);
  return `${path.relative(process.cwd(), file)}: ${name}\n${plain}`;
}

/**
 * Counts vitest's report. A file that could not be loaded, a part without tests and a skipped test are
 * failures: nothing is left out in silence.
 * @param {string} file the report
 * @param {number} code vitest's exit code
 * @param {readonly string[]} parts folders under tests/ that must each hold tests
 * @returns {Count}
 */
export function countVitest(file, code, parts) {
  const report = readReport(file);
  if (report === null) return crashed();
  /** @type {{ name: string, status: string, assertionResults: Result[] }[]} */
  const files = report.testResults;
  const results = files.flatMap((one) => one.assertionResults.map((result) => result.status));
  const passed = results.filter((status) => status === 'passed').length;
  const broken = files.filter((one) => one.status === 'failed' && one.assertionResults.every(isPassed));
  const empty = parts.filter((part) => !files.some((one) => one.name.includes(`/tests/${part}/`)));
  const notes = [
    ...broken.map((one) => `${one.name} could not be run.`),
    ...empty.map((part) => `There are no ${part} tests.`),
  ];
  const failed = results.length - passed + notes.length;
  const told = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((result) => !isPassed(result))
      .map(({ fullName, failureMessages }) => noteOf(name, fullName, failureMessages[0])),
  );
  if (failed > 0 || code === 0) return { passed, failed, notes: [...notes, ...told] };
  return {
    passed,
    failed: 1,
    notes: ['Every test passed and the run failed: coverage, or an error outside a test.'],
  };
}

/** @param {{ status: string }} result */
const isPassed = (result) => result.status === 'passed';

/**
 * @typedef {{ file: string, title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {Spec[]} the tests of a suite and of those in it
 */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {Spec['tests']} tests */
const saidBy = (tests) =>
  tests
    .flatMap(({ results }) => results.map(({ error }) => error?.message))
    .find((said) => said !== undefined);

/**
 * Counts Playwright's report. Skipped and flaky tests are failures.
 * @param {string} file the report
 * @param {number} code Playwright's exit code
 * @returns {Count}
 */
export function countPlaywright(file, code) {
  const report = readReport(file);
  if (report === null) return crashed();
  /** @type {{ expected: number, unexpected: number, skipped: number, flaky: number }} */
  const { expected, unexpected, skipped, flaky } = report.stats;
  const errors = report.errors.length;
  const none = expected + unexpected + skipped + flaky === 0 && errors === 0 ? 1 : 0;
  const failed = unexpected + skipped + flaky + errors + none;
  /** @type {Suite[]} */
  const suites = report.suites;
  const told = suites.flatMap(specsOf).filter(({ ok }) => !ok);
  const notes = [
    ...(none === 1 ? ['There are no tests.'] : []),
    ...told.map(({ file, title, tests }) => noteOf(path.join('tests', 'e2e', file), title, saidBy(tests))),
  ];
  if (failed > 0) return { passed: expected, failed, notes };
  return code === 0 ? { passed: expected, failed: 0, notes: [] } : { passed: expected, failed: 1, notes: [] };
}
