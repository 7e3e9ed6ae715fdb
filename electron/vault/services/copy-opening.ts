import { mkdirSync } from 'node:fs';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { KeyForm } from '../../../shared/domain/folder.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { clientKeyBy, isSpare, type SlotForm } from '../keys/client-slots.ts';
import { copyKey, headerBytes, readCopyHeader, slotsOf, type CopyHeader } from '../keys/copy-header.ts';
import { givenSecret } from '../keys/given-secret.ts';
import { Presence } from '../keys/presence.ts';
import { signedBy } from '../keys/signing.ts';
import { verifyChain } from '../ledger/ledger.ts';
import type { OwnCopy } from '../session.ts';
import { beginningOf, writeCopied } from '../store/copy-file.ts';
import { fileKey } from '../store/driver.ts';
import { readClientKey } from '../store/folder/client-key.ts';
import { readMeta } from '../store/folder/meta.ts';
import { copyPath, openFolder, removeFile, type FolderDb } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { chosenKey } from './save.ts';
import { isOwnFile } from './own-files.ts';

const isKeyForm = (form: SlotForm): form is KeyForm => !isSpare(form);
/** The forms of key that open a copy. */
export const formsOf = (header: CopyHeader): KeyForm[] =>
  [...new Set(header.slots.map(({ form }) => form))].filter(isKeyForm);

export type Found = { header: CopyHeader; at: number };

/** Reads what a chosen file says of itself before anything of it is opened. */
export function foundIn(path: string): Outcome<Found, 'newer' | 'not-a-copy'> {
  const read = beginningOf(path, headerBytes);
  if (!read) return failed('not-a-copy');
  const found = readCopyHeader(read.start, read.size);
  if (found.found === 'copy') return done(found);
  return failed(found.found === 'other' ? 'not-a-copy' : found.found);
}

/** The client's key by what they gave, counted against guessing. */
export async function copyClientKey(
  app: App,
  header: CopyHeader,
  secret: ClientSecret,
): Promise<Outcome<Buffer, 'wrong-secret' | 'wait' | 'mistyped' | 'nothing-chosen'>> {
  const target = `copy:${header.folderId}`;
  const left = app.attempts.secondsLeft(target);
  if (left > 0) return failed('wait', left);
  const given = await givenSecret(secret, () => chosenKey(app));
  if (!given.ok) return given;
  const folder = { id: header.folderId, pepper: Buffer.from(header.pepper, 'base64') };
  const key = await clientKeyBy(slotsOf(header), given.value, folder);
  if (!key) {
    app.attempts.failed(target);
    return failed('wrong-secret');
  }
  app.attempts.succeeded(target);
  return done(key);
}

/** Opens the encrypted part under its own key; `damaged` when it is not what it says. */
export function openedCopy(
  app: App,
  path: string,
  { header, at }: Found,
  clientKey: Buffer,
): Outcome<OwnCopy, 'newer'> {
  const key = copyKey(clientKey, header);
  // SECURITY: a header that was changed in any place does not give the key.
  if (!key) return failed('damaged');
  const place = copyPath(app.dir);
  mkdirSync(app.dir, { recursive: true, mode: 0o700 });
  removeFile(place);
  let db: FolderDb | null = null;
  try {
    writeCopied(place, Buffer.alloc(0), path, at);
    db = openFolder(place, fileKey(key, header.fileId));
    // A stick that was pulled out leaves holes anywhere: every page is checked, not only those that are read first.
    if (db.all('PRAGMA cipher_integrity_check').length > 0) throw new StoreError('damaged');
    const kept = readClientKey(db);
    const made = app.outside.clock.now().getTime();
    const presence = kept && Presence.of(header.folderId, clientKey, kept, made);
    const whole = verifyChain(db, (hash, signature, certificate) => signedBy(certificate, hash, signature));
    // SECURITY: the folder inside must be the one the header speaks of, with its list whole.
    if (!presence || !whole.ok || readMeta(db, 'folder-id') !== header.folderId)
      throw new StoreError('damaged');
    return done({
      mode: 'ownCopy',
      folder: { id: header.folderId, key, db },
      presence,
      header,
      forms: formsOf(header),
    });
  } catch (error) {
    db?.close();
    removeFile(place);
    if (!(error instanceof StoreError)) throw error;
    if (error.code === 'newer') return failed('newer');
    throw error.code === 'foreign' ? new StoreError('damaged') : error;
  }
}

export const copyOpeningHandlers = {
  'copy.choose': async (app) => {
    app.chosenCopy = null;
    const path = await app.outside.choose('open-copy', '');
    if (path === null) return done({ chosen: false, forms: [] });
    if (isOwnFile(app.dir, path)) return failed('not-a-copy');
    const found = foundIn(path);
    if (!found.ok) return found;
    app.chosenCopy = path;
    return done({ chosen: true, forms: formsOf(found.value.header) });
  },
  'copy.open': async (app, _session, { secret }) => {
    const path = app.chosenCopy;
    if (path === null) return failed('not-a-copy');
    const found = foundIn(path);
    if (!found.ok) return found;
    const key = await copyClientKey(app, found.value.header, secret);
    if (!key.ok) return key;
    const copy = openedCopy(app, path, found.value, key.value);
    if (!copy.ok) return copy;
    app.session = copy.value;
    app.chosenCopy = null;
    return done(app.status());
  },
} satisfies Partial<Handlers>;
