import { z } from 'zod';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { changeOne, countOf, hexId, instantText, many } from '../decode.ts';
import type { Db, Tx, WritableDb } from '../driver.ts';
import { readSetting, writeSetting } from './settings.ts';

/** A backup that was made: where it lies, and whom it holds by the numbers that erasing notes. */
export interface BackupRecord {
  id: Id;
  /** Folder it lies in. */
  place: string;
  /** Its own folder's name there. */
  name: string;
  made: Instant;
  bytes: number;
  clients: Id[];
}

const backupRow = z.object({
  id: hexId,
  place: z.string(),
  name: z.string(),
  made: instantText,
  bytes: z.int(),
});
const clientRow = z.object({ backupId: hexId, number: hexId });

/** Notes a backup that is whole. */
export function addBackup(db: WritableDb<'vault'>, { clients, ...backup }: BackupRecord): void {
  db.transaction((tx) => {
    changeOne(
      tx,
      'INSERT INTO backup (id, place, name, made, bytes) VALUES ($id, $place, $name, $made, $bytes)',
      backup,
    );
    tx.run('INSERT INTO backup_client (backup_id, number) SELECT ?, value FROM json_each(?)', [
      backup.id,
      JSON.stringify(clients),
    ]);
  });
}

/** Every backup, the newest first; two questions. */
export function readBackups(db: Db<'vault'>): BackupRecord[] {
  const clients = new Map<Id, Id[]>();
  for (const each of many(db, clientRow, 'SELECT backup_id AS backupId, number FROM backup_client'))
    clients.set(each.backupId, [...(clients.get(each.backupId) ?? []), each.number]);
  const rows = many(
    db,
    backupRow,
    'SELECT id, place, name, made, bytes FROM backup ORDER BY made DESC, rowid DESC',
  );
  return rows.map((row) => ({ ...row, clients: clients.get(row.id) ?? [] }));
}

/** A backup is gone. */
export function forgetBackup(db: WritableDb<'vault'>, id: Id): void {
  db.transaction((tx) => changeOne(tx, 'DELETE FROM backup WHERE id = ?', [id]));
}

/** The backup no longer holds this client. */
export function forgetInBackup(db: WritableDb<'vault'>, id: Id, number: Id): void {
  db.transaction((tx) => {
    tx.run('DELETE FROM backup_client WHERE backup_id = ? AND number = ?', [id, number]);
  });
}

/** A backup that a client must leave, and under which number it holds them. */
export interface Leaving {
  id: Id;
  place: string;
  name: string;
  number: Id;
}

const leavingRow: z.ZodType<Leaving> = z.object({
  id: hexId,
  place: z.string(),
  name: z.string(),
  number: hexId,
});

/** This client must leave every backup made until now, in the transaction of what says so: a crash forgets none. */
export function markLeaving(tx: Tx<'vault'>, number: Id): void {
  tx.run('UPDATE backup_client SET leaves = 1 WHERE number = ?', [number]);
  writeSetting(tx, 'backups-to-leave', 'yes');
}

/** After a restore: who was erased must leave every backup, and who had to leave some must leave those. */
export function markLeavingAgain(db: WritableDb<'vault'>, known: readonly Leaving[]): void {
  db.transaction((tx) => {
    tx.run('UPDATE backup_client SET leaves = 1 WHERE number IN (SELECT number FROM erasure)');
    for (const { place, name, number } of known)
      tx.run(
        `UPDATE backup_client SET leaves = 1
         WHERE number = $number AND backup_id IN (SELECT id FROM backup WHERE place = $place AND name = $name)`,
        { place, name, number },
      );
    if (readLeaving(tx).length > 0) writeSetting(tx, 'backups-to-leave', 'yes');
  });
}

/** Whether somebody must leave backups that were not all reached yet. */
export const isLeaving = (db: Db<'vault'>): boolean => readSetting(db, 'backups-to-leave') === 'yes';

/** Everybody who must leave a backup, and which. */
export const readLeaving = (db: Db<'vault'>): Leaving[] =>
  many(
    db,
    leavingRow,
    `SELECT backup.id, place, name, number FROM backup_client JOIN backup ON backup.id = backup_id WHERE leaves = 1`,
  );

/** Nobody has to leave a backup any more. */
export const finishLeaving = (db: WritableDb<'vault'>): void => writeSetting(db, 'backups-to-leave', 'no');

/** A client as a backup needs them: the number that erasing notes, what they are called on the desk, their files. */
export interface HeldClient {
  id: Id;
  number: Id;
  alias: string;
  fileId: Id;
  frontId: Id;
}

const heldRow: z.ZodType<HeldClient> = z.object({
  id: hexId,
  number: hexId,
  alias: z.string(),
  fileId: hexId,
  frontId: hexId,
});

/** Everybody the vault has a folder for, by alias. */
export const readHeldClients = (db: Db<'vault'>): HeldClient[] =>
  many(
    db,
    heldRow,
    `SELECT id, erasure_number AS number, alias, file_id AS fileId, front_id AS frontId FROM folder
     ORDER BY alias_key`,
  );

const numberRow = z.object({ number: hexId });

/** Numbers of those who were erased. */
export const readErasures = (db: Db<'vault'>): Set<Id> =>
  new Set(many(db, numberRow, 'SELECT number FROM erasure').map(({ number }) => number));

/** Notes that these were erased; those noted already are no error. */
export function addErasures(db: WritableDb<'vault'>, numbers: ReadonlySet<Id>): void {
  db.transaction((tx) => {
    tx.run('INSERT OR IGNORE INTO erasure (number) SELECT value FROM json_each(?)', [
      JSON.stringify([...numbers]),
    ]);
  });
}

const markRow = z.object({ mark: hexId });

/** Marks of things that were erased out of folders, and numbers that mean nothing among them. */
export const readErasedThings = (db: Db<'vault'>): Set<Id> =>
  new Set(many(db, markRow, 'SELECT mark FROM erased_thing').map(({ mark }) => mark));

/** How many marks there are. */
export const countErasedThings = (db: Db<'vault'>): number =>
  countOf(db, 'SELECT count(*) AS n FROM erased_thing');

/** Notes these marks; those noted already are no error. */
export function addErasedThings(db: WritableDb<'vault'>, marks: Iterable<Id>): void {
  db.transaction((tx) => {
    tx.run('INSERT OR IGNORE INTO erased_thing (mark) SELECT value FROM json_each(?)', [
      JSON.stringify([...marks]),
    ]);
  });
}
