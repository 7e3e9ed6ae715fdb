import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import { wayLines } from '../../../../shared/domain/way.ts';
import { promptWords } from '../../../../shared/i18n/way-prompts.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readWay } from '../../store/folder/way.ts';

/** What is written in a way of making a plan, on paper. Null when nothing is. */
export function wayPaper(db: Db<'folder'>, { papers, ways }: DocumentWords): PaperPartLines | null {
  const lines = wayLines(readWay(db), {
    title: (way) => ways[way].title,
    prompts: (way) => promptWords(ways, way),
  });
  return lines.length === 0 ? null : { title: papers.way, empty: '', lines };
}
