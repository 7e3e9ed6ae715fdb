import { createHash } from 'node:crypto';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { signedBy } from '../keys/signing.ts';
import { append, head, verifyChain, type Verify } from '../ledger/ledger.ts';
import type { OpenFolder, OpenVault, Without } from '../session.ts';
import { fileKey } from '../store/driver.ts';
import { eraseAgain } from '../store/erase-thing.ts';
import { rowMark } from '../store/erased-mark.ts';
import { noteClockSetBack, readClientKey } from '../store/folder/client-key.ts';
import { putCountedToSleep, readCounted } from '../store/folder/counted.ts';
import { putMandatesToSleep } from '../store/folder/mandates.ts';
import { readMeta, writeMeta } from '../store/folder/meta.ts';
import { readTakeoverChoice, writeTakeoverChoice } from '../store/folder/takeover.ts';
import { putWarrantsToSleep } from '../store/folder/warrants.ts';
import { dropLoosePieces } from '../store/folder/papers.ts';
import { purge } from '../store/history.ts';
import { folderPath, openFolder } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { readErasedThings } from '../store/vault/backups.ts';
import { readSetting } from '../store/vault/settings.ts';
import { isCertificateOf } from '../store/vault/folder-certificates.ts';
import { readAnchor, setAnchor, type FolderRecord } from '../store/vault/people.ts';
import { waitedSince } from './believed-day.ts';
import { followFolder } from './following.ts';
import { anchored, entryOf } from './listed.ts';
import { today } from './now.ts';

/** Closes the folder that is open on the desk, if one is, and forgets its key. */
export function closedFolder(session: Without): void {
  session.folder?.db.close();
  session.folder?.key.fill(0);
  session.folder = null;
}

/** A signature counts when its key is, or was, this client's. */
const signedByClient =
  (vault: OpenVault, folderId: Id): Verify =>
  (hash, signature, certificate) =>
    // SECURITY: any key can sign; only those this client was given are theirs.
    isCertificateOf(vault.db, folderId, createHash('sha256').update(certificate).digest('hex')) &&
    signedBy(certificate, hash, signature);

/**
 * Opens a folder's file and proves that it is this client's, of this vault, and not an older one put in its place.
 * `wrong-vault`: the file is another's.
 */
export function openedFolder(
  app: App,
  vault: OpenVault,
  record: FolderRecord,
  key: Buffer,
): Outcome<OpenFolder, 'wrong-vault' | 'newer'> {
  let folder: OpenFolder;
  try {
    folder = {
      id: record.id,
      key,
      db: openFolder(folderPath(app.dir, record.fileId), fileKey(key, record.fileId)),
    };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer') return failed('newer');
    if (error instanceof StoreError && error.code === 'foreign') return failed('wrong-vault');
    throw error;
  }
  try {
    const proven = provenFolder(app, vault, record, folder);
    if (!proven.ok) folder.db.close();
    return proven;
  } catch (error) {
    folder.db.close();
    throw error;
  }
}

/**
 * A backup may bring back what was erased since: it is erased again, and the file owes a new key. It may bring back a
 * consent that was taken back since: all of them sleep until their client confirms them.
 */
function sleepAfterRestore(app: App, vault: OpenVault, folder: OpenFolder): void {
  const { db } = folder;
  const restored = readSetting(vault.db, 'restored');
  if (restored === null || readMeta(db, 'slept-after') === restored) return;
  const marks = readErasedThings(vault.db);
  db.transaction((tx) => {
    const again = marks.size > 0 && eraseAgain(tx, (row) => marks.has(rowMark(folder.id, row))) > 0;
    if (again) writeMeta(tx, 'new-key-due', 'yes');
    if (readCounted(tx)?.agreedOn) putCountedToSleep(tx);
    putWarrantsToSleep(tx);
    putMandatesToSleep(tx, restored);
    if (readTakeoverChoice(tx).allowedAt !== null) {
      append(tx, entryOf(app, { kind: 'takeover.withdrawn' }), null);
      writeTakeoverChoice(tx, { allowedAt: null, toldAt: null });
    }
    writeMeta(tx, 'slept-after', restored);
  });
  anchored(vault, folder);
}

function provenFolder(
  app: App,
  vault: OpenVault,
  record: FolderRecord,
  folder: OpenFolder,
): Outcome<OpenFolder, 'wrong-vault'> {
  const { db } = folder;
  // SECURITY: a file of another vault or another client is refused, also when somebody made its key fit.
  const isOurs = readMeta(db, 'vault-id') === vault.id && readMeta(db, 'folder-id') === record.id;
  const anchor = readAnchor(vault.db, record.id);
  const chain = isOurs && verifyChain(db, signedByClient(vault, record.id), anchor);
  if (!chain || !chain.ok) return failed(isOurs ? 'damaged' : 'wrong-vault');
  // SECURITY: what a crash kept from being anchored is anchored now, so that cutting it off is seen from here on.
  if (head(db).seq > anchor.seq) setAnchor(vault.db, record.id, head(db));
  // Noted for good: with a key set anew, days that a clock counted twice must be seen (architecture.md, Keys).
  if (app.clockSetBack && readClientKey(db)?.setAnewOn) noteClockSetBack(db, today(app.outside.clock));
  purge(db, waitedSince(app, vault.db));
  dropLoosePieces(db);
  sleepAfterRestore(app, vault, folder);
  followFolder(app, vault, folder);
  return done(folder);
}
