/** What every command does first: from a bare machine to one that can build and run the app. */
import { ensureElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { checkNode } from './node-version.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Checks Node, installs the locked packages, finds an Electron and installs what the system lacks. What is
 * there already is left alone.
 * @param {'app' | 'display' | 'tests'} purpose
 * @returns {Promise<string>} the path of Electron's executable
 * @throws {SetupError} with a sentence that says what to do
 */
export async function setUp(purpose) {
  checkNode();
  await ensureInstalled();
  const electron = await ensureElectron();
  await ensureSystemLibraries(electron, purpose);
  return electron;
}
