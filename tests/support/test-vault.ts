import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerOf, CallName, Input, Output } from '../../shared/contract/contract.ts';
import type { FromVault, Notice } from '../../shared/contract/port.ts';
import { App } from '../../electron/vault/app.ts';
import type { KdfCost, Printable } from '../../electron/vault/ports.ts';
import { readReplyFile } from '../../electron/vault/replies/read.ts';
import { receive } from '../../electron/vault/server.ts';
import { endedTogether } from '../../electron/vault/services/together.ts';

/** Light enough for hundreds of tests; the shipped cost is measured where the numbers are. */
export const lightCost: KdfCost = { memoryKiB: 64, passes: 1, lanes: 1 };

/** The vault process's modules under plain Node, with the real cipher, a clock that can be set, and a light KDF. */
export class TestVault {
  readonly dir: string;
  readonly told: FromVault[] = [];
  readonly notices: Notice[] = [];
  /** What the person chooses in the next dialogs, in order, at once or later; null: they change their mind. */
  readonly choices: (string | null | Promise<string | null>)[] = [];
  /** What the printing window was given, and whether one can be opened. */
  readonly printed: Printable[] = [];
  printing = true;
  time = new Date('2026-11-02T09:00:00Z');
  app: App;
  readonly #cost: KdfCost;
  #n = 0;

  constructor(dir = mkdtempSync(join(tmpdir(), 'vault-')), cost = lightCost) {
    this.dir = dir;
    this.#cost = cost;
    this.app = this.#started();
  }

  #started(): App {
    return new App({
      dir: this.dir,
      firstLanguage: 'sv',
      tell: (message) => this.told.push(message),
      notify: (notice) => this.notices.push(notice),
      outside: {
        clock: { now: () => new Date(this.time) },
        random: randomBytes,
        cost: () => Promise.resolve(this.#cost),
        choose: () => Promise.resolve(this.choices.shift() ?? null),
        print: (document) => Promise.resolve(this.printing && this.printed.push(document) > 0),
        readReply: readReplyFile,
      },
    });
  }

  /** Sends a message over the port as a screen would. */
  async ask<N extends CallName>(call: N, input: Input<N>): Promise<AnswerOf<N>> {
    const asked = (this.#n += 1);
    const { n, answer } = await receive(this.app, structuredClone({ n: asked, call, input }));
    if (n !== asked) throw new Error(`${call} was answered as another call`);
    return answer as AnswerOf<N>;
  }

  /** Asks, and expects a value. */
  async get<N extends CallName>(call: N, input: Input<N>): Promise<Output<N>> {
    const answer = await this.ask(call, input);
    if (!answer.ok) throw new Error(`${call} answered ${answer.code}`);
    return answer.value;
  }

  /** Asks, and expects a code. */
  async code<N extends CallName>(call: N, input: Input<N>): Promise<string> {
    const answer = await this.ask(call, input);
    return answer.ok ? 'ok' : answer.code;
  }

  passDays(days: number): void {
    this.time = new Date(this.time.getTime() + days * 86_400_000);
  }

  passSeconds(seconds: number): void {
    this.time = new Date(this.time.getTime() + seconds * 1000);
  }

  /** Locks as the app does: the process ends, and a new one starts. */
  lock(): void {
    if (this.app.session.mode === 'with') endedTogether(this.app, this.app.session);
    this.app.close();
    this.app = this.#started();
  }

  end(): void {
    this.app.close();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

export const passphrase = 'sommarregn klippa vitsippa brygga norrsken trappa';

/** A vault that is made, confirmed and open on the desk. */
export async function openVaultOnDesk(vault = new TestVault()): Promise<TestVault> {
  await vault.get('vault.create', { passphrase, language: 'sv' });
  const { groups, ask } = await vault.get('recovery.make', {});
  const [first = '', second = ''] = ask.map((position) => groups[position - 1]);
  await vault.get('recovery.confirm', { first, second });
  await vault.get('service.save', {
    employer: 'Föreningen Bryggan',
    municipal: false,
    controller: 'Föreningen Bryggan',
    officer: '',
    complainTo: 'Verksamhetschefen',
    changeAt: 'Verksamhetschefen',
  });
  return vault;
}

/** Adds a client and opens the folder on the desk. */
export async function addClient(vault: TestVault, alias = 'Kastanj'): Promise<string> {
  const { id } = await vault.get('people.add', {
    alias,
    calledName: 'Maja',
    language: 'sv',
    safety: { someone: false, who: '', mayLeaveMessage: true },
    rightsTalkedOn: null,
    beginning: 'start',
  });
  await vault.get('folder.open', { id });
  return id;
}

/** Gives the open folder's client a key of four words. Answers the words and the spare. */
export async function giveKey(vault: TestVault, anew = false): Promise<{ words: string; spare: string }> {
  const offer = await vault.get('key.offer', { form: 'words', language: 'sv', anew });
  const words = offer.shown.join(' ');
  await vault.get('key.finish', { secret: { kind: 'words', words } });
  return { words, spare: offer.spare.join(' ') };
}
