/**
 * What a plain Electron does with `electron FOLDER`: opens the app in that folder. The pinned runtime
 * comes without Electron's own default app, so this one lies in its `resources/app`.
 *
 * It is an ES module that awaits the app's main module: only so does the app run before `ready`, in time
 * for registerSchemesAsPrivileged and command-line switches.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Electron's own default app uses these two as well; its published types leave them out. */
const runtime = /** @type {typeof app & Record<'setVersion' | 'setAppPath', (value: string) => void>} */ (
  app
);

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  process.stderr.write('This Electron opens the app in the folder it is given, and none was given.\n');
  app.exit(1);
} else {
  const folder = path.resolve(given);
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  runtime.setName(about.productName ?? about.name);
  runtime.setVersion(about.version);
  runtime.setAppPath(folder);
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  await import(pathToFileURL(path.join(folder, about.main)).href);
}
