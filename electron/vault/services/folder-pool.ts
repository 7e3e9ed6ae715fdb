import type { Id } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { folderKeyByShare } from '../keys/folder-key.ts';
import { releasedFolder } from '../pool.ts';
import type { Without } from '../session.ts';
import type { Db } from '../store/driver.ts';
import type { FolderDb } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import { folderPlaces, readFolder, type FolderPlace } from '../store/vault/people.ts';
import { openedFolder } from './folder-opening.ts';

/** One folder that the ombudsperson may read alone, for asking only. */
export interface OpenableFolder {
  id: Id;
  alias: string;
  db: Db<'folder'>;
}

/** All folders that the ombudsperson may read alone, and how many they may or can not. */
export interface OpenableFolders {
  open: readonly OpenableFolder[];
  /** Folders that open only with their client. */
  onlyWithClient: number;
  /** Folders whose file is damaged, missing, another's, or from a newer app. */
  unreadable: number;
}

/**
 * Every folder the vault may open alone, by alias. Each is opened once, and stays open for the session; one whose file
 * changed is opened anew. A folder that cannot be opened is counted and skipped: it keeps nobody from the others.
 */
export function openableFolders(app: App, session: Without): OpenableFolders {
  const people = folderPlaces(session.vault.db);
  forgetGone(session, new Set(people.map(({ id }) => id)));
  const open: OpenableFolder[] = [];
  let onlyWithClient = 0;
  let unreadable = 0;
  for (const place of people) {
    const { id, alias } = place;
    if (place.choice === 'only') {
      releasedFolder(session, id);
      onlyWithClient += 1;
      continue;
    }
    const db = skippingStoreErrors(() => connection(app, session, place));
    if (db) open.push({ id, alias, db });
    else unreadable += 1;
  }
  return { open, onlyWithClient, unreadable };
}

/**
 * Asks every folder of {@link openableFolders} in turn. One that turns out to be damaged while it is asked is left out
 * of the answers and counted as unreadable.
 */
export function askedFolders<T>(
  app: App,
  session: Without,
  ask: (folder: OpenableFolder) => T,
): { answers: T[]; onlyWithClient: number; unreadable: number } {
  const { open, onlyWithClient, unreadable } = openableFolders(app, session);
  const answers: T[] = [];
  for (const folder of open) {
    const answer = skippingStoreErrors(() => ({ is: ask(folder) }));
    if (answer) answers.push(answer.is);
    else releasedFolder(session, folder.id);
  }
  return { answers, onlyWithClient, unreadable: unreadable + open.length - answers.length };
}

function forgetGone(session: Without, there: ReadonlySet<Id>): void {
  for (const id of session.pool.keys()) if (!there.has(id)) releasedFolder(session, id);
}

/** The connection that is there, or a new one; null when the file is not this client's, or from a newer app. */
function connection(app: App, session: Without, place: FolderPlace): FolderDb | null {
  const { id } = place;
  const kept = session.pool.get(id);
  if (kept?.fileId === place.fileId) return kept.db;
  releasedFolder(session, id);
  const record = readFolder(session.vault.db, id);
  const { share } = record;
  const key = folderKeyByShare(record.boxes, record.choice, { folderId: id, share });
  if (!key) return null;
  try {
    const folder = openedFolder(app, session.vault, record, key);
    if (!folder.ok) return null;
    session.pool.set(id, { fileId: record.fileId, db: folder.value.db });
    return folder.value.db;
  } finally {
    // The cipher holds its own copy until the connection is closed.
    key.fill(0);
  }
}

function skippingStoreErrors<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
