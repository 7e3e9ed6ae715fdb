/** Where things are on this machine: the project, the caller's folder and the cache outside the repository. */
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder the person called npm from; npm itself moves to the project's folder. */
export const callerFolder = process.env.INIT_CWD ?? process.cwd();

/**
 * The cache of development tools for this person on this machine (XDG base directory specification).
 * @returns {string} an absolute path outside the repository; it may not exist yet
 */
export function cacheFolder() {
  const xdg = process.env.XDG_CACHE_HOME;
  const base = xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(os.homedir(), '.cache');
  return path.join(base, 'egenmakt-dev');
}

/**
 * Makes an absolute path of one that a person typed.
 * @param {string} typed a path, relative to the caller's folder or absolute
 * @returns {string}
 */
export function fromCaller(typed) {
  return path.resolve(callerFolder, typed);
}

/**
 * Where the app keeps its data when nobody chose a folder; the same rule as the main process has.
 * @returns {string} an absolute path
 */
export function defaultDataFolder() {
  if (process.platform === 'win32') {
    return path.join(process.env.APPDATA ?? path.join(os.homedir(), 'AppData', 'Roaming'), 'Egenmakt');
  }
  if (process.platform === 'darwin') {
    return path.join(os.homedir(), 'Library', 'Application Support', 'Egenmakt');
  }
  const xdg = process.env.XDG_DATA_HOME;
  const base = xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(os.homedir(), '.local', 'share');
  return path.join(base, 'egenmakt');
}
