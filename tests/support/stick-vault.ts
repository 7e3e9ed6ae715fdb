import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FolderDb, VaultDb } from '../../electron/vault/store/open.ts';
import { backupEnded } from './backup-ended.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, TestVault } from './test-vault.ts';

/** A vault with one client who has a key, a stick its backups are made on, and other computers they are taken to. */
export class StickVault {
  readonly vault: TestVault;
  readonly stick: string;
  readonly id: string;
  readonly secret: { kind: 'words'; words: string };
  readonly #others: TestVault[] = [];

  private constructor(vault: TestVault, stick: string, id: string, words: string) {
    this.vault = vault;
    this.stick = stick;
    this.id = id;
    this.secret = { kind: 'words', words };
  }

  static async made(): Promise<StickVault> {
    const vault = await openVaultOnDesk();
    const stick = mkdtempSync(join(tmpdir(), 'stick-'));
    const id = await addClient(vault, 'Kastanj');
    const { words } = await giveKey(vault);
    vault.choices.push(stick);
    await vault.get('backup.place', {});
    return new StickVault(vault, stick, id, words);
  }

  /** Locks, and opens the desk again. */
  async unlocked(on = this.vault): Promise<void> {
    on.lock();
    await on.get('vault.unlock', { passphrase });
  }

  /** The client is here. */
  meet(on = this.vault): Promise<null> {
    return on.get('with.enter', { id: this.id, secret: this.secret });
  }

  /** The client gives the key for what leaves, or goes. */
  async key(on = this.vault): Promise<void> {
    await on.get('exit.key', { secret: this.secret });
  }

  /** A backup the next day (of one day only the last is kept); answers where it lies. */
  async backedUp(): Promise<string> {
    const before = new Set(readdirSync(this.stick));
    this.vault.passDays(1);
    await this.vault.get('backup.start', {});
    await backupEnded(this.vault);
    const name = readdirSync(this.stick).find((each) => each.startsWith('backup-') && !before.has(each));
    return join(this.stick, name ?? '');
  }

  /** The backup takes the place of what is here. */
  async putBack(backup: string): Promise<void> {
    this.vault.choices.push(backup);
    await this.vault.get('restore.look', { id: null });
    await this.vault.get('restore.swap', {});
    await this.unlocked();
  }

  /** A computer that has never seen this vault takes a backup. */
  async movedTo(backup: string): Promise<TestVault> {
    const next = new TestVault();
    this.#others.push(next);
    next.time = this.vault.time;
    next.choices.push(backup);
    await next.get('restore.choose', {});
    await next.get('restore.take', { passphrase });
    return next;
  }

  /** Numbers noted beside the backups. */
  beside(): string[] {
    return readFileSync(join(this.stick, 'erased.txt'), 'utf8').split('\n').filter(Boolean);
  }

  end(): void {
    for (const each of [this.vault, ...this.#others]) each.end();
    rmSync(this.stick, { recursive: true, force: true });
  }
}

/** The folder that is open. */
export function folderDb(on: TestVault): FolderDb {
  const { session } = on.app;
  if (session.mode === 'locked' || !session.folder) throw new Error('no folder');
  return session.folder.db;
}

/** The vault that is open. */
export function vaultDb(on: TestVault): VaultDb {
  const { session } = on.app;
  if (!('vault' in session)) throw new Error('locked');
  return session.vault.db;
}

/** Names of the files of folders. */
export const folderFiles = (on: TestVault): string[] => readdirSync(join(on.dir, 'folders'));
