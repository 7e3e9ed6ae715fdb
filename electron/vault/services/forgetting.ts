import { isPast } from '../../../shared/domain/thinking.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import { folderPath, removeFile, type VaultDb } from '../store/open.ts';
import { removeFrontPage } from '../store/front-page-file.ts';
import { finishPassing, startPassing } from '../store/vault/passing-files.ts';
import { forgetFolder, listPeople, readFolder, type FolderRecord } from '../store/vault/people.ts';

/** Keeps nothing of somebody: the row first, then the files. Cut short, the next unlocking removes the files. */
export function forgotten(dir: string, db: VaultDb, record: FolderRecord): void {
  db.transaction((tx) => {
    startPassing(tx, [record.fileId, record.frontId]);
    forgetFolder(tx, record.id);
  });
  removeFile(folderPath(dir, record.fileId));
  removeFrontPage(dir, record.frontId);
  finishPassing(db);
}

/** Forgets those who thought about it for longer than was promised (product.md, J2). Answers how many. */
export function forgottenThinkers(dir: string, db: VaultDb, today: Day): number {
  const over = listPeople(db).filter(
    ({ beginning, thinkingUntil }) =>
      beginning === 'think' && thinkingUntil !== null && isPast(thinkingUntil, today),
  );
  for (const { id } of over) forgotten(dir, db, readFolder(db, id));
  return over.length;
}
