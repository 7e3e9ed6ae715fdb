import { addDays } from '../../../shared/domain/calendar.ts';
import type { Day, Id } from '../../../shared/domain/plan.ts';
import type { Presence } from '../../../electron/vault/keys/presence.ts';
import type { Chance } from './chance.ts';
import { lastDay, momentOf, type Life } from './life.ts';
import type { SampleVault } from './sample-vault.ts';

/** A client whose folder is written, who may come to the table again. */
export interface SampleClient {
  id: Id;
  life: Life;
  /** Null where there is no key. */
  presence: Presence | null;
}

/** What happens in the vault over the years, told in any order and done in that of its days. */
export class Story {
  readonly vault: SampleVault;
  readonly chance: Chance;
  readonly begun: Day;
  readonly #clients: readonly SampleClient[];
  /** What is left to choose from, of everything that is chosen from. */
  readonly #left = new Map<readonly unknown[], unknown[]>();
  readonly #events: { on: Day; happens: () => Promise<unknown> }[] = [];

  constructor(vault: SampleVault, chance: Chance, given: { begun: Day; clients: readonly SampleClient[] }) {
    this.vault = vault;
    this.chance = chance;
    this.begun = given.begun;
    this.#clients = given.clients;
  }

  /** Something that happens on a day. */
  on(day: Day, happens: () => Promise<unknown>): void {
    this.#events.push({ on: day, happens });
  }

  /** The next so many that nobody has told yet, in their order; fewer when they come to an end. */
  untold<T>(all: readonly T[], count: number): T[] {
    const left = (this.#left.get(all) as T[] | undefined) ?? [...all];
    const next = left.splice(0, count);
    this.#left.set(all, left);
    return next;
  }

  /** One of several, none twice before each has been. */
  oneOf<T>(all: readonly T[]): T {
    const left = this.#left.get(all) as T[] | undefined;
    const from = left === undefined || left.length === 0 ? [...all] : left;
    const one = this.chance.of(from);
    this.#left.set(
      all,
      from.filter((other) => other !== one),
    );
    return one;
  }

  /** Those who are in contact on a day and have a key. */
  here(day: Day): (SampleClient & { presence: Presence })[] {
    return this.#clients.flatMap(({ presence, ...client }) => {
      const { begun, ended } = client.life;
      const came = day >= addDays(begun, 14) && day <= (ended ?? lastDay);
      return presence && came ? [{ ...client, presence }] : [];
    });
  }

  /** Does it all, the earliest first. What would come before the vault, or after its last day, does not happen. */
  async told(): Promise<void> {
    const events = this.#events
      .filter(({ on }) => on > this.begun && on <= lastDay)
      .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
    for (const { on, happens } of events) {
      this.vault.time = momentOf(on, 10);
      await happens();
    }
  }
}
