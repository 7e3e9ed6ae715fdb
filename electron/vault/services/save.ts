import { suggestedNames, type SaveChoice } from '../../../shared/contract/choices.ts';
import type { Saved } from '../../../shared/contract/contract.ts';
import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import type { StoredType } from '../../../shared/domain/stored-paper.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { readPerson } from '../store/folder/person.ts';
import { readReading } from '../store/folder/reading.ts';
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

/** Where a finished document goes: into a file, or into the printing window. */
export type Way = { to: 'file'; path: string } | { to: 'print' };

/** How a document is to leave; null when the person changed their mind. `place` asks for the file. */
export async function chosenWay(
  app: App,
  to: Way['to'],
  place: (app: App) => Promise<string | null> = chosenPdf,
): Promise<Way | null> {
  if (to === 'print') return { to };
  const path = await place(app);
  return path === null ? null : { to, path };
}

/** The language of the printing window: the client's own at the table, the desk's elsewhere. */
function printLanguage({ session, firstLanguage }: App): ClientLanguage {
  if (session.mode === 'locked') return firstLanguage;
  if (session.mode === 'without') return session.vault.file.language;
  const { db } = session.folder;
  return readReading(db)?.language ?? readPerson(db).language;
}

/** Writes a document where the person chose, or hands it to the printing window. */
export async function sentOut(
  app: App,
  way: Way,
  bytes: Uint8Array,
  type: StoredType = 'pdf',
): Promise<Outcome<null, 'cannot-write' | 'cannot-print'>> {
  if (way.to === 'file') return written(app, way.path, bytes);
  const taken = await app.outside.print({ type, bytes, language: printLanguage(app) });
  return taken ? done(null) : failed('cannot-print');
}

/** What kind of file each exit is. */
const files: Readonly<Partial<Record<VaultExit['exit'], SaveChoice>>> = {
  'key-file': 'save-key',
  directory: 'save-csv',
  'statistics-csv': 'save-csv',
  'report-data': 'save-data',
  'reply-form-xlsx': 'save-xlsx',
  'reply-form-ods': 'save-ods',
  'reply-form-csv': 'save-csv',
  times: 'save-calendar',
};
const fileOf = (exit: VaultExit['exit']): SaveChoice => files[exit] ?? 'save-pdf';

/** What is done together with writing a file: it calls `write`, and tells what came of it. */
export type Along = (write: () => ReturnType<typeof written>) => ReturnType<typeof written>;

/** Lets out one of the few things that need no client's key. The kind of exit decides the kind of file. */
export async function savedWithoutKey<E extends VaultExit>(
  app: App,
  exit: E,
  rendered: (exit: E) => Promise<Uint8Array> | Uint8Array,
  to: Way['to'] = 'file',
  along: Along = (write) => write(),
): Promise<Outcome<Saved, 'cannot-write' | 'cannot-print'>> {
  const kind = fileOf(exit.exit);
  // What is no paper is never printed.
  const way = await chosenWay(app, kind === 'save-pdf' ? to : 'file', (asked) => chosenPlace(asked, kind));
  if (way === null) return done({ saved: false });
  const bytes = await rendered(exit);
  const result =
    way.to === 'file' ? along(() => written(app, way.path, bytes)) : await sentOut(app, way, bytes);
  return result.ok ? done({ saved: true }) : result;
}
