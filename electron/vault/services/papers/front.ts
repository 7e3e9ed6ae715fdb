import { frontLines } from '../../../../shared/domain/front-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readFrontPageKept } from '../../store/folder/front-page.ts';

/** The page that the ombudsperson may read alone. */
export const frontPaper = (db: Db<'folder'>, { papers, front }: DocumentWords): PaperPartLines => ({
  title: papers.front,
  empty: '',
  lines: frontLines(readFrontPageKept(db), front),
});
