import { endingLines, isEndingSaid } from '../../../../shared/domain/ending-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readEnding } from '../../store/folder/ending.ts';

/** Whether there is anything of it. */
export const holdsEnding = (db: Db<'folder'>): boolean => isEndingSaid(readEnding(db));

/** What the client said at the end, and what is to happen if they die; null when there is nothing of it. */
export function endingPaper(db: Db<'folder'>, words: DocumentWords): PaperPartLines | null {
  const lines = endingLines(readEnding(db), words.ending);
  return lines.length === 0 ? null : { title: words.papers.ending, empty: '', lines };
}
