/**
 * Following the app across its locks. To lock, the app replaces itself by a new process that is nobody's
 * child; it writes its process id into DIR/profile/running and removes that file when a person quits.
 */
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The longest a new process takes to appear after the old one has ended, in milliseconds. */
const replacedWithin = 5_000;
const lookEvery = 200;

/**
 * The process id that the app of a data folder last wrote down.
 * @param {string} data the data folder
 * @returns {number | null} null when a person has quit the app, or it never ran
 */
export function writtenDown(data) {
  try {
    const pid = Number.parseInt(readFileSync(path.join(data, 'profile', 'running'), 'utf8'), 10);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Tells whether a process lives and is this Electron, not another program that got its number later.
 * @param {number} pid
 * @param {string} electron
 */
function lives(pid, electron) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || readlinkSync(`/proc/${pid}/exe`) === realpathSync(electron);
  } catch {
    return false;
  }
}

/**
 * Asks a process to end in good order; one that has ended already is no fault.
 * @param {number} pid
 */
export function endGently(pid) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * @typedef {object} Followed
 * @property {string} folder the data folder
 * @property {string} electron path of the executable
 * @property {number | null} others the process id that was written there before we started ours
 */

/**
 * Waits for the process that replaces one which has ended.
 * @param {Followed} app
 * @returns {Promise<number | null>} its process id; null when the app was quit or nothing replaced it
 */
async function successor({ folder, electron, others }) {
  const until = Date.now() + replacedWithin;
  while (Date.now() < until) {
    const pid = writtenDown(folder);
    if (pid === null) return null;
    if (lives(pid, electron)) return pid === others ? null : pid;
    await wait(lookEvery);
  }
  return null;
}

/**
 * Waits until the app is closed for good, across every lock.
 * @param {Followed} app
 * @param {(pid: number) => void} replaced told each process id that takes over
 */
export async function untilClosed(app, replaced) {
  for (;;) {
    const pid = await successor(app);
    if (pid === null) return;
    replaced(pid);
    while (lives(pid, app.electron)) await wait(lookEvery);
  }
}
