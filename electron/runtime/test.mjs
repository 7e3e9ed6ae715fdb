/** `npm test`: from whatever this machine has to `N passed, N failed` over everything. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readOptions } from './arguments.mjs';
import { runCommand, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { checks, endToEnd, vitest } from './test-steps.mjs';

/** Steps that may run at the same time. */
const sideBySide = 2;

/** @typedef {import('./test-steps.mjs').Step} Step */

const total = { passed: 0, failed: 0 };

/** @param {Step} step */
async function take(step) {
  const began = Date.now();
  const outcome = await step.run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error.stack ?? error),
  }));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const verdict = outcome.failed === 0 ? 'ok    ' : 'FAILED';
  say(`${verdict} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  // What failed is what somebody looks for: the lines of what passed would hide it.
  if (outcome.failed > 0) say(outcome.output.replace(/^\s*✓.*\n/gmu, '').trimEnd());
}

/** @param {readonly Step[]} steps */
async function takeSideBySide(steps) {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await take(step);
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
}

await runCommand(async () => {
  const began = Date.now();
  readOptions([], 'npm test');
  const electron = await setUp('tests');
  const work = await mkdtemp(path.join(os.tmpdir(), 'reports-'));
  try {
    await takeSideBySide(checks);
    await take(vitest(work));
    await take(endToEnd(work, electron));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  say(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
