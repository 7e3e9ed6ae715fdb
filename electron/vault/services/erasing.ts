import { statSync } from 'node:fs';
import { dayOf } from '../../../shared/domain/calendar.ts';
import {
  erasingProposed,
  isErasingDue,
  latestSign,
  statRowOf,
  type ErasingFacts,
} from '../../../shared/domain/ending.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { folderKeyByShare } from '../keys/folder-key.ts';
import { readLedger } from '../ledger/ledger.ts';
import type { Beside, OpenFolder, OpenVault, With } from '../session.ts';
import { mayBeCounted, readCounted } from '../store/folder/counted.ts';
import { lastContact, readEnding } from '../store/folder/ending.ts';
import type { Db } from '../store/driver.ts';
import { folderPath } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { plannedErasings, putStatRow, readEndingRecord } from '../store/vault/endings.ts';
import { readFolder, type FolderRecord } from '../store/vault/people.ts';
import { readService } from '../store/vault/service.ts';
import { backupsHolding, followBackups } from './backups-holding.ts';
import { lastUse } from './believed-day.ts';
import { openedFolder } from './folder-opening.ts';
import { forgotten, forgottenRow, removedFiles } from './forgetting.ts';
import { today } from './now.ts';

/** What erasing a folder leaves elsewhere. */
export function erasingFacts(vault: OpenVault, folder: OpenFolder): ErasingFacts {
  return {
    backups: backupsHolding(vault.db, folder.id),
    // What has a digest is a file that somebody has, and so is the folder itself; a note to keep only tells of one.
    shared: readLedger(folder.db).filter(
      ({ digest, failed, kind }) =>
        !failed &&
        (kind === 'folder.copy' || kind === 'handed-over' || (digest !== '' && kind !== 'receipt.pdf')),
    ).length,
    municipal: readService(vault.db)?.municipal ?? false,
  };
}

/** Writes what they leave who may be counted and whose contact ends with the erasing. */
function leftStatRow(vault: OpenVault, folder: Db<'folder'>, { begun }: FolderRecord, endedOn: Day): void {
  const counted = readCounted(folder);
  if (counted && mayBeCounted(counted))
    vault.db.transaction((tx) => putStatRow(tx, counted.rowId, statRowOf(counted, begun, endedOn)));
}

/**
 * Erases the open folder, and closes the vault with it: nobody is at the table of a folder that is gone. Cut short after
 * the vault has forgotten it, the next unlocking removes the files, which nothing opens any more, and takes it out of
 * backups.
 */
export function erasedAtTheTable(app: App, session: Beside | With): void {
  const { vault, folder } = session;
  const record = readFolder(vault.db, folder.id);
  const day = today(app.outside.clock);
  // Nothing is written in the folder that goes: erasing works on a disk that is full, too.
  if (readEndingRecord(vault.db, folder.id).endedOn === null) leftStatRow(vault, folder.db, record, day);
  forgottenRow(vault.db, record, day);
  // SECURITY: from here on there is nothing to open; every further call finds the vault locked.
  app.session = { mode: 'locked' };
  app.close();
  try {
    folder.db.close();
    folder.key.fill(0);
    removedFiles(app.dir, vault.db, record);
    followBackups(app, vault.db);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    app.tell({ from: 'event', code: 'erased-file-left', numbers: [] });
  } finally {
    vault.db.close();
  }
}

/** The same, where the folder is closed and can be read without them. */
function leftStatRowClosed(app: App, vault: OpenVault, record: FolderRecord, endedOn: Day): void {
  const { id, share } = record;
  const key = folderKeyByShare(record.boxes, record.choice, { folderId: id, share });
  if (!key) return;
  try {
    const folder = openedFolder(app, vault, record, key);
    if (!folder.ok) return;
    leftStatRow(vault, folder.value.db, record, endedOn);
    folder.value.db.close();
  } catch (error) {
    // A folder that is damaged is erased all the same.
    if (!(error instanceof StoreError)) throw error;
  } finally {
    key.fill(0);
  }
}

/** Erases what was to be erased after a day that has been; the unlocking goes on to backups. Answers how many. */
export function erasedWhenDue(app: App, vault: OpenVault, day: Day): number {
  const before = lastUse(app, vault.db, day);
  const due = plannedErasings(vault.db).filter(({ on }) => isErasingDue(on, day, before));
  for (const { id } of due) {
    const record = readFolder(vault.db, id);
    if (readEndingRecord(vault.db, id).endedOn === null) leftStatRowClosed(app, vault, record, day);
    forgotten(app.dir, vault.db, record, day);
  }
  return due.length;
}

/** The latest day that an open folder tells of its client. */
function lastSignOf(folder: { db: Db<'folder'> }, record: FolderRecord, until: Day): Day {
  return latestSign(record.begun, [lastContact(folder.db, until)]);
}

/** The latest day that a folder which opens only with its client was written in: they must have been there. */
function lastSignOfClosed(dir: string, { fileId, begun }: FolderRecord): Day {
  const written = statSync(folderPath(dir, fileId), { throwIfNoEntry: false })?.mtime ?? null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return latestSign(begun, [written && dayOf(written, zone)]);
}

/** Why erasing is proposed for an open folder, and since when nothing has been heard. */
export function silenceOf(
  folder: { db: Db<'folder'> },
  record: FolderRecord,
  day: Day,
): { lastSign: Day; why: 'silence' | 'death' | null } {
  const lastSign = lastSignOf(folder, record, day);
  return { lastSign, why: erasingProposed({ lastSign, diedOn: readEnding(folder.db).diedOn, today: day }) };
}

/** The same for a folder that opens only with its client. That they died, the desk says (nothing else can). */
export function silenceOfClosed(
  dir: string,
  record: FolderRecord,
  day: Day,
): { lastSign: Day; why: 'silence' | null } {
  const lastSign = lastSignOfClosed(dir, record);
  const why = erasingProposed({ lastSign, diedOn: null, today: day });
  return { lastSign, why: why === 'silence' ? why : null };
}
