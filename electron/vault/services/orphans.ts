import { removeFrontPage } from '../store/front-page-file.ts';
import { folderPath, removeFile, type VaultDb } from '../store/open.ts';
import { finishPassing, readPassing } from '../store/vault/passing-files.ts';
import { knownFiles } from '../store/vault/people.ts';

/**
 * Removes what a crash left between two files: those that were being made or removed, and that no client's row names.
 * Any other file stays, also when this vault.db does not know it: a newer vault.db may, that an older one was put in the
 * place of.
 */
export function removeOrphans(dir: string, db: VaultDb): void {
  const passing = readPassing(db);
  if (passing.length === 0) return;
  const known = new Set(knownFiles(db).flatMap(({ fileId, frontId }) => [fileId, frontId]));
  for (const id of passing.filter((each) => !known.has(each))) {
    removeFile(folderPath(dir, id));
    removeFrontPage(dir, id);
  }
  finishPassing(db);
}
