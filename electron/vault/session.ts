import type { Id } from '../../shared/domain/plan.ts';
import type { Presence } from './keys/presence.ts';
import type { VaultFile } from './keys/vault-file.ts';
import type { FolderDb, VaultDb } from './store/open.ts';

/** The vault while it is open. */
export interface OpenVault {
  id: Id;
  file: VaultFile;
  db: VaultDb;
}

/** One folder while it is open. */
export interface OpenFolder {
  id: Id;
  db: FolderDb;
  /** The folder's own key, for writing it under a new one. */
  key: Buffer;
}

/** Nothing is open. */
export interface Locked {
  mode: 'locked';
}

/** The ombudsperson works alone; at most one folder is open. */
export interface Without {
  mode: 'without';
  vault: OpenVault;
  /** The vault's key, for changing its slots. Gone With. */
  vaultKey: Buffer;
  folder: OpenFolder | null;
}

/** The table before there is a client's key. */
export interface Beside {
  mode: 'beside';
  vault: OpenVault;
  folder: OpenFolder;
}

/** The client is here, and has used their own key. */
export interface With {
  mode: 'with';
  vault: OpenVault;
  folder: OpenFolder;
  presence: Presence;
  /** Made by the client's key on the spot, for what leaves now; null until it is given again. */
  exit: { presence: Presence; usedFor: Id | null } | null;
}

/** What the vault process is doing. `ownCopy` has no vault and comes with taken copies. */
export type Session = Locked | Without | Beside | With;
export type SessionIn<M> = Extract<Session, { mode: M }>;
