import { z } from 'zod';
import { noteKinds, type Id, type Note } from '../../../../shared/domain/plan.ts';
import { hexId, instantText, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import type { Recorder } from '../recorder.ts';

const noteRow: z.ZodType<Note> = z.object({
  id: hexId,
  text: z.string(),
  kind: z.enum(noteKinds),
  at: instantText,
});

/** All notes, the newest first. */
export function readNotes(db: Db<'folder'>): Note[] {
  return many(
    db,
    noteRow,
    'SELECT id, text, kind, at FROM note WHERE deleted_at IS NULL ORDER BY at DESC, rowid DESC',
  );
}

/** Adds a note. */
export function addNote(recorder: Recorder, note: Note): void {
  recorder.insert('note', note.id, { text: note.text, kind: note.kind, at: note.at });
}

/** Changes a note's words and kind. Throws `gone`. */
export function changeNote(recorder: Recorder, id: Id, note: Pick<Note, 'text' | 'kind'>): void {
  recorder.update('note', id, { text: note.text, kind: note.kind });
}

/** Removes a note; it waits 30 days. Throws `gone`. */
export function removeNote(recorder: Recorder, id: Id): void {
  recorder.remove('note', id);
}

/**
 * Puts opened letters among the notes. Not undone: the letter box no longer holds them afterwards. A letter that came
 * in already, before a crash, is left as it is.
 */
export function addLetterNotes(db: WritableDb<'folder'>, notes: readonly Note[]): void {
  db.transaction((tx) => {
    for (const { id, text, kind, at } of notes) {
      tx.run(
        'INSERT INTO note (id, text, kind, at) VALUES ($id, $text, $kind, $at) ON CONFLICT (id) DO NOTHING',
        {
          id,
          text,
          kind,
          at,
        },
      );
    }
  });
}
