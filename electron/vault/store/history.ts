import { z } from 'zod';
import type { Instant } from '../../../shared/domain/plan.ts';
import type { Presence } from '../keys/presence.ts';
import { changeOne, decoded, flag, json, many, one } from './decode.ts';
import type { Db, Tx, WritableDb } from './driver.ts';
import { readMeta } from './folder/meta.ts';
import { addGroup, ClientRecorder, Recorder, type Moment, type RecordingMode } from './recorder.ts';
import { indexRow, unindexRow } from './search-index.ts';
import { StoreError } from './store-error.ts';
import { changeRow, tableSql, undoableTables, type Change } from './undoable.ts';

/** Who undoes: the client, by their key, or the ombudsperson, or the two at the table before there is a key. */
export type By = { presence: Presence } | { mode: 'without' | 'beside' };

/** What became of undoing. */
export type Undone = 'done' | 'nothing-to-undo' | 'needs-client';

/** The change that would be undone or redone next. */
export interface NextChange {
  label: string;
  needsClient: boolean;
}

/**
 * Does and records what the ombudsperson may do without the client's key: notes, statements, suggestions, what came
 * of own steps, the person. Everything in `work` happens, or nothing.
 */
export function record<T>(
  db: WritableDb<'folder'>,
  moment: Moment & { mode: 'without' | 'beside' },
  work: (recorder: Recorder) => T,
): T {
  return db.transaction((tx) => work(new Recorder(tx, moment.mode, moment)));
}

/** Does and records what the client does, With. Undoing it needs the client, too. */
export function recordWith<T>(
  db: WritableDb<'folder'>,
  presence: Presence,
  moment: Moment,
  work: (recorder: ClientRecorder) => T,
): T {
  return db.transaction((tx) => {
    mustBelong(tx, presence);
    return work(new ClientRecorder(tx, presence, moment));
  });
}

// SECURITY: a client's key works in their own folder only.
function mustBelong(db: Db<'folder'>, presence: Presence): void {
  if (readMeta(db, 'folder-id') !== presence.folderId) throw new StoreError('failed');
}

interface Target extends NextChange {
  id: number;
  undoneBy: number | null;
}

const targetRow: z.ZodType<Target> = z
  .object({
    id: z.int(),
    label: z.string(),
    mode: z.enum(['with', 'without', 'beside']),
    undoneBy: z.int().nullable(),
    undoneMode: z.enum(['with', 'without', 'beside']).nullable(),
    hasLeft: flag,
  })
  .transform(({ id, label, mode, undoneBy, undoneMode, hasLeft }) => ({
    id,
    label,
    undoneBy,
    // SECURITY: what the client did, or undid, nobody turns back without them, nor a letter that has left.
    needsClient: mode === 'with' || undoneMode === 'with' || hasLeft,
  }));

const targets = `SELECT done.id, done.label, done.mode, done.undone_by AS undoneBy, undo.mode AS undoneMode,
    EXISTS (SELECT 1 FROM change JOIN letter_proof ON letter_proof.about = change.row_id
      JOIN ledger ON ledger.id = letter_proof.entry_id
      WHERE change.group_id = done.id AND change.tbl = 'letter' AND ledger.failed = 0) AS hasLeft
  FROM change_group AS done LEFT JOIN change_group AS undo ON undo.id = done.undone_by WHERE done.kind = 'do'`;

/** The last change that stands. */
const undoTarget = (db: Db<'folder'>): Target | null =>
  one(db, targetRow, `${targets} AND done.undone_by IS NULL ORDER BY done.id DESC LIMIT 1`);

/** The oldest of those undone since the last new change: a new change closes the way to what was undone before it. */
const redoTarget = (db: Db<'folder'>): Target | null =>
  one(
    db,
    targetRow,
    `${targets} AND done.undone_by > (SELECT max(id) FROM change_group WHERE kind = 'do')
     ORDER BY done.id LIMIT 1`,
  );

/** What can be undone and redone next. */
export function nextChanges(db: Db<'folder'>): { undo: NextChange | null; redo: NextChange | null } {
  const plain = (target: Target | null): NextChange | null =>
    target && { label: target.label, needsClient: target.needsClient };
  return { undo: plain(undoTarget(db)), redo: plain(redoTarget(db)) };
}

/** Undoes the last change that stands. There is no limit but the 30 days. Throws {@link StoreError}. */
export function undo(db: WritableDb<'folder'>, by: By, at: Instant): Undone {
  return turned(db, by, at, 'undo', undoTarget(db));
}

/** Does again what was undone last. */
export function redo(db: WritableDb<'folder'>, by: By, at: Instant): Undone {
  return turned(db, by, at, 'redo', redoTarget(db));
}

function turned(
  db: WritableDb<'folder'>,
  by: By,
  at: Instant,
  kind: 'undo' | 'redo',
  target: Target | null,
): Undone {
  if (!target) return 'nothing-to-undo';
  const presence = 'presence' in by ? by.presence : null;
  if (target.needsClient && !presence) return 'needs-client';
  const mode: RecordingMode = 'presence' in by ? 'with' : by.mode;
  db.transaction((tx) => {
    if (presence) mustBelong(tx, presence);
    const reverts = kind === 'undo' ? target.id : target.undoneBy;
    const group = addGroup(tx, { kind, at, mode, label: target.label, reverts });
    apply(tx, target.id, kind, at);
    const undoneBy = kind === 'undo' ? group : null;
    changeOne(tx, 'UPDATE change_group SET undone_by = $undoneBy WHERE id = $id', {
      id: target.id,
      undoneBy,
    });
  });
  return 'done';
}

/** Writes the rows of a group as they were before it, the last first; or as they were after it. */
function apply(tx: Tx<'folder'>, group: number, kind: 'undo' | 'redo', at: Instant): void {
  const changes = many(
    tx,
    changeRow,
    'SELECT tbl AS "table", row_id AS rowId, before, after FROM change WHERE group_id = ? ORDER BY id',
    [group],
  );
  if (kind === 'undo') changes.reverse();
  for (const change of changes) writeBack(tx, change, kind === 'undo' ? change.before : change.after, at);
}

function writeBack(tx: Tx<'folder'>, change: Change, text: string | null, at: Instant): void {
  const sql = tableSql(change.table);
  if (text === null) {
    changeOne(tx, sql.drop, [change.rowId]);
    unindexRow(tx, change.table, change.rowId);
    return;
  }
  const row = decoded(json(sql.row), text);
  // The 30 days of what is deleted again are counted from now.
  changeOne(tx, sql.put, row.deleted_at === null ? row : { ...row, deleted_at: at });
  indexRow(tx, change.table, row, at);
}

/**
 * Removes for good what was deleted, and forgets what was changed, before `before` (30 days ago). Groups leave from the
 * oldest on without gaps, so that what stays can still be undone also when the clock went back.
 */
export function purge(db: WritableDb<'folder'>, before: Instant): void {
  db.transaction((tx) => {
    tx.run(
      `DELETE FROM change_group WHERE id < coalesce(
         (SELECT min(id) FROM change_group WHERE at >= $before), 9223372036854775807)`,
      { before },
    );
    for (const table of undoableTables) tx.run(tableSql(table).purge, { before });
  });
}
