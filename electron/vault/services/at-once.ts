import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { folderKeyByShare } from '../keys/folder-key.ts';
import type { OpenFolder, Without } from '../session.ts';
import { readFolder } from '../store/vault/people.ts';
import { openedFolder } from './folder-opening.ts';

/**
 * Does one thing in a folder that may be opened alone, and closes it again; the one that lies open on the desk stays
 * open. `gone` when it opens only with its client.
 */
export function inFolder<T>(
  app: App,
  session: Without,
  id: Id,
  work: (folder: OpenFolder) => T,
): Outcome<T, 'newer' | 'wrong-vault'> {
  if (session.folder?.id === id) return done(work(session.folder));
  const record = readFolder(session.vault.db, id);
  const key = folderKeyByShare(record.boxes, record.choice, { folderId: id, share: record.share });
  if (!key) return failed('gone');
  const folder = openedFolder(app, session.vault, record, key);
  if (!folder.ok) return folder;
  try {
    return done(work(folder.value));
  } finally {
    folder.value.db.close();
    key.fill(0);
  }
}
