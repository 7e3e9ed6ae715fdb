/** A display without a screen, with a window manager and a message bus of its own. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from './places.mjs';
import { SetupError } from './say.mjs';

const patience = 20_000;

/** Ways a run is stopped from outside; the display must not outlive it. */
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * An Xauthority file with one entry that fits every display (family Wild, see Xau(3)).
 * @param {Buffer} cookie
 */
function authority(cookie) {
  const field = (/** @type {Buffer} */ bytes) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const none = Buffer.alloc(0);
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...[none, none, name, cookie].map(field)]);
}

/**
 * A message bus that starts no services: nothing of the person's session answers on it.
 * @param {string} folder where its socket lies
 */
function busConfig(folder) {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${path.join(folder, 'bus')}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}

/**
 * Starts a program and waits for the first line it writes to its third descriptor.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, line: string }>}
 */
function startAndHear(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const fail = (/** @type {string} */ why) => {
      child.kill();
      reject(new SetupError(`${program} did not start: ${why}`));
    };
    const timer = setTimeout(() => fail('it said nothing'), patience);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with ${code}`));
    let heard = '';
    child.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      heard += chunk.toString();
      if (!heard.includes('\n')) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve({ child, line: heard.trim() });
    });
  });
}

/**
 * @param {string} folder where sockets and settings lie
 * @param {import('node:child_process').ChildProcess[]} children filled with what was started, in order
 * @returns {Promise<NodeJS.ProcessEnv>} the environment of the display
 */
async function startAll(folder, children) {
  const xauthority = path.join(folder, 'xauthority');
  const bus = path.join(folder, 'bus.conf');
  await writeFile(xauthority, authority(randomBytes(16)), { mode: 0o600 });
  await writeFile(bus, busConfig(folder));
  /** @type {NodeJS.ProcessEnv} */
  const base = { ...process.env, XDG_RUNTIME_DIR: folder, XAUTHORITY: xauthority };
  delete base.WAYLAND_DISPLAY;
  // The screen's memory is a file in the folder, which the tests take pictures from.
  const memory = ['-fbdir', folder];
  const screen = [
    '-screen',
    '0',
    '1280x800x24',
    ...memory,
    '-nolisten',
    'tcp',
    '-noreset',
    '-auth',
    xauthority,
  ];
  const x = await startAndHear('Xvfb', ['-displayfd', '3', ...screen], base);
  children.push(x.child);
  const daemon = await startAndHear(
    'dbus-daemon',
    [`--config-file=${bus}`, '--nofork', '--nopidfile', '--nosyslog', '--print-address=3'],
    base,
  );
  children.push(daemon.child);
  const env = { ...base, DISPLAY: `:${x.line}`, DBUS_SESSION_BUS_ADDRESS: daemon.line };
  const rules = path.join(projectFolder, 'electron', 'runtime', 'window-manager.xml');
  children.push(spawn('openbox', ['--sm-disable', '--config-file', rules], { env, stdio: 'ignore' }));
  return env;
}

/**
 * Runs something on a virtual display of 1280 x 800 and takes the display away afterwards.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} use is given the environment of the display
 * @returns {Promise<T>}
 * @throws {SetupError} when the display does not start
 */
export async function onVirtualDisplay(use) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'display-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const end = () => {
    for (const child of children.toReversed()) child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const stop = () => process.exit(1);
  process.once('exit', end);
  for (const signal of signals) process.once(signal, stop);
  try {
    return await use(await startAll(folder, children));
  } finally {
    process.removeListener('exit', end);
    for (const signal of signals) process.removeListener(signal, stop);
    end();
  }
}
