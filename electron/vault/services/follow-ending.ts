import { statRowOf } from '../../../shared/domain/ending.ts';
import type { App } from '../app.ts';
import { derived } from '../keys/derive.ts';
import { sealedPageKey } from '../keys/takeover.ts';
import { append } from '../ledger/ledger.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { mayBeCounted, readCounted, type CountedRecord } from '../store/folder/counted.ts';
import { readEnding } from '../store/folder/ending.ts';
import { readTakeoverChoice, writeTakeoverChoice } from '../store/folder/takeover.ts';
import { hasTakeoverBox, markBytes, removeTakeoverBox, writeTakeoverBox } from '../store/takeover-box.ts';
import { hasStatRow, markEnded, markTakeover, putStatRow, readEndingRecord } from '../store/vault/endings.ts';
import { readFolder, type FolderRecord } from '../store/vault/people.ts';
import { allowedPages, readTakeover, readTakeoverUses, type AllowedPage } from '../store/vault/takeover.ts';
import { anchored } from './listed.ts';
import { newId } from './now.ts';

/** Writes what somebody leaves who may be counted, once it has ended; takes it away when it has not, or they may not. */
function followStatRow(
  vault: OpenVault,
  folder: OpenFolder,
  counted: CountedRecord | null,
  { begun }: FolderRecord,
): void {
  if (!counted) return;
  const { endedOn } = readEnding(folder.db);
  const row = endedOn !== null && mayBeCounted(counted) ? statRowOf(counted, begun, endedOn) : null;
  if (!row && !hasStatRow(vault.db, counted.rowId)) return;
  vault.db.transaction((tx) => putStatRow(tx, counted.rowId, row));
}

/** The vault's totals, and the unlinked row of who may be counted, follow the folder's own word. */
export function followEnded(vault: OpenVault, folder: OpenFolder): void {
  const record = readFolder(vault.db, folder.id);
  const { endedOn } = readEnding(folder.db);
  if (readEndingRecord(vault.db, folder.id).endedOn !== endedOn)
    vault.db.transaction((tx) => markEnded(tx, folder.id, endedOn));
  followStatRow(vault, folder, readCounted(folder.db), record);
}

/** Seals the key of one front page to the takeover key, if that was not done yet. Throws StoreError. */
function followBox(app: App, publicDer: Buffer, { frontId, frontKey, alias }: AllowedPage): void {
  // The mark is made with the page's own key, so that it tells nobody else whose page it is.
  const mark = derived(frontKey, publicDer, `egenmakt takeover mark v1|${alias}`).subarray(0, markBytes);
  if (hasTakeoverBox(app.dir, frontId, mark)) return;
  const sealed = sealedPageKey(publicDer, frontId, { alias, key: frontKey }, app.outside.random);
  writeTakeoverBox(app.dir, frontId, mark, sealed);
}

/** Every front page whose client said yes opens by the takeover key there is now. Throws StoreError. */
export function followTakeoverKey(app: App, vault: OpenVault): void {
  const takeover = readTakeover(vault.db);
  for (const page of allowedPages(vault.db)) {
    if (takeover) followBox(app, takeover.publicDer, page);
    else removeTakeoverBox(app.dir, page.frontId);
  }
}

/** Whether a colleague may read the front page: the vault, and the box beside the page, follow the folder's own word. */
export function followTakeoverChoice(app: App, vault: OpenVault, folder: OpenFolder): void {
  const allowed = readTakeoverChoice(folder.db).allowedAt !== null;
  const { frontId, frontKey, alias } = readFolder(vault.db, folder.id);
  if (readEndingRecord(vault.db, folder.id).takeover !== allowed)
    vault.db.transaction((tx) => markTakeover(tx, folder.id, allowed));
  const takeover = readTakeover(vault.db);
  if (allowed && takeover) followBox(app, takeover.publicDer, { id: folder.id, frontId, frontKey, alias });
  // SECURITY: without a yes nothing is left that the two halves could open.
  else removeTakeoverBox(app.dir, frontId);
}

/** Tells in the folder when the takeover key opened its front page, for the client to read (rule 18). */
function tellTakeoverUses(app: App, vault: OpenVault, folder: OpenFolder): void {
  const { allowedAt, toldAt } = readTakeoverChoice(folder.db);
  if (allowedAt === null) return;
  const since = toldAt !== null && toldAt > allowedAt ? toldAt : allowedAt;
  const untold = readTakeoverUses(vault.db).filter(({ at }) => at > since);
  const [latest] = untold;
  if (!latest) return;
  folder.db.transaction((tx) => {
    for (const { at } of untold.toReversed())
      append(tx, {
        id: newId(app.outside.random),
        at,
        kind: 'takeover.used',
        what: [],
        receiver: '',
        purpose: '',
        named: true,
        struck: 0,
        digest: '',
        warrantId: null,
      });
    writeTakeoverChoice(tx, { allowedAt, toldAt: latest.at });
  });
  anchored(vault, folder);
}

/** All that follows an ending, when a folder is opened or something of it changed. Throws StoreError. */
export function followEnding(app: App, vault: OpenVault, folder: OpenFolder): void {
  followEnded(vault, folder);
  tellTakeoverUses(app, vault, folder);
  followTakeoverChoice(app, vault, folder);
}
