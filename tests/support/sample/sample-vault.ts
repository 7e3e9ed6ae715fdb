import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readReplyFile } from '../../../electron/vault/replies/read.ts';
import { App } from '../../../electron/vault/app.ts';
import type { KdfCost } from '../../../electron/vault/ports.ts';
import { handlers } from '../../../electron/vault/handlers.ts';
import { clientKeyBy } from '../../../electron/vault/keys/client-slots.ts';
import { Presence } from '../../../electron/vault/keys/presence.ts';
import { receive } from '../../../electron/vault/server.ts';
import { readClientKey } from '../../../electron/vault/store/folder/client-key.ts';
import { readSlots } from '../../../electron/vault/store/vault/client-slots.ts';
import { readFolder } from '../../../electron/vault/store/vault/people.ts';
import type { OpenFolder, Session, With, Without } from '../../../electron/vault/session.ts';
import type { z } from 'zod';
import {
  contract,
  type AnswerOf,
  type CallName,
  type Contract,
  type Input,
  type Output,
} from '../../../shared/contract/contract.ts';
import type { Chance } from './chance.ts';

/** Cost of every key of an example vault: the least a real one may have. `sample.json` says so. */
export const sampleCost: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 4 };

/** The vault process's own modules, with a clock that can be set and chance that a seed decides. */
export class SampleVault {
  readonly app: App;
  /** What the clock shows. */
  time = new Date();
  /** Where the next dialogs lead, in order. */
  readonly choices: string[] = [];
  #n = 0;

  constructor(dir: string, chance: Chance) {
    this.app = new App({
      dir,
      firstLanguage: 'sv',
      tell: () => undefined,
      notify: () => undefined,
      outside: {
        clock: { now: () => new Date(this.time) },
        random: chance.bytes,
        cost: () => Promise.resolve(sampleCost),
        choose: () => Promise.resolve(this.choices.shift() ?? null),
        print: () => Promise.resolve(false),
        readReply: readReplyFile,
      },
    });
  }

  /** A place beside the vault's own files. */
  beside(name: string): string {
    return path.join(this.app.dir, name);
  }

  /** Asks as a screen would, and expects a value. */
  async get<N extends CallName>(call: N, input: Input<N>): Promise<Output<N>> {
    this.#n += 1;
    const { answer } = await receive(this.app, { n: this.#n, call, input });
    const known = answer as AnswerOf<N>;
    if (!known.ok) throw new Error(`${call} answered ${known.code}`);
    return known.value;
  }

  /**
   * Does at once what a call does, inside a transaction that is already open: most calls wait for nothing. What a screen
   * would send is read by the contract first.
   */
  now<N extends CallName>(call: N, input: z.input<Contract[N]['input']>): Output<N> {
    const handler = handlers[call] as (app: App, session: Session, input: unknown) => unknown;
    const answer = handler(this.app, this.app.session, contract[call].input.parse(input)) as AnswerOf<N>;
    if (answer instanceof Promise) throw new Error(`${call} waits`);
    if (!answer.ok) throw new Error(`${call} answered ${answer.code}`);
    return answer.value;
  }

  /** Brings the client to the table by their key, as `with.enter` does, without a lock afterwards. */
  async together(words: string): Promise<With> {
    const { vault, folder } = { ...this.desk, folder: this.folder };
    const record = readFolder(vault.db, folder.id);
    const given = { form: 'words', text: words } as const;
    const key = await clientKeyBy(readSlots(vault.db, folder.id), given, record);
    const kept = readClientKey(folder.db);
    const presence = key && kept && Presence.of(folder.id, key, kept, this.time.getTime());
    if (!presence) throw new Error('the key does not open the folder');
    return this.seated(presence);
  }

  /** Brings a client back to the table whose key was given before. */
  seated(presence: Presence): With {
    const { vault } = this.desk;
    return {
      mode: 'with',
      vault,
      folder: this.folder,
      presence,
      exit: { presence, usedFor: null },
      notedBefore: 0,
    };
  }

  /** The client gives their key again, for the next thing that needs it on the spot. */
  keyOnTheSpot(table: With): void {
    const { folder, presence } = table;
    const kept = readClientKey(folder.db);
    const again = presence.withClientKey(
      (key) => kept && Presence.of(folder.id, key, kept, this.time.getTime()),
    );
    if (!again) throw new Error('the key does not open the folder');
    table.exit = { presence: again, usedFor: null };
  }

  /** A place for what leaves the vault. */
  letOut(name: string): string {
    const folder = this.beside('let-out');
    mkdirSync(folder, { recursive: true });
    return path.join(folder, name);
  }

  /** Does something in another session, and comes back to the desk. */
  within<T>(session: Session, work: () => T): T {
    const before = this.app.session;
    this.app.session = session;
    try {
      return work();
    } finally {
      this.app.session = before;
    }
  }

  /** The same for what has to be waited for. */
  async during(session: Session, work: () => Promise<void>): Promise<void> {
    const before = this.app.session;
    this.app.session = session;
    try {
      await work();
    } finally {
      this.app.session = before;
    }
  }

  /** The session of the desk. */
  get desk(): Without {
    const { session } = this.app;
    if (session.mode !== 'without') throw new Error(`the vault is ${session.mode}`);
    return session;
  }

  /** The folder that lies on the desk. */
  get folder(): OpenFolder {
    const { folder } = this.desk;
    if (!folder) throw new Error('no folder is open');
    return folder;
  }
}
