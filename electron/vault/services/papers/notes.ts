import { noteLines } from '../../../../shared/domain/note-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readNotes } from '../../store/folder/notes.ts';
import { dayHere } from '../now.ts';

/** All notes, the latest first: there are none that the client cannot take home (rule 1). */
export const notesPaper = (db: Db<'folder'>, { papers, notes, day }: DocumentWords): PaperPartLines => ({
  title: papers.notes,
  empty: '',
  lines: noteLines(readNotes(db), { ...notes, day, struck: (on) => notes.struck(day(on)) }, dayHere),
});
