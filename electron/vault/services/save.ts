import { suggestedNames, type SaveChoice } from '../../../shared/contract/choices.ts';
import type { Saved } from '../../../shared/contract/contract.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { StoreError } from '../store/store-error.ts';
import { writeWhole } from '../store/write-whole.ts';
import { isOwnFile } from './own-files.ts';
import type { VaultExit } from './vault-exit.ts';

/** Asks where something goes; null when the person changed their mind. */
export const chosenPlace = (app: App, what: SaveChoice): Promise<string | null> =>
  app.outside.choose(what, suggestedNames[what]);

/** Asks where a document goes; null when the person changed their mind. */
export const chosenPdf = (app: App): Promise<string | null> => chosenPlace(app, 'save-pdf');

/** Asks for a key on a stick; one of the app's own files is no key. */
export async function chosenKey(app: App): Promise<string | null> {
  const path = await app.outside.choose('open-key', '');
  return path !== null && isOwnFile(app.dir, path) ? null : path;
}

/** Writes a document where the person chose, whole or not at all. */
export function written(app: App, path: string, bytes: Uint8Array): Outcome<null, 'cannot-write'> {
  // SECURITY: no paper is written over the vault itself.
  if (isOwnFile(app.dir, path)) return failed('cannot-write');
  try {
    writeWhole(path, bytes);
    return done(null);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return failed(error.code === 'disk-full' ? 'disk-full' : 'cannot-write');
  }
}

/** Lets out one of the few things that need no client's key. The kind of exit decides the kind of file. */
export async function savedWithoutKey<E extends VaultExit>(
  app: App,
  exit: E,
  rendered: (exit: E) => Promise<Uint8Array> | Uint8Array,
): Promise<Outcome<Saved, 'cannot-write'>> {
  const path = await chosenPlace(app, exit.exit === 'key-file' ? 'save-key' : 'save-pdf');
  if (path === null) return done({ saved: false });
  const result = written(app, path, await rendered(exit));
  return result.ok ? done({ saved: true }) : result;
}
