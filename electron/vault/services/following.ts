import { thinkingUntil } from '../../../shared/domain/thinking.ts';
import type { FrontPage } from '../../../shared/domain/folder.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { followMeetings } from './following-times.ts';
import { tellErased } from './noting-erased.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { followEnding } from './follow-ending.ts';
import { readFrontPageKept } from '../store/folder/front-page.ts';
import { readAlias, readPerson } from '../store/folder/person.ts';
import { readFrontPage, writeFrontPage } from '../store/front-page-file.ts';
import { StoreError } from '../store/store-error.ts';
import {
  isAliasTaken,
  readFolder,
  renameFolder,
  setBeginning,
  type FolderRecord,
} from '../store/vault/people.ts';

/**
 * What the vault keeps of a folder outside it follows the folder's own word: that is the one that can be undone, and it
 * is written first. What a crash kept apart meets again here.
 */

/** What the person began with stands in the vault too, for the desk's list. `begun` is given when they begin now. */
export function followBeginning(vault: OpenVault, folder: OpenFolder, begun?: Day): void {
  const record = readFolder(vault.db, folder.id);
  const { beginning } = readPerson(folder.db);
  if (record.beginning === beginning) return;
  const since = begun ?? record.begun;
  const until = beginning === 'think' ? thinkingUntil(since) : null;
  setBeginning(vault.db, folder.id, { beginning, thinkingUntil: until, begun: since });
}

/** Whether the alias that the folder has again belongs to somebody else by now. */
export const isAliasGone = (vault: OpenVault, folder: OpenFolder): boolean =>
  isAliasTaken(vault.db, readAlias(folder.db), folder.id);

/** The desk's list calls the person what the folder does, unless somebody else is called that. */
export function followAlias(vault: OpenVault, folder: OpenFolder): void {
  const alias = readAlias(folder.db);
  if (alias === readFolder(vault.db, folder.id).alias || isAliasGone(vault, folder)) return;
  renameFolder(vault.db, folder.id, alias);
}

/** The page in its file, or null when it cannot be read. */
function pageInFile(app: App, { frontId, frontKey }: FolderRecord): FrontPage | null {
  try {
    return readFrontPage(app.dir, frontId, frontKey);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    app.tell({ from: 'event', code: 'front-damaged', numbers: [] });
    return null;
  }
}

/** The front page in its file says what the folder's page says, no more and no less. Throws StoreError. */
export function followFrontPage(app: App, vault: OpenVault, folder: OpenFolder): void {
  const record = readFolder(vault.db, folder.id);
  const page = readFrontPageKept(folder.db);
  const inFile = pageInFile(app, record);
  const isSame =
    inFile?.reach === page.reach && inFile.nextMeeting === page.nextMeeting && inFile.crisis === page.crisis;
  if (!isSame) writeFrontPage(app.dir, record.frontId, record.frontKey, page, app.outside.random);
}

/** All of it, when a folder is opened. A disk that is full must not keep anybody from the folder. */
export function followFolder(app: App, vault: OpenVault, folder: OpenFolder): void {
  try {
    followBeginning(vault, folder);
    followAlias(vault, folder);
    followFrontPage(app, vault, folder);
    followMeetings(app, vault, folder);
    followEnding(app, vault, folder);
    tellErased(vault, folder);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.code !== 'disk-full' && error.code !== 'read-only'))
      throw error;
    app.tell({ from: 'event', code: 'vault-behind', numbers: [] });
  }
}
