import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FolderView } from '../../shared/domain/folder.ts';
import { deficiencyStates } from '../../shared/domain/deficiency.ts';
import { reportPaper } from '../../shared/i18n/sv/report.ts';
import { silence } from '../../shared/domain/deficiency-silence.ts';
import { lastDay } from '../support/sample/life.ts';
import { makeSample, type SampleWish } from '../support/sample/make.ts';
import { TestVault, openVaultOnDesk } from '../support/test-vault.ts';

const wish: SampleWish = { clients: 2, ended: 1, years: 1, seed: 'prov' };
const places: string[] = [];
const made = async (how: SampleWish): Promise<string> => {
  const place = mkdtempSync(join(tmpdir(), 'sample-'));
  places.push(place);
  await makeSample(place, how, () => undefined);
  return place;
};

interface Secrets {
  passphrase: string;
  takeover: { halves: [string, string] };
  clients: { alias: string; words: string; ended: boolean; handedOver: string | null }[];
}
const secretsOf = (place: string): Secrets =>
  JSON.parse(readFileSync(join(place, 'sample.json'), 'utf8')) as Secrets;

/** Everything the folders show, by alias. */
async function contentOf(place: string): Promise<Record<string, FolderView>> {
  const vault = new TestVault(place);
  await vault.get('vault.unlock', { passphrase: secretsOf(place).passphrase });
  const content: Record<string, FolderView> = {};
  for (const { id, alias } of await vault.get('people.list', {}))
    content[alias] = await vault.get('folder.open', { id });
  vault.app.close();
  return content;
}

/** The vault's own side, as it is on its last day. */
async function deskOf(place: string) {
  const vault = new TestVault(place);
  vault.time = new Date(`${lastDay}T15:00:00Z`);
  await vault.get('vault.unlock', { passphrase: secretsOf(place).passphrase });
  const desk = {
    log: await vault.get('log.read', {}),
    supervision: await vault.get('supervision.read', {}),
    reports: await vault.get('report.list', {}),
  };
  vault.app.close();
  return desk;
}

/** Keys of a real vault take their time, three samples of them more. */
const patience = 120_000;

let first: string;
beforeAll(async () => {
  first = await made(wish);
}, patience);
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

describe('an example vault', () => {
  it('opens with its secrets, and holds what was asked for', async () => {
    const { clients } = secretsOf(first);
    expect(clients.filter(({ ended }) => ended)).toHaveLength(wish.ended);
    const content = await contentOf(first);
    expect(Object.keys(content).sort()).toEqual(clients.map(({ alias }) => alias).sort());
    const notes = Object.values(content).flatMap((view) => view.notes);
    expect(notes.length).toBeGreaterThan(20);
    expect(Object.values(content).some(({ plan }) => plan.wishes.length > 1)).toBe(true);
    const [client] = clients.filter(({ words }) => words !== '');
    const vault = new TestVault(first);
    await vault.get('vault.unlock', { passphrase: secretsOf(first).passphrase });
    const id = (await vault.get('people.list', {})).find(({ alias }) => alias === client?.alias)?.id ?? '';
    const secret = { kind: 'words', words: client?.words ?? '' } as const;
    expect(await vault.code('with.enter', { id, secret })).toBe('ok');
    vault.app.close();
    expect(readdirSync(join(first, 'folders'))).toHaveLength(wish.clients + wish.ended);
  });

  it(
    'is the same for the same seed, and another for another',
    async () => {
      const [content, desk] = [await contentOf(first), await deskOf(first)];
      const again = await made(wish);
      expect(await contentOf(again)).toEqual(content);
      expect(await deskOf(again)).toEqual(desk);
      expect(await contentOf(await made({ ...wish, seed: 'annat' }))).not.toEqual(content);
    },
    patience,
  );
});

describe('the folder that has been in use longest', () => {
  it('holds what was answered, confirmed and let out with the client’s key', async () => {
    const content = Object.values(await contentOf(first));
    const longest = content.toSorted((one, other) => other.plan.wishes.length - one.plan.wishes.length)[0]!;
    expect(longest.warrants.map(({ page }) => page)).toContain('crisis');
    expect(longest.crisis.words.helps).not.toBe('');
    expect(longest.still.confirmed.length).toBeGreaterThan(0);
    expect(longest.ownWords.some(({ replaces }) => replaces !== null)).toBe(true);
    expect(longest.way.answers.length).toBeGreaterThan(1);
    expect(longest.letters.some(({ sent }) => sent.length === 1 && sent[0]!.same)).toBe(true);
    expect(
      longest.mandates.some(({ confirmed, withdrawn }) => confirmed !== null || withdrawn !== null),
    ).toBe(true);
    expect(longest.ending.takeover.allowedAt).not.toBeNull();
    // What left lies beside the vault, as it would on a stick.
    expect(readdirSync(join(first, 'let-out')).some((name) => name.endsWith('.pdf'))).toBe(true);
  });

  it('can be read on its front page by the two halves', async () => {
    const vault = new TestVault(first);
    const { takeover } = secretsOf(first);
    const pages = await vault.get('takeover.open', { first: takeover.halves[0], second: takeover.halves[1] });
    expect(pages.length).toBeGreaterThan(0);
    expect(pages[0]).toMatchObject({ reach: expect.stringMatching(/./) as string });
    vault.app.close();
  });
});

describe('the log of an example vault', () => {
  it('has deficiencies in every state, with and without what clients limit', async () => {
    const { log } = await deskOf(first);
    expect([...new Set(log.deficiencies.map(({ state }) => state))].sort()).toEqual(
      [...deficiencyStates].sort(),
    );
    expect(log.waiting).toBeGreaterThan(0);
    const limits = log.deficiencies.flatMap(({ wordings }) => wordings.map((one) => one.limits));
    expect(limits.some(({ onlyBody }) => onlyBody)).toBe(true);
    expect(limits.some(({ notBefore }) => notBefore !== null)).toBe(true);
    expect(limits.some(({ untilTold }) => untilTold)).toBe(true);
    const solved = log.deficiencies.filter(({ state }) => state === 'remedied');
    expect(solved.every(({ changed, changedOn }) => changed !== '' && changedOn !== null)).toBe(true);
    expect(log.deficiencies.some(({ theme }) => theme !== '')).toBe(true);
    // Two wordings of one client count once.
    expect(log.deficiencies.some(({ wordings, people }) => wordings.length === 2 && people === 1)).toBe(true);
  });

  it('says nothing twice: every deficiency in words of its own, and no answer what its choice says', async () => {
    const { log } = await deskOf(first);
    const said = log.deficiencies.flatMap(({ wordings }) => wordings.map(({ happened }) => happened));
    expect(new Set(said).size).toBe(said.length);
    const { stances } = reportPaper;
    for (const { stance, text } of log.deficiencies.flatMap(({ answers }) => answers)) {
      const choice = stance === null ? '' : stances[stance].replace('.', '');
      expect(text.startsWith(choice.slice(0, 12))).toBe(choice === '');
    }
  });

  it('has answers, and silence that is late and very late', async () => {
    const { log, reports } = await deskOf(first);
    const late = log.deficiencies.map((one) => silence(one, log.today, log));
    for (const how of ['no', 'late', 'very-late'] as const)
      expect(late.some((one) => one.late === how)).toBe(true);
    expect(late.some(({ meetings }) => meetings > 1)).toBe(true);
    const days = log.deficiencies.flatMap(({ answers, reports: stood }) =>
      answers.map(({ receivedOn }) => receivedOn <= (stood.at(-1)?.expectedOn ?? '')),
    );
    expect([days.includes(true), days.includes(false)]).toEqual([true, true]);
    expect([...new Set(reports.map(({ channel }) => channel))].sort()).toEqual(['body', 'county-board']);
    expect(reports.some(({ receiverId }) => receiverId !== null)).toBe(true);
    const left = readdirSync(join(first, 'let-out')).filter((name) => name.startsWith('rapport-'));
    expect(left).toHaveLength(reports.length);
  });

  it('has drafts in folders, and questions for colleagues', async () => {
    const drafts = Object.values(await contentOf(first)).flatMap(({ stuck }) => stuck);
    expect(drafts.map(({ kind }) => kind)).toContain('deficiency');
    const { supervision } = await deskOf(first);
    const asked = supervision.questions.filter(({ sent }) => sent);
    expect(asked.map(({ origin }) => origin)).toEqual(expect.arrayContaining(['own', 'released']));
    expect(asked.some(({ learned }) => learned !== '')).toBe(true);
    expect(supervision.questions.some(({ sent }) => !sent)).toBe(true);
    expect(supervision.waiting).toBeGreaterThan(0);
  });
});

describe('what was asked of those who ended', () => {
  it('is in their folder, and in the vault’s totals', async () => {
    const { clients, passphrase } = secretsOf(first);
    const gone = clients.find(({ ended }) => ended)!;
    const { ending } = (await contentOf(first))[gone.alias]!;
    expect(ending.reflection).toMatchObject({
      changed: expect.stringMatching(/./) as string,
      helped: expect.stringMatching(/./) as string,
    });
    expect(ending.counted).not.toBeNull();
    const vault = new TestVault(first);
    await vault.get('vault.unlock', { passphrase });
    const { years } = await vault.get('stats.read', { year: null });
    const views = await Promise.all(years.map((year) => vault.get('stats.read', { year })));
    const totals = views.map(({ tables }) => tables.find(({ subject }) => subject === 'totals')?.lines);
    expect(totals.reduce((sum, lines) => sum + (lines?.at(-1)?.counts[0] ?? 0), 0)).toBe(wish.ended);
    expect(
      (await vault.get('directory.list', {})).agencies.some(({ answeredBy }) => answeredBy !== null),
    ).toBe(true);
    vault.app.close();
  });

  it('can be received by another vault, from the file that was handed over', async () => {
    const gone = secretsOf(first).clients.find(({ handedOver }) => handedOver !== null)!;
    const vault = await openVaultOnDesk();
    vault.choices.push(gone.handedOver);
    await vault.get('receive.choose', {});
    const secret = { kind: 'words', words: gone.words } as const;
    const { id } = await vault.get('receive.take', { alias: 'Hitkommen', choice: 'either', secret });
    const received = await vault.get('folder.open', { id });
    expect(received.plan).toEqual((await contentOf(first))[gone.alias]!.plan);
    vault.end();
  });
});
