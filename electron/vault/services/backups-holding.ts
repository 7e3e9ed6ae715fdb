import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Id, Instant } from '../../../shared/domain/plan.ts';
import { clearUnfinished, isReachable } from '../backup/backup-place.ts';
import { foundList } from '../backup/list-file.ts';
import { removeFrontPage } from '../store/front-page-file.ts';
import { folderPath, removeFile, type VaultDb } from '../store/open.ts';
import { forgetInBackup, readBackups, readHeldClients } from '../store/vault/backups.ts';
import { readSetting } from '../store/vault/settings.ts';

/** A backup that holds somebody: when it was made, and where it lies. */
export interface Holding {
  made: Instant;
  place: string;
}

const numberOf = (db: VaultDb, folderId: Id): Id | null =>
  readHeldClients(db).find(({ id }) => id === folderId)?.number ?? null;

/** Backups that hold this client, by what the vault knows, the newest first. */
export function backupsHolding(db: VaultDb, folderId: Id): Holding[] {
  const number = numberOf(db, folderId);
  return readBackups(db)
    .filter(({ clients }) => number !== null && clients.includes(number))
    .map(({ made, place }) => ({ made, place }));
}

/**
 * Removes this client's folder and front page from every backup that can be reached now: what they chose since must hold there too
 * (architecture.md, Keys). Those that cannot be reached still hold it; {@link backupsHolding} names them afterwards.
 */
export function removedFromBackups(db: VaultDb, folderId: Id): void {
  const number = numberOf(db, folderId);
  if (number === null) return;
  withoutUnfinished(db);
  for (const { id, place, name, clients } of readBackups(db)) {
    if (!clients.includes(number) || !isReachable(place)) continue;
    if (isRemoved(join(place, name), number)) forgetInBackup(db, id, number);
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
