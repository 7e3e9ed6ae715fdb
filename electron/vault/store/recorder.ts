import type { Instant } from '../../../shared/domain/plan.ts';
import type { Presence } from '../keys/presence.ts';
import { changeOne, decoded } from './decode.ts';
import type { Tx } from './driver.ts';
import { indexRow } from './search-index.ts';
import { StoreError } from './store-error.ts';
import { tableSql, type Cells, type KeptRow, type UndoableTable } from './undoable.ts';

/** A change that is about to be recorded. `label` is a call's name, for "undo what?". */
export interface Moment {
  at: Instant;
  label: string;
}

export type RecordingMode = 'with' | 'without' | 'beside';

/** A change to one row; columns left out stay as they are. */
export interface Update<T extends UndoableTable> {
  id: string;
  cells: Partial<Cells<T>>;
}

/**
 * The one pen that the plan, notes and the person are written with: it keeps what each row was before, so that it can
 * be undone (product.md, rule 14). Made by `record` and `recordWith` only.
 */
export class Recorder {
  /** The transaction everything is in, for what is written beside: the ledger, a yes in advance. */
  readonly tx: Tx<'folder'>;
  readonly at: Instant;
  readonly #mode: RecordingMode;
  readonly #label: string;
  #group: number | null = null;

  constructor(tx: Tx<'folder'>, mode: RecordingMode, moment: Moment) {
    this.tx = tx;
    this.at = moment.at;
    this.#mode = mode;
    this.#label = moment.label;
  }

  /** Adds a row. `taken` when the identifier is in use. */
  insert<T extends UndoableTable>(table: T, id: string, cells: Cells<T>): void {
    if (this.tx.get(tableSql(table).read, [id])) throw new StoreError('taken');
    this.#put(table, null, { ...cells, id, deleted_at: null });
  }

  /** Changes a row. `gone` when there is none. */
  update<T extends UndoableTable>(table: T, id: string, cells: Partial<Cells<T>>): void {
    this.updateMany(table, [{ id, cells }]);
  }

  /** Changes rows, read with one question. `gone` when one is not there; what does not change is not recorded. */
  updateMany<T extends UndoableTable>(table: T, updates: readonly Update<T>[]): void {
    const rows = this.#rows(table, updates);
    for (const { id, cells } of updates) {
      const before = rows.get(id);
      if (!before) throw new StoreError('gone');
      const after: KeptRow = { ...before, ...cells };
      if (Object.keys(cells).some((name) => after[name] !== before[name])) this.#put(table, before, after);
      rows.set(id, after);
    }
  }

  /** Deletes a row, softly: it waits 30 days. `gone` when there is none. */
  remove(table: UndoableTable, id: string): void {
    const before = this.#rows(table, [{ id }]).get(id);
    if (!before) throw new StoreError('gone');
    this.#put(table, before, { ...before, deleted_at: this.at });
  }

  /** Puts a deleted row back, with what is different about it by now. `gone` when it is not deleted. */
  restore<T extends UndoableTable>(table: T, id: string, cells: Partial<Cells<T>>): void {
    const { read, row } = tableSql(table);
    const found = this.tx.get(read, [id]);
    const before = found && decoded(row, found);
    if (!before || before.deleted_at === null) throw new StoreError('gone');
    this.#put(table, before, { ...before, ...cells, deleted_at: null });
  }

  #rows(table: UndoableTable, wanted: readonly { id: string }[]): Map<string, KeptRow> {
    const { readMany, row } = tableSql(table);
    const found = this.tx.all(readMany, [JSON.stringify(wanted.map(({ id }) => id))]);
    return new Map(found.map((each) => decoded(row, each)).map((each) => [each.id, each]));
  }

  #put(table: UndoableTable, before: KeptRow | null, after: KeptRow): void {
    changeOne(this.tx, tableSql(table).put, after);
    indexRow(this.tx, table, after, this.at);
    changeOne(
      this.tx,
      'INSERT INTO change (group_id, tbl, row_id, before, after) VALUES ($group, $table, $rowId, $before, $after)',
      {
        group: this.#groupId(),
        table,
        rowId: after.id,
        before: before && JSON.stringify(before),
        after: JSON.stringify(after),
      },
    );
  }

  /** The group is made with its first change, so that doing nothing leaves nothing to undo. */
  #groupId(): number {
    this.#group ??= addGroup(this.tx, {
      kind: 'do',
      at: this.at,
      mode: this.#mode,
      label: this.#label,
      reverts: null,
    });
    return this.#group;
  }
}

/** The pen that also writes the plan: it exists only where the client is. */
export class ClientRecorder extends Recorder {
  // SECURITY: the private field makes the type nominal; without a Presence there is no ClientRecorder to pass.
  readonly #presence: Presence;

  constructor(tx: Tx<'folder'>, presence: Presence, moment: Moment) {
    super(tx, 'with', moment);
    this.#presence = presence;
  }

  /** The client who is here. */
  get presence(): Presence {
    return this.#presence;
  }
}

/** Adds a group of changes and answers its number. */
export function addGroup(
  tx: Tx<'folder'>,
  group: {
    kind: 'do' | 'undo' | 'redo';
    at: Instant;
    mode: RecordingMode;
    label: string;
    reverts: number | null;
  },
): number {
  changeOne(
    tx,
    `INSERT INTO change_group (kind, at, mode, label, reverts) VALUES ($kind, $at, $mode, $label, $reverts)`,
    group,
  );
  return Number(tx.get('SELECT last_insert_rowid() AS id')?.['id']);
}
