import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What Chromium holds while it runs: the locks of the one instance a data folder may have. */
const held: readonly string[] = ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'lockfile'];
const running = 'running';
const desktopData = 'xdg';

/**
 * Makes the profile folder and the data folder around it, readable by this person alone.
 * @throws when the folder cannot be made or written
 */
export function makeProfile(profile: string): void {
  // SECURITY: everything the app makes is for its owner only, whatever the system's habit.
  process.umask(0o077);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const probe = path.join(profile, 'can-write');
  writeFileSync(probe, '');
  rmSync(probe);
}

/**
 * Removes what an earlier run left: Chromium's files and the traces GTK keeps of dialogs. Only an instance that
 * holds the lock may do so. The file that tells `npm start` of a relaunch stays.
 */
export function emptyProfile(profile: string): void {
  for (const name of readdirSync(profile)) {
    if (held.includes(name) || name === running) continue;
    rmSync(path.join(profile, name), { recursive: true, force: true });
  }
}

/** Writes this process's number, in one step, so that nobody reads half of it or misses it. */
export function markRunning(profile: string): void {
  const file = path.join(profile, running);
  writeFileSync(`${file}.new`, `${process.pid}\n`);
  renameSync(`${file}.new`, file);
}

/** The app ends because the person wanted so; without the file `npm start` ends too. */
export function markEnded(profile: string): void {
  rmSync(path.join(profile, running), { force: true });
}

/**
 * Moves the desktop's notes about us (recently used files, by full path) into a folder of ours, empty at every
 * start. Must run before GTK starts.
 */
export function keepDesktopTraces(profile: string): void {
  if (process.platform !== 'linux') return;
  const folder = path.join(profile, desktopData);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // SECURITY: the GTK dialogs write chosen paths into recently-used.xbel whatever they are asked.
  process.env['XDG_DATA_HOME'] = folder;
}

/** Removes what a dialog has left behind. */
export function forgetDesktopTraces(profile: string): void {
  const folder = path.join(profile, desktopData);
  try {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
