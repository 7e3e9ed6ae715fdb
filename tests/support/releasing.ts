import type { Input } from '../../shared/contract/contract.ts';
import { noLimits, type DeficiencyContent } from '../../shared/domain/deficiency.ts';
import { hitKey, type Standing, type Stuck } from '../../shared/domain/release.ts';
import { openedNumber } from '../../electron/vault/keys/number-box.ts';
import type { With } from '../../electron/vault/session.ts';
import { keptReleases, type KeptRelease } from '../../electron/vault/store/folder/releases.ts';
import type { FolderDb, VaultDb } from '../../electron/vault/store/open.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from './test-vault.ts';

/** What did not work, as tests tell it. */
export const happened = 'Beslutet om boendestöd tog åtta månader, och ingen kunde säga varför.';

/** A client with a key on a real vault, who releases words and takes them back. */
export class Releasing {
  readonly vault: TestVault;
  readonly id: string;
  #words: string;

  private constructor(vault: TestVault, id: string, words: string) {
    this.vault = vault;
    this.id = id;
    this.#words = words;
  }

  static async begun(): Promise<Releasing> {
    return Releasing.another(await openVaultOnDesk());
  }

  /** One more client of a vault that is open on the desk. */
  static async another(vault: TestVault, alias?: string): Promise<Releasing> {
    const id = await addClient(vault, alias);
    const { words } = await giveKey(vault);
    return new Releasing(vault, id, words);
  }

  get secret(): { kind: 'words'; words: string } {
    return { kind: 'words', words: this.#words };
  }

  /** Their key on the spot. */
  key(): Promise<unknown> {
    return this.vault.get('exit.key', { secret: this.secret });
  }

  /** A new key, set anew without the old one. */
  async keyAnew(): Promise<void> {
    await this.onDesk();
    ({ words: this.#words } = await giveKey(this.vault, true));
  }

  async withClient(): Promise<void> {
    this.vault.lock();
    await this.vault.get('vault.unlock', { passphrase });
    await this.vault.get('with.enter', { id: this.id, secret: this.secret });
  }

  async onDesk(): Promise<void> {
    this.vault.lock();
    await this.vault.get('vault.unlock', { passphrase });
    await this.vault.get('folder.open', { id: this.id });
  }

  /** The two files as they are open now. */
  get opened(): { vaultDb: VaultDb; folderDb: FolderDb } {
    const { session } = this.vault.app;
    if (session.mode === 'locked' || session.mode === 'ownCopy' || !session.folder)
      throw new Error(session.mode);
    return { vaultDb: session.vault.db, folderDb: session.folder.db };
  }

  async draft(
    content: Partial<DeficiencyContent> = { happened },
    kind: Stuck['kind'] = 'deficiency',
  ): Promise<string> {
    const { stuck } = await this.vault.get('stuck.begin', { kind, from: null });
    const id = stuck[0]?.id ?? '';
    await this.vault.get('stuck.change', { id, text: { content } });
    return id;
  }

  /** Everything the guard marks in a draft is let stand, as a client may. */
  async input(
    stuckId: string,
    limits: Input<'release.release'>['limits'] = noLimits,
  ): Promise<Input<'release.release'>> {
    const { stuck } = await this.vault.get('folder.read', {});
    const content = stuck.find(({ id }) => id === stuckId)?.content;
    if (!content) throw new Error('no such draft');
    const found = await this.vault.get('stuck.guard', { id: stuckId });
    const confirmed = found.flatMap(({ field, hits }) =>
      hits.map((hit) => hitKey(field, content[field], hit)),
    );
    return { stuckId, read: content, limits, confirmed };
  }

  async release(stuckId: string, limits?: Input<'release.release'>['limits']): Promise<KeptRelease> {
    await this.key();
    const { releases } = await this.vault.get('release.release', await this.input(stuckId, limits));
    const kept = keptReleases(this.opened.folderDb).find(({ id }) => id === releases[0]?.id);
    if (!kept) throw new Error('nothing was released');
    return kept;
  }

  async standing(): Promise<Standing[]> {
    return (await this.vault.get('release.standing', {})).map(({ standing }) => standing);
  }

  /** The wordings of the log: their numbers and words. */
  logged(): { number: string; happened: string }[] {
    return this.opened.vaultDb
      .all('SELECT number, happened FROM deficiency_wording')
      .map((row) => ({ number: String(row['number']), happened: String(row['happened']) }));
  }

  /** The log's number of a release, by the client's key. */
  numberOf({ id, numberBox }: KeptRelease): string | null {
    return openedNumber((this.vault.app.session as With).presence, id, numberBox);
  }

  /** What the list of what has been shared tells, the latest first. */
  async kinds(): Promise<string[]> {
    return (await this.vault.get('ledger.read', {})).map(({ kind }) => kind);
  }
}
