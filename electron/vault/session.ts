import type { KeyForm } from '../../shared/domain/folder.ts';
import type { Id } from '../../shared/domain/plan.ts';
import type { Report, ReportAsk } from '../../shared/domain/report.ts';
import type { CopyHeader } from './keys/copy-header.ts';
import type { Presence } from './keys/presence.ts';
import type { VaultFile } from './keys/vault-file.ts';
import type { FolderDb, VaultDb } from './store/open.ts';
import type { LogChange } from './store/vault/log-writer.ts';
import type { OpenedReply } from './replies/reply-file.ts';

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

/** A connection that only asks, for what looks through all folders. */
export interface PooledFolder {
  /** The file it is open on: another one by now means that the folder has a new key. */
  fileId: Id;
  db: FolderDb;
}

/** The ombudsperson works alone; at most one folder is open to be worked in. */
export interface Without {
  mode: 'without';
  vault: OpenVault;
  /** The vault's key, for changing its slots. Gone With. */
  vaultKey: Buffer;
  folder: OpenFolder | null;
  /** Folders that search and Today look through, kept open until the lock (`services/folder-pool.ts`). */
  pool: Map<Id, PooledFolder>;
  /** Rows of a table that was opened for the directory and is not taken in yet. */
  table: string[][] | null;
  /** What was changed in the log of deficiencies since the vault was unlocked, so that it can be undone; never stored. */
  logChanges: LogChange[];
  /** A reply to a report that was opened and is not taken in yet. */
  reply: OpenedReply | null;
  /** The report that was shown last, and its id once it was made; never stored. */
  report: { ask: ReportAsk; report: Report; id: Id | null } | null;
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
  /** How many marks of what was erased the vault had before they came. */
  notedBefore: number;
}

/** The client reads a copy of their folder that they took: no vault, and nothing is changed. */
export interface OwnCopy {
  mode: 'ownCopy';
  folder: OpenFolder;
  presence: Presence;
  header: CopyHeader;
  /** The forms of key that open it. */
  forms: KeyForm[];
}

/** A session with a vault. */
export type InVault = Without | Beside | With;

/** What the vault process is doing. */
export type Session = Locked | InVault | OwnCopy;
export type SessionIn<M> = Extract<Session, { mode: M }>;
