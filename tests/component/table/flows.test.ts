import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceFlow } from '../../../renderer/screens/table/choice-flow.svelte.ts';
import { TakeHome } from '../../../renderer/screens/table/take-home.svelte.ts';
import { WarrantFlow } from '../../../renderer/screens/table/warrant-flow.svelte.ts';
import { warrantState } from '../../../shared/domain/warrant.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { out, withTheClient } from './at-the-table.ts';

const explain = (failed: { code: string }): string => failed.code;
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});

const atTheTable = async (): ReturnType<typeof withTheClient> => {
  const at = await withTheClient();
  vaults.push(at.vault);
  return at;
};

const takingHome = async (): Promise<{
  flow: TakeHome;
  vault: TestVault;
  words: string;
  wish: string;
  step: string;
}> => {
  const { vault, words } = await atTheTable();
  const first = await vault.get('wish.add', { words: 'En lägenhet där jag får ha hund' });
  const wish = first.plan.wishes[0]!.id;
  await vault.get('wish.add', { words: 'Inte vara rädd för brev' });
  const step = (
    await vault.get('step.add', { wishId: wish, words: 'Ringa om kön', doer: 'me', doerName: '', due: null })
  ).plan.wishes[0]!.steps[0]!.id;
  const flow = new TakeHome({
    ask: vault.ask.bind(vault),
    explain,
    parts: [{ kind: 'plan', id: null }],
    named: true,
    large: false,
  });
  return { flow, vault, words, wish, step };
};

describe('taking the plan home', () => {
  it('asks who and why when somebody else gets it', async () => {
    const { flow } = await takingHome();
    flow.someone = true;
    await flow.read();
    expect(flow.missing).toBe('receiver');
    flow.receiver = 'Kommunen';
    await flow.read();
    expect(flow.missing).toBe('purpose');
    flow.purpose = 'Bostadskön';
    await flow.read();
    expect(flow.stage).toBe('read');
  });

  it('strikes with a wish all that hangs under it, and gives it back', async () => {
    const { flow, wish, step } = await takingHome();
    await flow.read();
    flow.strike(`wish:${wish}`, true);
    expect(flow.comes(`step:${step}`)).toBe(false);
    expect(flow.hangs(`step:${step}`)).toBe(true);
    flow.strike(`wish:${wish}`, false);
    expect(flow.comes(`step:${step}`)).toBe(true);
  });

  it('does not go on when every line is struck', async () => {
    const { flow } = await takingHome();
    await flow.read();
    for (const line of flow.document?.lines ?? []) flow.strike(line.id, true);
    flow.toKey();
    expect(flow.missing).toBe('nothing-left');
    expect(flow.stage).toBe('read');
  });

  it('saves only with the key, and offers the note to keep', async () => {
    const { flow, vault, words } = await takingHome();
    await flow.read();
    flow.toKey();
    await flow.useKey({ kind: 'words', words: 'fel fel fel fel' });
    expect([flow.stage, flow.error]).toEqual(['key', 'wrong-secret']);
    await flow.useKey({ kind: 'words', words });
    expect(flow.stage).toBe('save');
    vault.choices.push(null);
    await flow.save();
    expect(flow.notice).toBe('not-saved');
    vault.choices.push(out(vault, 'a.pdf'), out(vault, 'b.pdf'));
    await flow.save();
    expect(flow.stage).toBe('done');
    expect(readFileSync(out(vault, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    await flow.saveReceipt(flow.entry!.id);
    expect(flow.receiptSaved).toBe(true);
    expect(statSync(out(vault, 'b.pdf')).size).toBeGreaterThan(1000);
  });

  it('asks for the key again when the two minutes are over, and writes nothing', async () => {
    const { flow, vault, words } = await takingHome();
    await flow.read();
    flow.toKey();
    await flow.useKey({ kind: 'words', words });
    vault.passSeconds(121);
    vault.choices.push(out(vault, 'late.pdf'));
    await flow.save();
    expect([flow.stage, flow.notice]).toEqual(['key', 'seconds-over']);
    expect(existsSync(out(vault, 'late.pdf'))).toBe(false);
  });
});

describe('a yes in advance', () => {
  const asked = (vault: TestVault): WarrantFlow =>
    new WarrantFlow({ ask: vault.ask.bind(vault), explain, today: '2026-11-02', named: true });

  it('says what is missing, one thing at a time', async () => {
    const { vault } = await atTheTable();
    const flow = asked(vault);
    const missing: (string | null)[] = [];
    const next = (): void => {
      flow.toKey();
      missing.push(flow.missing);
    };
    next();
    flow.receiver = 'Kommunen';
    next();
    flow.purpose = 'Bostadskön';
    flow.count = '0';
    next();
    flow.count = '2';
    flow.until = '2026-11-01';
    next();
    flow.until = '2026-12-24';
    next();
    expect(missing).toEqual(['receiver', 'purpose', 'count', 'until', null]);
    expect(flow.stage).toBe('key');
  });

  it('is made by the key and told as lasting, withdrawn, past or used up', async () => {
    const { vault, words } = await atTheTable();
    const flow = asked(vault);
    Object.assign(flow, { receiver: ' Kommunen ', purpose: 'Bostadskön', count: '2', until: '2026-12-24' });
    flow.toKey();
    expect(await flow.make({ kind: 'words', words: 'fel fel fel fel' })).toBeNull();
    expect(flow.error).toBe('wrong-secret');
    const view = await flow.make({ kind: 'words', words });
    const warrant = view!.warrants[0]!;
    expect(warrant).toMatchObject({ receiver: 'Kommunen', count: 2, until: '2026-12-24' });
    expect(warrantState(warrant, '2026-12-24')).toBe('lasts');
    expect(warrantState(warrant, '2026-12-25')).toBe('past');
    expect(warrantState({ ...warrant, uses: ['a', 'b'] }, '2026-11-02')).toBe('used-up');
    expect(warrantState({ ...warrant, asleep: true }, '2026-11-02')).toBe('asleep');
    const after = await vault.get('warrant.withdraw', { id: warrant.id });
    expect(warrantState(after.warrants[0]!, '2026-11-02')).toBe('withdrawn');
  });
});

describe('who can open the folder', () => {
  it('becomes only with you after reading what follows, with the key', async () => {
    const { vault, words } = await atTheTable();
    const flow = new ChoiceFlow({ ask: vault.ask.bind(vault), explain });
    flow.begin('either');
    flow.choice = 'only';
    flow.toKey('either');
    expect([flow.stage, flow.needUnderstood]).toEqual(['choose', true]);
    flow.understood = true;
    flow.toKey('either');
    const front = { reach: 'Ring på kvällen', nextMeeting: '', crisis: '' };
    const view = await flow.set({ kind: 'words', words }, front);
    expect(view?.choice).toBe('only');
    expect(flow.stage).toBe('rest');
  });
});
