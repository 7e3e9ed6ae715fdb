import type { FolderView } from '../../../shared/domain/folder.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { With } from '../session.ts';
import type { Tx } from '../store/driver.ts';
import type { ErasedRow } from '../store/erase-thing.ts';
import { rowMark } from '../store/erased-mark.ts';
import { folderOf, viewed } from './folder-view.ts';
import { underNewKey } from './new-key.ts';
import { noteBesideBackups, noteErased, tellErased } from './noting-erased.ts';

/**
 * "Erase now", of one thing (rule 14): its rows go, no backup brings them back, and the file is written under a new key.
 * @param erase what goes; it answers every row that went
 */
export function thingErased(
  app: App,
  session: With,
  erase: (tx: Tx<'folder'>) => readonly ErasedRow[],
): Outcome<FolderView, 'no-key'> {
  const { choice } = folderOf(session, session.folder);
  // With the client there is always a key of theirs.
  if (choice === 'vault') return failed('no-key');
  session.folder.db.transaction((tx) =>
    noteErased(
      tx,
      erase(tx).map((row) => rowMark(session.folder.id, row)),
    ),
  );
  tellErased(session.vault, session.folder);
  noteBesideBackups(session.vault.db);
  underNewKey(app, session);
  return done(viewed(session, session.folder));
}
