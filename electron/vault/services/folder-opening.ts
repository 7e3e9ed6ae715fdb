import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { signedBy } from '../keys/signing.ts';
import { verifyChain } from '../ledger/ledger.ts';
import type { OpenFolder, OpenVault, Without } from '../session.ts';
import { fileKey } from '../store/driver.ts';
import { readMeta } from '../store/folder/meta.ts';
import { purge } from '../store/history.ts';
import { folderPath, openFolder } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { readAnchor, type FolderRecord } from '../store/vault/people.ts';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Closes the folder that is open on the desk, if one is, and forgets its key. */
export function closedFolder(session: Without): void {
  session.folder?.db.close();
  session.folder?.key.fill(0);
  session.folder = null;
}

/**
 * Opens a folder's file and proves that it is this client's, of this vault, and not an older one put in its place.
 * `wrong-vault`: the file is another's.
 */
export function openedFolder(
  app: App,
  vault: OpenVault,
  record: FolderRecord,
  key: Buffer,
): Outcome<OpenFolder, 'wrong-vault' | 'newer'> {
  let folder: OpenFolder;
  try {
    folder = {
      id: record.id,
      key,
      db: openFolder(folderPath(app.dir, record.fileId), fileKey(key, record.fileId)),
    };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer') return failed('newer');
    if (error instanceof StoreError && error.code === 'foreign') return failed('wrong-vault');
    throw error;
  }
  const { db } = folder;
  // SECURITY: a file of another vault or another client is refused, also when somebody made its key fit.
  const isOurs = readMeta(db, 'vault-id') === vault.id && readMeta(db, 'folder-id') === record.id;
  const anchor = readAnchor(vault.db, record.id);
  const chain =
    isOurs &&
    verifyChain(db, (hash, signature, certificate) => signedBy(certificate, hash, signature), anchor);
  if (!chain || !chain.ok) {
    db.close();
    return failed(isOurs ? 'damaged' : 'wrong-vault');
  }
  purge(db, new Date(app.outside.clock.now().getTime() - keptMs).toISOString());
  return done(folder);
}
