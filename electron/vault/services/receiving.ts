import { thinkingUntil } from '../../../shared/domain/thinking.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { slotsOf } from '../keys/copy-header.ts';
import { folderKeyBoxes } from '../keys/folder-key.ts';
import { certificateDigest, publicDerOf } from '../keys/signing.ts';
import { certificatesIn, head, lastCertificate } from '../ledger/ledger.ts';
import type { OpenFolder, OpenVault, OwnCopy } from '../session.ts';
import { fileKey } from '../store/driver.ts';
import { readClientKey, type ClientKeyRecord } from '../store/folder/client-key.ts';
import { readFrontPageKept } from '../store/folder/front-page.ts';
import { readPerson } from '../store/folder/person.ts';
import { removeFrontPage, writeFrontPage } from '../store/front-page-file.ts';
import { copyPath, folderPath, openFolder, removeFile, writeUnderKey } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { replaceSlots } from '../store/vault/client-slots.ts';
import { addCertificate } from '../store/vault/folder-certificates.ts';
import { finishPassing, startPassing } from '../store/vault/passing-files.ts';
import { addFolder, hasFolder, isAliasTaken, setAnchor, type FolderRecord } from '../store/vault/people.ts';
import { copyClientKey, formsOf, foundIn, openedCopy, type Found } from './copy-opening.ts';
import { newId, now, today } from './now.ts';
import { isOwnFile } from './own-files.ts';
import { settledIn } from './settling-in.ts';

type NotHere = 'newer' | 'not-a-copy' | 'already-here';

/** A chosen file that can be received: a copy of a folder that is not in this vault. */
function receivable(vault: OpenVault, path: string): Outcome<Found, NotHere> {
  const found = foundIn(path);
  if (!found.ok) return found;
  // The folder keeps its id, so two of it would answer to the same name; the one that is here stays as it is.
  return hasFolder(vault.db, found.value.header.folderId) ? failed('already-here') : found;
}

/** Names and keys of the files the folder gets here. */
interface Place {
  fileId: Id;
  frontId: Id;
  key: Buffer;
  frontKey: Buffer;
}

/** The client's key as the copy has it, when the copy's list ends with what that key signed. Throws `damaged`. */
function vouched({ db }: OpenFolder): ClientKeyRecord {
  const kept = readClientKey(db);
  // SECURITY: whose the older signatures are, nobody here can know; the key of now, which signed the end, vouches for all.
  if (!kept || lastCertificate(db)?.equals(kept.certificate) !== true) throw new StoreError('damaged');
  return kept;
}

/** What the vault keeps of the client from here on. */
function recordOf(
  app: App,
  copy: OwnCopy,
  folder: OpenFolder,
  { fileId, frontId, frontKey }: Place,
  { alias, choice }: Input<'receive.take'>,
): FolderRecord {
  const { random, clock } = app.outside;
  const { beginning } = readPerson(folder.db);
  const share = random(32);
  const begun = today(clock);
  const boxes = copy.presence.withClientKey((clientKey) =>
    folderKeyBoxes(folder.key, choice, { folderId: folder.id, share, clientKey }, random),
  );
  return {
    id: folder.id,
    alias,
    beginning,
    thinkingUntil: beginning === 'think' ? thinkingUntil(begun) : null,
    begun,
    choice,
    share,
    // The client's slots open with the pepper they were made with.
    pepper: Buffer.from(copy.header.pepper, 'base64'),
    boxes,
    fileId,
    frontId,
    frontKey,
    letterPublic: publicDerOf(vouched(folder).letterPrivate),
  };
}

/** The vault learns of the folder: everything or nothing. */
function named(app: App, vault: OpenVault, copy: OwnCopy, folder: OpenFolder, record: FolderRecord): void {
  const made = now(app.outside.clock);
  const slots = slotsOf(copy.header).map((slot) => ({ ...slot, id: newId(app.outside.random), made }));
  vault.db.transaction((tx) => {
    addFolder(tx, record);
    replaceSlots(tx, folder.id, slots);
    for (const each of certificatesIn(folder.db)) addCertificate(tx, folder.id, certificateDigest(each));
    setAnchor(tx, folder.id, head(folder.db));
  });
}

/**
 * Writes the folder under a new key of its own and names it in the vault last. Cut short, nobody knows it, and the next
 * unlocking removes it.
 */
function takenIn(app: App, vault: OpenVault, copy: OwnCopy, given: Input<'receive.take'>): Id {
  const { random } = app.outside;
  const { id } = copy.folder;
  vouched(copy.folder);
  const place: Place = {
    fileId: newId(random),
    frontId: newId(random),
    key: random(32),
    frontKey: random(32),
  };
  const path = folderPath(app.dir, place.fileId);
  startPassing(vault.db, [place.fileId, place.frontId]);
  try {
    // SECURITY: whoever knew the copy's key knows nothing of this one.
    writeUnderKey(copy.folder.db, path, fileKey(place.key, place.fileId));
    const folder = { id, key: place.key, db: openFolder(path, fileKey(place.key, place.fileId)) };
    try {
      settledIn(app, vault, folder, copy.presence, given.alias);
      writeFrontPage(app.dir, place.frontId, place.frontKey, readFrontPageKept(folder.db), random);
      named(app, vault, copy, folder, recordOf(app, copy, folder, place, given));
    } finally {
      folder.db.close();
    }
  } catch (error) {
    removeFile(path);
    removeFrontPage(app.dir, place.frontId);
    throw error;
  } finally {
    place.key.fill(0);
  }
  finishPassing(vault.db);
  return id;
}

/** What was laid here to be read is gone again. */
function closedCopy(app: App, copy: OwnCopy): void {
  copy.folder.db.close();
  copy.folder.key.fill(0);
  removeFile(copyPath(app.dir));
}

export const receivingHandlers = {
  'receive.choose': async (app, session) => {
    app.chosenCopy = null;
    const path = await app.outside.choose('open-copy', '');
    if (path === null) return done({ chosen: false, forms: [] });
    if (isOwnFile(app.dir, path)) return failed('not-a-copy');
    const found = receivable(session.vault, path);
    if (!found.ok) return found;
    app.chosenCopy = path;
    return done({ chosen: true, forms: formsOf(found.value.header) });
  },
  'receive.take': async (app, session, given) => {
    const path = app.chosenCopy;
    if (path === null) return failed('not-a-copy');
    const alias = oneLine(clean(given.alias));
    if (isAliasTaken(session.vault.db, alias)) return failed('alias-taken');
    const found = receivable(session.vault, path);
    if (!found.ok) return found;
    // SECURITY: nobody takes in a client's folder without the client: only their own key opens it.
    const key = await copyClientKey(app, found.value.header, given.secret);
    if (!key.ok) return key;
    const copy = openedCopy(app, path, found.value, key.value);
    if (!copy.ok) return copy;
    try {
      const id = takenIn(app, session.vault, copy.value, { ...given, alias });
      app.chosenCopy = null;
      return done({ id });
    } finally {
      closedCopy(app, copy.value);
      key.value.fill(0);
    }
  },
} satisfies Partial<Handlers>;
