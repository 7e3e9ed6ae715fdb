import { z } from 'zod';
import type { Id } from '../../../shared/domain/plan.ts';
import { isReachable } from '../backup/backup-place.ts';
import { readErasedBeside, writeErasedBeside } from '../backup/erased-file.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { decoded, hexId, json } from '../store/decode.ts';
import type { Db, Tx } from '../store/driver.ts';
import { readMeta, writeMeta } from '../store/folder/meta.ts';
import type { VaultDb } from '../store/open.ts';
import { addErasedThings, readBackups, readErasedThings, readErasures } from '../store/vault/backups.ts';
import { readSetting } from '../store/vault/settings.ts';

const marks = json(z.array(hexId));

function untold(db: Db<'folder'>): Id[] {
  const kept = readMeta(db, 'erased-untold');
  return kept === null ? [] : decoded(marks, kept);
}

/**
 * Notes in the folder what was erased out of it, in the transaction that erases: the vault is told next, and the file
 * gets a new key. Cut short, both are made up for when the folder is opened.
 */
export function noteErased(tx: Tx<'folder'>, erased: readonly Id[]): void {
  writeMeta(tx, 'erased-untold', JSON.stringify([...untold(tx), ...erased]));
  writeMeta(tx, 'new-key-due', 'yes');
}

/** The vault learns what was erased, so that no backup brings it back. Throws StoreError. */
export function tellErased(vault: OpenVault, folder: OpenFolder): void {
  const erased = untold(folder.db);
  if (erased.length === 0) return;
  addErasedThings(vault.db, erased);
  folder.db.transaction((tx) => writeMeta(tx, 'erased-untold', '[]'));
}

/** Numbers of all that was erased: clients, and things out of folders. */
export const allErased = (db: Db<'vault'>): Set<Id> =>
  new Set([...readErasures(db), ...readErasedThings(db)]);

/** Notes all that was erased beside the backups that can be reached; the others learn it at an unlocking, or a backup. */
export function noteBesideBackups(db: VaultDb): void {
  const all = [...allErased(db)];
  const places = new Set(readBackups(db).map(({ place }) => place));
  const chosen = readSetting(db, 'backup-place');
  if (chosen !== null) places.add(chosen);
  for (const place of places)
    try {
      if (!isReachable(place)) continue;
      const { numbers, whole } = readErasedBeside(place);
      if (!whole || all.some((each) => !numbers.has(each))) writeErasedBeside(place, new Set(all));
    } catch {
      // A stick that cannot be written learns it next time.
    }
}
