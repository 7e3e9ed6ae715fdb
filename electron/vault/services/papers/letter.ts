import { canLeave } from '../../../../shared/domain/letter.ts';
import { letterLines } from '../../../../shared/domain/letter-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { Db } from '../../store/driver.ts';
import { readLetter } from '../../store/folder/letters.ts';
import { documentWords } from '../document-words.ts';

/**
 * A letter out, in the language it is written in. One that does not yet say to whom and what is no letter: it is told as
 * the client's own draft, and leaves like everything else they take.
 */
export function letterPaper(db: Db<'folder'>, id: Id | null, today: Day): PaperPartLines | null {
  const letter = id === null ? null : readLetter(db, id);
  if (letter === null) return null;
  const { letter: fixed, day } = documentWords(letter.language);
  const told = { empty: '', lines: letterLines(letter, fixed, { today, day }) };
  const { language } = letter;
  if (!canLeave(letter)) return { ...told, title: fixed.draft, alone: { language, beside: null } };
  return {
    ...told,
    title: letter.matter,
    alone: { forWhom: '', language, beside: null, footer: '', letter: true },
  };
}
