/** The locked packages, installed when they are missing or other than the lock says. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './places.mjs';
import { runNpm } from './processes.mjs';
import { SetupError, say } from './say.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Reads the packages of a lock file.
 * @param {string} file
 * @returns {LockedPackages | null} null when there is no such file or it cannot be read
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Tells whether what npm installed is what the lock says. npm writes a second lock file into node_modules,
 * last of all and of what really lies there, so the two are compared and nothing is walked.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function matches(locked, installed) {
  const same = Object.entries(locked).every(([place, wanted]) => {
    const found = installed[place];
    // The lock names the native parts of every platform; npm installs this platform's alone.
    if (place === '' || (found === undefined && wanted.optional === true)) return true;
    return found?.version === wanted.version && found?.integrity === wanted.integrity;
  });
  return same && Object.keys(installed).every((place) => place in locked);
}

/**
 * Installs what is locked, when it is missing or stale. No package's own scripts run: every native part
 * that is used comes prebuilt, and what nobody needs is not compiled.
 * @throws {SetupError} when npm cannot install
 */
export async function ensureInstalled() {
  const locked = readLock(path.join(projectFolder, 'package-lock.json'));
  if (locked === null) throw new SetupError('package-lock.json is missing or damaged.');
  const installed = readLock(path.join(projectFolder, 'node_modules', '.package-lock.json'));
  if (installed !== null && matches(locked, installed)) return;
  if (lstatSync(path.join(projectFolder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new SetupError(
      'node_modules is a link, and installing would empty the folder it leads to. Remove the link.',
    );
  }
  say('Installing the locked packages ...');
  const flags = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { code, output } = await runNpm(['ci', ...flags]);
  if (code !== 0) throw new SetupError(`npm could not install the locked packages:\n${output.trim()}`);
}
