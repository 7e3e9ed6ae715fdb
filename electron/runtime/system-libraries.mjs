/** Libraries and programs of the system that a bare machine lacks. */
import { ask, hasProgram, run } from './processes.mjs';
import { SetupError, say } from './say.mjs';

/** What Electron needs on Debian 12 and its relatives. */
const forElectron = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
];

/** Programs that show the app on a virtual display and drive it there, with their packages. */
const forDisplay = { Xvfb: 'xvfb', openbox: 'openbox', 'dbus-daemon': 'dbus', xdotool: 'xdotool' };

/** Programs that the tests check results with, and their packages. */
const forTests = {
  ...forDisplay,
  xclip: 'xclip',
  pdfsig: 'poppler-utils',
  qpdf: 'qpdf',
  strace: 'strace',
  ip: 'iproute2',
  libreoffice: 'libreoffice-calc',
};

const programs = { app: {}, display: forDisplay, tests: forTests };

/**
 * The libraries Electron would not find on this machine.
 * @param {string} electron path of its executable
 * @returns {string[]} names as the dynamic linker knows them
 */
function missingLibraries(electron) {
  const linked = ask('ldd', [electron]).output;
  const missing = [...linked.matchAll(/^\s*(\S+) => not found/gm)].map((found) => found[1] ?? '');
  // Newer versions load GTK while they run, so ldd does not name it.
  const gtk = 'libgtk-3.so.0';
  if (!linked.includes(gtk) && !ask('ldconfig', ['-p']).output.includes(gtk)) missing.push(gtk);
  return [...new Set(missing)];
}

/**
 * @param {string} electron
 * @param {keyof typeof programs} purpose
 */
function findMissing(electron, purpose) {
  const libraries = missingLibraries(electron);
  const tools = Object.entries(programs[purpose]).filter(([program]) => !hasProgram(program));
  return {
    names: [...libraries, ...tools.map(([program]) => program)],
    packages: [...(libraries.length > 0 ? forElectron : []), ...tools.map(([, debian]) => debian)],
  };
}

/**
 * Debian renamed libraries when it moved to 64-bit time; this picks the name that this release knows.
 * @param {readonly string[]} packages
 */
function namedHere(packages) {
  return packages.map((name) => (ask('apt-cache', ['show', `${name}t64`]).code === 0 ? `${name}t64` : name));
}

/** @param {readonly string[]} packages */
async function install(packages) {
  say(`Installing system packages: ${packages.join(' ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update'], { env });
  const args = ['install', '-y', '--no-install-recommends', ...namedHere(packages)];
  const installed = await run('apt-get', args, { env });
  if (installed.code === 0) return;
  throw new SetupError(
    `apt-get could not install what Electron needs:\n${updated.code === 0 ? '' : updated.output}${installed.output}`.trim(),
  );
}

/**
 * Sees to it that the system has what is needed: installs it as root on Debian, and otherwise stops with
 * the one command to run.
 * @param {string} electron path of Electron's executable
 * @param {keyof typeof programs} purpose the app alone, a virtual display as well, or everything the tests use
 * @throws {SetupError} when something is missing that cannot be installed from here
 */
export async function ensureSystemLibraries(electron, purpose) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(electron, purpose);
  if (missing.names.length === 0) return;
  if (!hasProgram('apt-get')) {
    throw new SetupError(
      `This system lacks ${missing.names.join(', ')}. Install them with its package manager and start again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    const command = `sudo apt-get install --no-install-recommends ${namedHere(missing.packages).join(' ')}`;
    throw new SetupError(
      `This system lacks ${missing.names.join(', ')}. Run this once and start again:\n\n  ${command}\n`,
    );
  }
  await install(missing.packages);
  const still = findMissing(electron, purpose).names;
  if (still.length > 0) throw new SetupError(`This system still lacks ${still.join(', ')}.`);
}
