import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receive } from '../../../electron/vault/server.ts';
import { addReleasedQuestion } from '../../../electron/vault/store/vault/released-questions.ts';
import { contract, type CallName } from '../../../shared/contract/contract.ts';
import { noLimits } from '../../../shared/domain/deficiency.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { contentOf } from '../../support/deficiencies.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { validInput, type Pool } from '../../support/valid-input.ts';

/** Calls that rule 4 lets write a file Without the client, and what that file is. */
const waysOut: readonly CallName[] = [
  'recovery.save',
  'key.save',
  'warrant.use',
  'blank.save',
  'takeover.save',
  'directory.save',
  'stats.save',
  'times.save',
  'supervision.page',
  'reply.form',
  'report.make',
];

const without = (Object.keys(contract) as CallName[]).filter((call) =>
  (contract[call].modes as readonly string[]).includes('without'),
);

const said = 'Mamma får inte veta att jag flyttar';
let vault: TestVault;
let id: string;
let pool: Pool;
let out: string;

beforeAll(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  const { words } = await giveKey(vault);
  out = join(vault.dir, '..', `out-${id}`);
  mkdirSync(out);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await vault.get('wish.add', { words: said });
  await vault.get('wish.add', { words: 'Sova hela natten' });
  const wishes = (await vault.get('folder.read', {})).plan.wishes;
  const wishId = wishes[0]?.id ?? '';
  const step = { wishId, doerName: '', due: null } as const;
  await vault.get('step.add', { ...step, words: 'Ringa banken', doer: 'me' });
  await vault.get('step.add', { ...step, words: 'Skriva till banken', doer: 'ombudsperson' });
  await vault.get('exit.key', { secret: { kind: 'words', words } });
  const yes = { receiver: 'Boendestödet', purpose: 'Flytten', page: 'plan', named: true, count: 3 } as const;
  await vault.get('warrant.make', { ...yes, until: '2027-11-02' });
  await stuckAbout('Kön är lång');
  const stuckId = await stuckAbout('Beslutet dröjde');
  await vault.get('exit.key', { secret: { kind: 'words', words } });
  const read = (await vault.get('folder.read', {})).stuck.find((one) => one.id === stuckId)!.content;
  await vault.get('release.release', { stuckId, read, limits: noLimits, confirmed: [] });
  await reopened();
  await vault.get('note.add', { text: 'Ringde', kind: 'phone' });
  await vault.get('suggestion.add', { about: { kind: 'wish' }, words: 'Gå ut' });
  const view = await vault.get('folder.read', {});
  const { log } = await vault.get('log.add', { content: contentOf() });
  const desk = new LogDesk(vault);
  const question = { question: 'Hur gör ni?', notBefore: null, untilTold: false, shownFrom: '2026-11' };
  addReleasedQuestion(desk.db(), desk.client, { ...question, number: '12345674' }, randomBytes);
  const { supervision } = await vault.get('supervision.add', { question: 'Och ni?' });
  pool = {
    ids: [
      ...new Set([
        id,
        ...(JSON.stringify([view, log, supervision]).match(/[0-9a-f]{32}/gu) ?? []),
        'ab'.repeat(16),
      ]),
    ],
    days: ['2026-11-01', '2026-11-20', '2031-01-01', '2026-11-20T10:00'],
    words: [
      ...['Boendestödet', 'Flytten', 'ett ord', 'två ord till', 'wish', 'note', '12345674'],
      passphrase.slice(0, 12),
    ],
  };
});
afterAll(() => {
  vault.end();
  rmSync(out, { recursive: true, force: true });
});

async function stuckAbout(happened: string): Promise<string> {
  const about = (await vault.get('stuck.begin', { kind: 'deficiency', from: null })).stuck[0]?.id ?? '';
  await vault.get('stuck.change', { id: about, text: { content: { happened } } });
  return about;
}

/** What clients have released in the log, by its numbers: Without it can only become less. */
function releasedNumbers(): string[] {
  const { session } = vault.app;
  if (session.mode !== 'without') throw new Error(session.mode);
  const sql = (table: string): string => `SELECT number FROM ${table} WHERE origin = 'released'`;
  return ['deficiency_wording', 'supervision_question']
    .flatMap((table) => session.vault.db.all(sql(table)))
    .map(({ number }) => String(number));
}

async function reopened(): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await vault.get('folder.open', { id });
}

/** The plan as only the client changes it: what came of the ombudsperson's own steps is theirs to tell (rule 2). */
const planOf = ({
  plan,
  agreement,
  crisis,
  ownWords,
  way,
  mandates,
  choice,
  front,
  warrants,
  releases,
}: FolderView): unknown => ({
  agreement,
  crisis,
  ownWords,
  way,
  // Taking back needs no key, and a scan may be laid to what was signed.
  mandates: mandates.map(({ withdrawn: _withdrawn, paperId: _paperId, ...mandate }) => mandate),
  wishes: plan.wishes.map((wish) => ({
    ...wish,
    steps: wish.steps.map(({ outcome, done, ...step }) =>
      step.doer === 'ombudsperson' ? step : { ...step, outcome, done },
    ),
  })),
  // Taking back needs no key here either.
  releases: releases.map(({ state: _state, withdrawnAt: _withdrawnAt, ...release }) => release),
  choice,
  front,
  warrants: warrants.map(({ withdrawn: _withdrawn, uses: _uses, ...warrant }) => warrant),
});

/** Asks with the folder open and every dialog answered by a place in the out folder; names what was written there. */
async function askedWith(call: CallName, input: unknown, n: number): Promise<string[]> {
  vault.choices.length = 0;
  vault.choices.push(join(out, `file-${n}`));
  await receive(vault.app, { n, call, input });
  const { session } = vault.app;
  if (session.mode !== 'without' || session.folder?.id !== id) {
    await reopened();
  }
  return readdirSync(out);
}

describe('Without the client', () => {
  it.each(without)('%s changes nothing of the plan, and lets out no more than rule 4 names', async (call) => {
    const before = planOf(await vault.get('folder.read', {}));
    const released = releasedNumbers();
    let n = 0;
    await fc.assert(
      fc.asyncProperty(validInput(call, pool), async (input) => {
        for (const name of await askedWith(call, input, (n += 1))) {
          const bytes = readFileSync(join(out, name));
          rmSync(join(out, name));
          expect(waysOut).toContain(call);
          if (call !== 'warrant.use') expect(bytes.includes(said)).toBe(false);
        }
      }),
      { numRuns: 12 },
    );
    expect(planOf(await vault.get('folder.read', {}))).toEqual(before);
    expect(released).toEqual(expect.arrayContaining(releasedNumbers()));
  });
});
