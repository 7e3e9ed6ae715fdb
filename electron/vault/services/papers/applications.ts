import { applicationLines } from '../../../../shared/domain/application-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readApplications } from '../../store/folder/applications.ts';

/** The applications on paper, each with how it stands. Null when there are none. */
export function applicationsPaper(db: Db<'folder'>, words: DocumentWords): PaperPartLines | null {
  const lines = applicationLines(readApplications(db), words.applications);
  return lines.length === 0 ? null : { title: words.papers.applications, empty: '', lines };
}
