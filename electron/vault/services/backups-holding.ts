import { accessSync, constants, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldBy } from '../../../shared/domain/ending.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { clearUnfinished, isReachable } from '../backup/backup-place.ts';
import { foundList } from '../backup/list-file.ts';
import { removeFrontPage } from '../store/front-page-file.ts';
import { folderPath, removeFile, type VaultDb } from '../store/open.ts';
import {
  finishLeaving,
  forgetInBackup,
  isLeaving,
  readBackups,
  readHeldClients,
  readLeaving,
} from '../store/vault/backups.ts';
import { StoreError } from '../store/store-error.ts';
import { readSetting } from '../store/vault/settings.ts';
import { noteBesideBackups } from './noting-erased.ts';

const numberOf = (db: VaultDb, folderId: Id): Id | null =>
  readHeldClients(db).find(({ id }) => id === folderId)?.number ?? null;

/**
 * Backups that hold this client, by what the vault knows, the newest first. Another stick can be where one was: within
 * reach is the backup itself, where it can be written.
 */
export function backupsHolding(db: VaultDb, folderId: Id): HeldBy[] {
  const number = numberOf(db, folderId);
  return readBackups(db)
    .filter(({ clients }) => number !== null && clients.includes(number))
    .map(({ made, place, name }) => ({ made, place, within: canLeave(join(place, name)) }));
}

/** Backups that will hold this client also when they are taken out of every one that can be reached and written now. */
export const backupsKeeping = (db: VaultDb, folderId: Id): HeldBy[] =>
  backupsHolding(db, folderId).filter(({ within }) => !within);

function canLeave(backup: string): boolean {
  try {
    for (const room of ['', 'folders', 'front']) accessSync(join(backup, room), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes everybody who must leave a backup out of those that can be reached now, folder and front page: what they chose
 * since must hold there too (architecture.md, Keys). Those that cannot be reached still hold them, and
 * {@link backupsHolding} names them; each unlocking goes on with it. Throws StoreError when the vault cannot note it.
 */
function leftBackups(db: VaultDb): void {
  if (!isLeaving(db)) return;
  withoutUnfinished(db);
  for (const { id, place, name, number } of readLeaving(db))
    if (isReachable(join(place, name)) && isRemoved(join(place, name), number))
      forgetInBackup(db, id, number);
  if (readLeaving(db).length === 0) finishLeaving(db);
}

/** Both lists that backups are held to: who leaves them, and what is noted beside them. What cannot be noted waits. */
export function followBackups(app: App, db: VaultDb): void {
  try {
    leftBackups(db);
    noteBesideBackups(db);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    app.tell({ from: 'event', code: 'vault-behind', numbers: [] });
  }
}

/** A backup that was cut short is in no list, and may hold anybody; no backup is being made while somebody is erased. */
function withoutUnfinished(db: VaultDb): void {
  const places = new Set([readSetting(db, 'backup-place'), ...readBackups(db).map(({ place }) => place)]);
  for (const place of places)
    try {
      if (place !== null && isReachable(place)) clearUnfinished(place);
    } catch {
      // What cannot be removed goes with the next backup made there.
    }
}

/** A stick that cannot be written still holds the folder, and is named as one that does. */
function isRemoved(backup: string, number: Id): boolean {
  const found = foundList(backup);
  const file = found.found === 'here' ? found.list.clients.find((each) => each.number === number) : undefined;
  try {
    if (file) {
      removeFile(folderPath(backup, file.folder));
      // SECURITY: the vault.db of the backup still has its key, and says how somebody is reached.
      removeFrontPage(backup, file.front);
    }
    // A backup without its list is none, and nothing of it can be told apart.
    else rmSync(backup, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}
