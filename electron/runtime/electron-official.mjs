/** The official Electron of the version that package.json locks. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './places.mjs';
import { run } from './processes.mjs';
import { say } from './say.mjs';

const day = 24 * 60 * 60 * 1000;
const packageFolder = path.join(projectFolder, 'node_modules', 'electron');

/** The program inside an Electron tree. */
const program =
  process.platform === 'darwin'
    ? path.join('Electron.app', 'Contents', 'MacOS', 'Electron')
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';

function lockedVersion() {
  return String(JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version);
}

/**
 * Finds the official Electron where its own installer or an earlier start has put it.
 * @param {string} cache
 * @returns {string | null} the path of its executable
 */
export function findOfficial(cache) {
  const places = [path.join(cache, officialName()), path.join(packageFolder, 'dist')];
  return places.map((place) => path.join(place, program)).find((file) => existsSync(file)) ?? null;
}

function officialName() {
  return `electron-${lockedVersion()}-${process.platform}-${process.arch}`;
}

/**
 * Downloads the official Electron into the cache. Where its download cannot be reached this is remembered
 * for a day, so that later starts do not wait for it again.
 * @param {string} cache
 * @returns {Promise<string | null>} the path of its executable, or null when it cannot be downloaded
 */
export async function downloadOfficial(cache) {
  const note = path.join(cache, `${officialName()}-unreachable`);
  if (failedToday(note)) return null;
  await mkdir(cache, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(path.join(cache, 'making-'));
  try {
    say('Downloading Electron (once on this machine) ...');
    const script = path.join(projectFolder, 'electron', 'runtime', 'electron-download.mjs');
    const downloaded = await run(process.execPath, [script, work]);
    if (downloaded.code !== 0) {
      await writeFile(note, `${Date.now()}\n`);
      return null;
    }
    await rename(path.join(work, 'tree'), path.join(cache, officialName())).catch((error) => {
      // Another start was quicker.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
    return findOfficial(cache);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} note */
function failedToday(note) {
  try {
    const age = Date.now() - Number(readFileSync(note, 'utf8'));
    return age >= 0 && age < day;
  } catch {
    return false;
  }
}
