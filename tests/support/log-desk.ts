import { randomBytes } from 'node:crypto';
import type { DeficiencyLog } from '../../shared/contract/deficiency-calls.ts';
import type {
  Deficiency,
  DeficiencyContent,
  MadeReport,
  ReleaseLimits,
} from '../../shared/domain/deficiency.ts';
import { deficiencyNumber } from '../../shared/domain/deficiency-number.ts';
import type { VaultDb } from '../../electron/vault/store/open.ts';
import { addReleased } from '../../electron/vault/store/vault/released.ts';
import { noteReport } from '../../electron/vault/store/vault/reports.ts';
import { presenceIn } from '../store/places.ts';
import { contentOf, madeReport, releasedOf } from './deficiencies.ts';
import type { TestVault } from './test-vault.ts';

/** The log of deficiencies of an open vault, as tests of the desk fill it and look at it. */
export class LogDesk {
  readonly #vault: TestVault;
  /** A client who is here. */
  readonly client = presenceIn('0'.repeat(32));

  constructor(vault: TestVault) {
    this.#vault = vault;
  }

  db(): VaultDb {
    const { session } = this.#vault.app;
    if (session.mode !== 'without') throw new Error('not at the desk');
    return session.vault.db;
  }

  read(): Promise<DeficiencyLog> {
    return this.#vault.get('log.read', {});
  }

  async all(): Promise<Deficiency[]> {
    return (await this.read()).deficiencies;
  }

  /** The only deficiency that shows. */
  async only(): Promise<Deficiency> {
    const found = await this.all();
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} deficiencies`);
    return found[0];
  }

  async byId(id: string): Promise<Deficiency> {
    const found = (await this.all()).find((one) => one.id === id);
    if (!found) throw new Error('not in the log');
    return found;
  }

  /** An own observation, as a draft; answers its id. */
  async own(over: Partial<DeficiencyContent> = {}): Promise<string> {
    return (await this.#vault.get('log.add', { content: contentOf(over) })).id;
  }

  /** Something a client released so long ago that it shows; answers its deficiency's id. */
  async released(
    n: number,
    over: Partial<DeficiencyContent> = {},
    limits: Partial<ReleaseLimits> = {},
  ): Promise<string> {
    const number = deficiencyNumber(String(n).padStart(7, '0'));
    const wording = releasedOf(number, over, { limits, shownFrom: '2026-11' });
    addReleased(this.db(), this.client, wording, randomBytes);
    return (await this.all()).find(({ wordings }) => wordings.some((one) => one.number === number))?.id ?? '';
  }

  /** A report that these stood in with all their wordings. */
  async report(ids: readonly string[], over: Partial<MadeReport> = {}): Promise<void> {
    const found = (await this.all()).filter(({ id }) => ids.includes(id));
    const stood = found.map(({ id, wordings }) => ({
      deficiencyId: id,
      numbers: wordings.map(({ number }) => number),
    }));
    noteReport(this.db(), madeReport(stood, over), '2026-11');
  }
}
