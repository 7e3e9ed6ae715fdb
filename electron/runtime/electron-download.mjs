/**
 * Downloads and unpacks the official Electron into FOLDER/tree, in a process of its own so that a download
 * that stands still can be given up. Uses what the electron package itself downloads with, its checksums too.
 *
 * Usage: node electron-download.mjs FOLDER
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './places.mjs';

const standstill = 15_000;

const folder = process.argv[2] ?? '.';
const electron = createRequire(path.join(projectFolder, 'node_modules', 'electron', 'package.json'));

/** @param {string} name */
const load = (name) => import(pathToFileURL(electron.resolve(name)).href);

const { downloadArtifact, ElectronDownloadCacheMode } = await load('@electron/get');
const { extract } = await load('@electron-internal/extract-zip');

const giveUp = () => {
  process.stderr.write('The download stands still.\n');
  process.exit(1);
};
let watch = setTimeout(giveUp, standstill);

const zip = await downloadArtifact({
  version: electron('./package.json').version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  // SECURITY: the bytes must have the hashes that came with the locked package.
  checksums: electron('./checksums.json'),
  cacheMode: ElectronDownloadCacheMode.Bypass,
  tempDirectory: folder,
  downloadOptions: {
    quiet: true,
    getProgressCallback: async () => {
      clearTimeout(watch);
      watch = setTimeout(giveUp, standstill);
    },
  },
});
clearTimeout(watch);
await extract(zip, { dir: path.resolve(folder, 'tree') });
