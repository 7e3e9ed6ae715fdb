import type { LedgerEntry, LedgerKind } from '../../../shared/domain/ledger.ts';
import type { App } from '../app.ts';
import type { Presence } from '../keys/presence.ts';
import { append, head, type NewEntry } from '../ledger/ledger.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import type { Tx } from '../store/driver.ts';
import { setAnchor } from '../store/vault/people.ts';
import { newId, now } from './now.ts';

/** What an entry says; what is left out is empty. */
export type Listing = { kind: LedgerKind } & Partial<Omit<NewEntry, 'id' | 'at' | 'kind'>>;

/** An entry with everything that was not said left empty. */
export const entryOf = (app: App, listing: Listing): NewEntry => ({
  id: newId(app.outside.random),
  at: now(app.outside.clock),
  what: [],
  receiver: '',
  purpose: '',
  named: true,
  struck: 0,
  digest: '',
  warrantId: null,
  ...listing,
});

/** Writes an entry in the folder alone; {@link anchored} follows. For a file that the vault does not know yet. */
export function entered(
  app: App,
  folder: OpenFolder,
  listing: Listing,
  presence: Presence | null,
  beside: (tx: Tx<'folder'>, entry: LedgerEntry) => void = () => undefined,
): LedgerEntry {
  return folder.db.transaction((tx) => {
    const written = append(tx, entryOf(app, listing), presence);
    beside(tx, written);
    return written;
  });
}

/** Remembers in the vault where the folder's list ends. */
export const anchored = (vault: OpenVault, folder: OpenFolder): void =>
  setAnchor(vault.db, folder.id, head(folder.db));

/**
 * Writes an entry of "What has been shared" in the folder, together with `beside` in one transaction, then anchors the
 * head in the vault. Signed when the client is here.
 */
export function listed(
  app: App,
  session: { vault: OpenVault },
  folder: OpenFolder,
  listing: Listing,
  presence: Presence | null,
  beside: (tx: Tx<'folder'>, entry: LedgerEntry) => void = () => undefined,
): LedgerEntry {
  const entry = entered(app, folder, listing, presence, beside);
  anchored(session.vault, folder);
  return entry;
}
