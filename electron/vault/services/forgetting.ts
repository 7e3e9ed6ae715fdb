import { isPast, mayHaveBegunSince } from '../../../shared/domain/thinking.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import { folderPath, removeFile, type VaultDb } from '../store/open.ts';
import { removeFrontPage } from '../store/front-page-file.ts';
import { markLeaving } from '../store/vault/backups.ts';
import { markEnded, noteErasure, readEndingRecord } from '../store/vault/endings.ts';
import { finishPassing, startPassing } from '../store/vault/passing-files.ts';
import { forgetFolder, listPeople, readFolder, type FolderRecord } from '../store/vault/people.ts';
import { readSetting } from '../store/vault/settings.ts';
import { dayHere } from './now.ts';

/**
 * Forgets somebody in the vault: everything that opened their folder is gone from here on, and a random number is noted
 * so that no backup revives them. `endedOn` counts an ending that was not counted yet; null counts none.
 */
export function forgottenRow(db: VaultDb, record: FolderRecord, endedOn: Day | null): void {
  db.transaction((tx) => {
    startPassing(tx, [record.fileId, record.frontId]);
    const kept = readEndingRecord(tx, record.id);
    if (endedOn !== null && kept.endedOn === null) markEnded(tx, record.id, endedOn);
    noteErasure(tx, kept.erasureNumber);
    markLeaving(tx, kept.erasureNumber);
    forgetFolder(tx, record.id);
  });
}

/** Removes the files of somebody who is forgotten. Cut short, the next unlocking removes them. Throws StoreError. */
export function removedFiles(dir: string, db: VaultDb, { fileId, frontId }: FolderRecord): void {
  removeFile(folderPath(dir, fileId));
  removeFrontPage(dir, frontId);
  finishPassing(db);
}

/** Keeps nothing of somebody: the row first, then the files. */
export function forgotten(dir: string, db: VaultDb, record: FolderRecord, endedOn: Day | null = null): void {
  forgottenRow(db, record, endedOn);
  removedFiles(dir, db, record);
}

/** Lets somebody out of a vault that is being put back, whose folder is not in that backup: nothing was erased by it. */
export function leftOut(dir: string, db: VaultDb, record: FolderRecord): void {
  db.transaction((tx) => {
    startPassing(tx, [record.fileId, record.frontId]);
    forgetFolder(tx, record.id);
  });
  removedFiles(dir, db, record);
}

/**
 * Forgets those who thought about it for longer than was promised (product.md, J2), but for those whom a backup brought
 * back. Answers how many.
 */
export function forgottenThinkers(dir: string, db: VaultDb, today: Day): number {
  const restored = readSetting(db, 'restored');
  const restoredOn = restored === null ? null : dayHere(restored);
  const over = listPeople(db).filter(
    ({ beginning, thinkingUntil, begun }) =>
      beginning === 'think' &&
      thinkingUntil !== null &&
      isPast(thinkingUntil, today) &&
      !mayHaveBegunSince(begun, restoredOn),
  );
  for (const { id } of over) forgotten(dir, db, readFolder(db, id));
  return over.length;
}
