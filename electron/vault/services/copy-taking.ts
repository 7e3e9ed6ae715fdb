import type { Saved } from '../../../shared/contract/contract.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { copyHeader } from '../keys/copy-header.ts';
import type { Presence } from '../keys/presence.ts';
import { markFailed } from '../ledger/ledger.ts';
import type { With } from '../session.ts';
import { sizeOf, writeCopied } from '../store/copy-file.ts';
import { fileKey } from '../store/driver.ts';
import { folderPath, removeFile, writeUnderKey } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { readSlots } from '../store/vault/client-slots.ts';
import { finishPassing, startPassing } from '../store/vault/passing-files.ts';
import { mayLeave, refused } from './exits.ts';
import { folderOf } from './folder-view.ts';
import { listed, type Listing } from './listed.ts';
import { newId } from './now.ts';
import { isOwnFile } from './own-files.ts';
import { chosenPlace } from './save.ts';

/** Writes the folder under a new key of its own, and before it what the client's key needs to open it anywhere. */
function takenTo(app: App, session: With, presence: Presence, path: string): void {
  const { random } = app.outside;
  const { folder, vault } = session;
  const [fileId, key]: [Id, Buffer] = [newId(random), random(32)];
  const passing = folderPath(app.dir, fileId);
  startPassing(vault.db, [fileId]);
  try {
    writeUnderKey(folder.db, passing, fileKey(key, fileId));
    const { pepper } = folderOf(session, folder);
    const given = {
      folderId: folder.id,
      fileId,
      pepper,
      slots: readSlots(vault.db, folder.id),
      size: sizeOf(passing),
    };
    // SECURITY: under the client's key alone: neither this vault nor the ombudsperson opens a taken copy.
    const header = presence.withClientKey((clientKey) => copyHeader(clientKey, key, given, random));
    writeCopied(path, header, passing, 0);
  } finally {
    key.fill(0);
    removeFile(passing);
    finishPassing(vault.db);
  }
}

function written(app: App, session: With, presence: Presence, path: string): Outcome<null, 'cannot-write'> {
  try {
    takenTo(app, session, presence, path);
    return done(null);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return failed(error.code === 'disk-full' ? 'disk-full' : 'cannot-write');
  }
}

/**
 * Lets the whole folder out as one file, with the client's key on the spot, which is used up by it. `listing` is how the
 * list tells of it, in the file too.
 */
async function takenAlong(
  app: App,
  session: With,
  listing: Listing,
): Promise<Outcome<Saved, ReturnType<typeof refused>['code'] | 'cannot-write'>> {
  const before = mayLeave(app, session, null);
  if (!before.allowed) return refused(before.why);
  const path = await chosenPlace(app, 'save-copy');
  if (path === null) return done({ saved: false });
  if (isOwnFile(app.dir, path)) return failed('cannot-write');
  // The dialog may have stood open for long: what decides is the moment the copy leaves.
  const now = mayLeave(app, session, null);
  if (!now.allowed) return refused(now.why);
  // Listed first, so that the copy itself says that it was taken.
  const entry = listed(app, session, session.folder, listing, now.presence);
  const result = written(app, session, now.presence, path);
  if (!result.ok) {
    markFailed(session.folder.db, entry.id);
    return result;
  }
  session.exit = null;
  return done({ saved: true });
}

export const copyTakingHandlers = {
  'copy.take': (app, session) => takenAlong(app, session, { kind: 'folder.copy' }),
  'handover.take': (app, session, { receiver }) =>
    takenAlong(app, session, { kind: 'handed-over', receiver: oneLine(clean(receiver)) }),
} satisfies Partial<Handlers>;
