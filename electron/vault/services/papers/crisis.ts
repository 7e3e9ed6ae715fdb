import { crisisLines } from '../../../../shared/domain/crisis.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import { askable, crisisId } from '../../../../shared/domain/still-wanted.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readCrisisPage } from '../../store/folder/crisis.ts';
import { readStill } from '../../store/folder/still.ts';

/** "If it gets hard" on paper, with the day it was last written or confirmed. Null while nothing is written. */
export function crisisPaper(db: Db<'folder'>, words: DocumentWords): PaperPartLines | null {
  const crisis = readCrisisPage(db);
  const facts = {
    ownWords: [],
    plan: { wishes: [] },
    crisis,
    way: 'ombudsperson' as const,
    still: readStill(db),
  };
  const asOf = askable(facts).find(({ id }) => id === crisisId)?.since ?? null;
  const lines = crisisLines(crisis, asOf, words.crisis);
  return lines.length === 0 ? null : { title: words.papers.crisis, empty: '', lines };
}
