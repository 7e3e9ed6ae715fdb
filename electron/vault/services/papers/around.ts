import { aroundLines } from '../../../../shared/domain/around.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readAround } from '../../store/folder/around.ts';

/** Who is around the client, as a list. */
export const aroundPaper = (db: Db<'folder'>, words: DocumentWords): PaperPartLines => ({
  title: words.papers.around,
  empty: words.around.empty,
  lines: aroundLines(readAround(db), words.around),
});
