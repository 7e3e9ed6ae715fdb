import { z } from 'zod';
import { beginnings, openingChoices } from '../../../../shared/domain/folder.ts';
import type { Beginning, OpeningChoice, PersonLine } from '../../../../shared/domain/folder.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { FolderKeyBoxes } from '../../keys/folder-key.ts';
import { bytes, changeOne, dayText, flag, hexId, many, one } from '../decode.ts';
import type { Db, Value, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';

/** What the vault keeps of a client: an alias, and what opens their folder (product.md, rule 1). */
export interface FolderRecord {
  id: Id;
  alias: string;
  beginning: Beginning;
  /** Kept until this day; set exactly when `beginning` is `think`. */
  thinkingUntil: Day | null;
  begun: Day;
  choice: OpeningChoice;
  /** 32 random bytes each. */
  share: Buffer;
  pepper: Buffer;
  boxes: FolderKeyBoxes;
  /** Name of `folders/<fileId>.db`. It changes with the folder's key. */
  fileId: Id;
  /** Name and key of `front/<frontId>`. */
  frontId: Id;
  frontKey: Buffer;
  /** Public key of the letter box (SPKI); null until the client has a key. */
  letterPublic: Buffer | null;
}

/** Where the folder's ledger ended when it was last seen. */
export interface Anchor {
  seq: number;
  /** SHA-256; null when nothing had been shared. */
  hash: Buffer | null;
}

/** Aliases that a person would take for the same are the same. */
const aliasKey = (alias: string): string => alias.trim().normalize('NFKC').toLocaleLowerCase('sv');

const folderRow: z.ZodType<FolderRecord> = z
  .object({
    id: hexId,
    alias: z.string(),
    beginning: z.enum(beginnings),
    thinkingUntil: dayText.nullable(),
    begun: dayText,
    choice: z.enum(openingChoices),
    share: bytes,
    pepper: bytes,
    byShare: bytes.nullable(),
    byClient: bytes.nullable(),
    fileId: hexId,
    frontId: hexId,
    frontKey: bytes,
    letterPublic: bytes.nullable(),
  })
  .transform(({ byShare, byClient, ...rest }) => ({ ...rest, boxes: { byShare, byClient } }));

const folderColumns = `id, alias, beginning, thinking_until AS thinkingUntil, begun, choice, share, pepper,
  box_by_share AS byShare, box_by_client AS byClient, file_id AS fileId, front_id AS frontId, front_key AS frontKey,
  letter_public AS letterPublic`;

/** Adds a client. `taken` when the alias is another client's. */
export function addFolder(db: WritableDb<'vault'>, folder: FolderRecord): void {
  const { boxes, ...rest } = folder;
  db.transaction((tx) => {
    changeOne(
      tx,
      `INSERT INTO folder (id, alias, alias_key, beginning, thinking_until, begun, choice, share, pepper, box_by_share,
         box_by_client, file_id, front_id, front_key, letter_public)
       VALUES ($id, $alias, $aliasKey, $beginning, $thinkingUntil, $begun, $choice, $share, $pepper, $byShare,
         $byClient, $fileId, $frontId, $frontKey, $letterPublic)`,
      { ...rest, aliasKey: aliasKey(folder.alias), byShare: boxes.byShare, byClient: boxes.byClient },
    );
  });
}

/** What the vault keeps of one client. Throws `gone`. */
export function readFolder(db: Db<'vault'>, id: Id): FolderRecord {
  const found = one(db, folderRow, `SELECT ${folderColumns} FROM folder WHERE id = ?`, [id]);
  if (!found) throw new StoreError('gone');
  return found;
}

/** Whether the folder is in this vault. */
export const hasFolder = (db: Db<'vault'>, id: Id): boolean =>
  db.get('SELECT 1 AS found FROM folder WHERE id = ?', [id]) !== undefined;

/** What says whether a folder can be opened alone, and whether it is still the same file. */
export type FolderPlace = Pick<FolderRecord, 'id' | 'alias' | 'choice' | 'fileId'>;

const placeRow: z.ZodType<FolderPlace> = z.object({
  id: hexId,
  alias: z.string(),
  choice: z.enum(openingChoices),
  fileId: hexId,
});

/** Every folder's place, by alias, in one question. */
export const folderPlaces = (db: Db<'vault'>): FolderPlace[] =>
  many(db, placeRow, 'SELECT id, alias, choice, file_id AS fileId FROM folder ORDER BY alias_key');

const lineRow: z.ZodType<PersonLine> = z.object({
  id: hexId,
  alias: z.string(),
  choice: z.enum(openingChoices),
  beginning: z.enum(beginnings),
  hasKey: flag,
  thinkingUntil: dayText.nullable(),
  begun: dayText,
  letters: z.int(),
  endedOn: dayText.nullable(),
  eraseOn: dayText.nullable(),
});

/** The desk's list, by alias. */
export function listPeople(db: Db<'vault'>): PersonLine[] {
  return many(
    db,
    lineRow,
    `SELECT id, alias, choice, beginning, choice <> 'vault' AS hasKey, thinking_until AS thinkingUntil, begun,
       (SELECT count(*) FROM letter WHERE letter.folder_id = folder.id) AS letters,
       ended_on AS endedOn, iif(erase_asleep = 1, NULL, erase_on) AS eraseOn
     FROM folder ORDER BY alias_key`,
  );
}

/** Whether an alias is in use already, by somebody else than `id`. */
export function isAliasTaken(db: Db<'vault'>, alias: string, id: Id | null = null): boolean {
  const values = { alias: aliasKey(alias), id };
  return (
    db.get('SELECT 1 AS taken FROM folder WHERE alias_key = $alias AND id IS NOT $id', values) !== undefined
  );
}

/** Gives another alias. `taken` when it is another client's, `gone` when there is no such client. */
export function renameFolder(db: WritableDb<'vault'>, id: Id, alias: string): void {
  db.transaction((tx) =>
    changeOne(tx, 'UPDATE folder SET alias = $alias, alias_key = $aliasKey WHERE id = $id', {
      id,
      alias,
      aliasKey: aliasKey(alias),
    }),
  );
}

/** The person begins, or what they began with changes. Only `think` has a day it is kept until. */
export function setBeginning(
  db: WritableDb<'vault'>,
  id: Id,
  given: { beginning: Beginning; thinkingUntil: Day | null; begun: Day },
): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      'UPDATE folder SET beginning = $beginning, thinking_until = $thinkingUntil, begun = $begun WHERE id = $id',
      { ...given, id },
    ),
  );
}

/** Who can open the folder, under which boxes, in which file: they change together. */
export function setOpening(
  db: WritableDb<'vault'>,
  id: Id,
  given: { choice: OpeningChoice; boxes: FolderKeyBoxes; fileId: Id; letterPublic: Buffer | null },
): void {
  const values: Record<string, Value> = {
    id,
    choice: given.choice,
    byShare: given.boxes.byShare,
    byClient: given.boxes.byClient,
    fileId: given.fileId,
    letterPublic: given.letterPublic,
  };
  db.transaction((tx) =>
    changeOne(
      tx,
      `UPDATE folder SET choice = $choice, box_by_share = $byShare, box_by_client = $byClient, file_id = $fileId,
         letter_public = $letterPublic WHERE id = $id`,
      values,
    ),
  );
}

const anchorRow: z.ZodType<Anchor> = z.object({ seq: z.int(), hash: bytes.nullable() });

/** Where the folder's ledger ended when it was last seen. Throws `gone`. */
export function readAnchor(db: Db<'vault'>, id: Id): Anchor {
  const found = one(db, anchorRow, 'SELECT anchor_seq AS seq, anchor_hash AS hash FROM folder WHERE id = ?', [
    id,
  ]);
  if (!found) throw new StoreError('gone');
  return found;
}

/** Remembers the head of the folder's ledger. An anchor never goes back: `gone` then, too. */
export function setAnchor(db: WritableDb<'vault'>, id: Id, anchor: Anchor): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      'UPDATE folder SET anchor_seq = $seq, anchor_hash = $hash WHERE id = $id AND anchor_seq <= $seq',
      { ...anchor, id },
    ),
  );
}

/** Nothing is kept: the client's row, slots and letters leave. The files are the caller's. Throws `gone`. */
export function forgetFolder(db: WritableDb<'vault'>, id: Id): void {
  db.transaction((tx) => changeOne(tx, 'DELETE FROM folder WHERE id = ?', [id]));
}

const fileRow = z.object({ fileId: hexId, frontId: hexId });

/** Names of all files that belong to somebody; what else lies there was left by a crash. */
export function knownFiles(db: Db<'vault'>): { fileId: Id; frontId: Id }[] {
  return many(db, fileRow, 'SELECT file_id AS fileId, front_id AS frontId FROM folder');
}
