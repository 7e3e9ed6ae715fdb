import type { Id } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { folderKeyBoxes } from '../keys/folder-key.ts';
import type { OpenFolder, With } from '../session.ts';
import { fileKey } from '../store/driver.ts';
import { readMeta, writeMeta } from '../store/folder/meta.ts';
import { folderPath, openFolder, removeFile, writeUnderKey } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { markLeaving } from '../store/vault/backups.ts';
import { readEndingRecord } from '../store/vault/endings.ts';
import { finishPassing, startPassing } from '../store/vault/passing-files.ts';
import { setOpening } from '../store/vault/people.ts';
import { folderOf } from './folder-view.ts';
import { anchored, entered, type Listing } from './listed.ts';
import { newId } from './now.ts';

/** Something was erased out of the folder, and its file is still under the key it had then. */
const isKeyDue = ({ db }: OpenFolder): boolean => readMeta(db, 'new-key-due') === 'yes';

/**
 * Writes the folder under a new key, in a new file whose list says why; only then the vault learns of it, and the old
 * file goes. Cut short anywhere, one of the two is the folder, and the next unlocking removes the other.
 */
export function rewrapped(
  app: App,
  session: With,
  choice: 'either' | 'only',
  listing: Listing | null = { kind: 'choice.changed', purpose: choice },
): void {
  const { vault, folder: old, presence } = session;
  const { random } = app.outside;
  const record = folderOf(session, old);
  const [fileId, key]: [Id, Buffer] = [newId(random), random(32)];
  const path = folderPath(app.dir, fileId);
  startPassing(vault.db, [fileId, record.fileId]);
  writeUnderKey(old.db, path, fileKey(key, fileId));
  const folder = { id: old.id, key, db: openFolder(path, fileKey(key, fileId)) };
  try {
    if (listing) entered(app, folder, listing, presence);
    if (isKeyDue(folder)) folder.db.transaction((tx) => writeMeta(tx, 'new-key-due', 'no'));
    const boxes = presence.withClientKey((clientKey) =>
      folderKeyBoxes(key, choice, { folderId: old.id, share: record.share, clientKey }, random),
    );
    vault.db.transaction((tx) => {
      setOpening(tx, old.id, { choice, boxes, fileId, letterPublic: record.letterPublic });
      // What the client chose must hold in backups too, as far as they can be reached (architecture.md, Keys).
      if (choice === 'only' && record.choice !== 'only')
        markLeaving(tx, readEndingRecord(tx, old.id).erasureNumber);
    });
  } catch (error) {
    folder.db.close();
    removeFile(path);
    throw error;
  }
  session.folder = folder;
  old.db.close();
  old.key.fill(0);
  anchored(vault, folder);
  removeFile(folderPath(app.dir, record.fileId));
  finishPassing(vault.db);
}

/** The file under a new key, with the same choice: nothing that is left of the old one can be read (rule 14). */
export function underNewKey(app: App, session: With): void {
  const { choice } = folderOf(session, session.folder);
  // With the client there is always a key of theirs.
  if (choice !== 'vault') rewrapped(app, session, choice, null);
}

/** A new key that a crash, or a restore, left owing. What fails must not keep the client out: it stays owed. */
export function owedKey(app: App, session: With): void {
  if (!isKeyDue(session.folder)) return;
  try {
    underNewKey(app, session);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    app.tell({ from: 'event', code: 'vault-behind', numbers: [] });
  }
}
