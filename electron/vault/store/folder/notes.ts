import { z } from 'zod';
import { contactWays } from '../../../../shared/domain/contact.ts';
import { noteKinds, type Id, type Note } from '../../../../shared/domain/plan.ts';
import { countOf, hexId, instantText, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';
import { indexRow } from '../search-index.ts';
import type { Cells } from '../undoable.ts';

const noteRow: z.ZodType<Note> = z.object({
  id: hexId,
  text: z.string(),
  kind: z.enum(noteKinds),
  at: instantText,
  way: z.enum(contactWays).nullable(),
  agency: z.string(),
  comment: z.string(),
  struck: instantText.nullable(),
});

const live = 'SELECT id, text, kind, at, way, agency, comment, struck FROM note WHERE deleted_at IS NULL';

/** Notes, the newest first: all of them, or `count` after the first `skip`. */
export function readNotes(db: Db<'folder'>, part: { skip: number; count: number } | null = null): Note[] {
  return many(db, noteRow, `${live} ORDER BY at DESC, rowid DESC LIMIT $count OFFSET $skip`, {
    // Less than none is all of them to SQLite.
    count: part?.count ?? -1,
    skip: part?.skip ?? 0,
  });
}

/** How many notes there are. */
export const countNotes = (db: Db<'folder'>): number =>
  countOf(db, 'SELECT count(*) AS n FROM note WHERE deleted_at IS NULL');

/** One note, or null. */
export const readNote = (db: Db<'folder'>, id: Id): Note | null =>
  one(db, noteRow, `${live} AND id = ?`, [id]);

/** What the ombudsperson writes of a note; what is left out is as it was, or empty. */
type Written = Pick<Note, 'text' | 'kind'> & Partial<Pick<Note, 'way' | 'agency'>>;

const cellsOf = ({
  text,
  kind,
  way,
  agency,
}: Written): Pick<Cells<'note'>, 'text' | 'kind'> & Partial<Cells<'note'>> => ({
  text,
  kind,
  ...(way !== undefined && { way }),
  ...(agency !== undefined && { agency }),
});

/** Adds a note. */
export function addNote(recorder: Recorder, note: Written & Pick<Note, 'id' | 'at'>): void {
  recorder.insert('note', note.id, {
    way: null,
    agency: '',
    ...cellsOf(note),
    at: note.at,
    comment: '',
    struck: null,
  });
}

/** Changes a note's words and kind. Throws `gone`. */
export function changeNote(recorder: Recorder, id: Id, note: Written): void {
  recorder.update('note', id, cellsOf(note));
}

/** Removes a note; it waits 30 days. Throws `gone`. */
export function removeNote(recorder: Recorder, id: Id): void {
  recorder.remove('note', id);
}

/** What the client says to a note. Throws `gone`. */
export function commentNote(recorder: ClientRecorder, id: Id, comment: string): void {
  recorder.update('note', id, { comment });
}

/** The client strikes a note, or lets it stand again. Throws `gone`. */
export function strikeNote(recorder: ClientRecorder, id: Id, struck: boolean): void {
  recorder.update('note', id, { struck: struck ? recorder.at : null });
}

/**
 * Puts opened letters among the notes. Not undone: the letter box no longer holds them afterwards. A letter that came
 * in already, before a crash, is left as it is.
 */
export function addLetterNotes(
  db: WritableDb<'folder'>,
  notes: readonly Pick<Note, 'id' | 'text' | 'kind' | 'at'>[],
): void {
  db.transaction((tx) => {
    for (const { id, text, kind, at } of notes) {
      const row = { id, text, kind, at };
      const sql = `INSERT INTO note (id, text, kind, at) VALUES ($id, $text, $kind, $at) ON CONFLICT (id) DO NOTHING`;
      if (tx.run(sql, row) === 1) indexRow(tx, 'note', { ...row, deleted_at: null }, at);
    }
  });
}
