/** Counting tests from the reports of the test runners. */
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, notes: string[] }} Count */

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
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
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
  if (failed > 0 || code === 0) return { passed, failed, notes };
  return {
    passed,
    failed: 1,
    notes: ['Every test passed and the run failed: coverage, or an error outside a test.'],
  };
}

/** @param {{ status: string }} result */
const isPassed = (result) => result.status === 'passed';

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
  if (failed > 0) return { passed: expected, failed, notes: none === 1 ? ['There are no tests.'] : [] };
  return code === 0 ? { passed: expected, failed: 0, notes: [] } : { passed: expected, failed: 1, notes: [] };
}
