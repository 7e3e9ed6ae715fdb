import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import { reachLines } from '../../../../shared/domain/reach-lines.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readPerson } from '../../store/folder/person.ts';
import { readReach } from '../../store/folder/reach.ts';

/** How to reach the client. */
export const reachPaper = (db: Db<'folder'>, { papers, reach }: DocumentWords): PaperPartLines => ({
  title: papers.reach,
  empty: '',
  lines: reachLines(readReach(db), readPerson(db).safety, reach),
});
