/** The built app in out/, made anew when a file it is made of has changed. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './places.mjs';
import { SetupError, say } from './say.mjs';
import { runTool } from './tools.mjs';

const sources = [
  'electron/main',
  'electron/preload',
  'electron/vault',
  'renderer',
  'resources',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const stampFile = path.join(projectFolder, 'out', '.built-of');

/**
 * @param {string} place
 * @returns {string[]} one line for each file at or under a place: its path, size and time of change
 */
function describe(place) {
  const facts = statSync(place, { throwIfNoEntry: false });
  if (facts === undefined) return [];
  if (!facts.isDirectory()) return [`${place} ${facts.size} ${facts.mtimeMs}`];
  return readdirSync(place)
    .sort()
    .flatMap((name) => describe(path.join(place, name)));
}

function currentStamp() {
  const lines = sources.flatMap((source) => describe(path.join(projectFolder, source)));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function builtStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Builds the app when it is missing or stale.
 * @returns {Promise<boolean>} whether anything was built
 * @throws {SetupError} with the builder's words when the app does not build
 */
export async function ensureBuilt() {
  const stamp = currentStamp();
  if (builtStamp() === stamp) return false;
  say('Building the app ...');
  rmSync(stampFile, { force: true });
  const { code, output } = await runTool('electron-vite', ['build']);
  if (code !== 0) throw new SetupError(`The app did not build:\n${output.trim()}`);
  writeFileSync(stampFile, stamp);
  return true;
}
