/** `npm start -- [--data DIR] [--lang sv|en]`: from whatever this machine has to the open app. */
import { spawn } from 'node:child_process';
import { folderOption, readOptions } from './arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { electronSwitches } from './electron-runtime.mjs';
import { defaultDataFolder, projectFolder } from './places.mjs';
import { endGently, untilClosed, writtenDown } from './running-app.mjs';
import { SetupError, runCommand } from './say.mjs';
import { setUp } from './set-up.mjs';

const usage = 'npm start -- [--data DIR] [--lang sv|en]';

function checkDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new SetupError(
    'There is no display to open a window on; to see the app without one, run: npm run tour -- --out DIR',
  );
}

function readArguments() {
  const { data, lang } = readOptions(['data', 'lang'], usage);
  if (lang !== undefined && lang !== 'sv' && lang !== 'en') {
    throw new SetupError(`--lang is sv or en.\nUsage: ${usage}`);
  }
  return { data: folderOption(data), lang };
}

/**
 * Opens the app and waits until the person closes it; a lock does not end the wait.
 * @param {string} electron
 * @param {{ data: string | undefined, lang: string | undefined }} options
 * @returns {Promise<number>} the exit code
 */
async function open(electron, { data, lang }) {
  const env = { ...process.env };
  // A terminal inside another Electron program sets this, and no window would open.
  delete env.ELECTRON_RUN_AS_NODE;
  const folder = data ?? defaultDataFolder();
  const others = writtenDown(folder);
  const args = [
    ...electronSwitches(),
    projectFolder,
    ...(data === undefined ? [] : [`--data=${data}`]),
    ...(lang === undefined ? [] : [`--lang=${lang}`]),
  ];
  const child = spawn(electron, args, { stdio: 'inherit', env });
  let current = child.pid;
  let closing = false;
  const close = () => {
    closing = true;
    // Electron quits in good order on SIGTERM: the vault is flushed and closed.
    if (current !== undefined) endGently(current);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, close);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  if (code !== 0 || closing) return code;
  current = undefined;
  await untilClosed({ folder, electron, others }, (pid) => (current = pid));
  return 0;
}

await runCommand(async () => {
  const options = readArguments();
  checkDisplay();
  const electron = await setUp('app');
  await ensureBuilt();
  return open(electron, options);
});
