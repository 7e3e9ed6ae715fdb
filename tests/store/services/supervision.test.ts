import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../electron/vault/documents/check.ts';
import { countErasedThings } from '../../../electron/vault/store/vault/backups.ts';
import { liftUntilTold, standingOfNumbers } from '../../../electron/vault/store/vault/released.ts';
import {
  addReleasedQuestion,
  type ReleasedQuestion,
} from '../../../electron/vault/store/vault/released-questions.ts';
import { deficiencyNumber } from '../../../shared/domain/deficiency-number.ts';
import type { SupervisionQuestion } from '../../../shared/domain/supervision.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { run, textOf } from '../../unit/documents/tools.ts';

const words = 'Hur gör ni när ingen svarar i telefon?';
let vault: TestVault;
let desk: LogDesk;
let out: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  desk = new LogDesk(vault);
  out = mkdtempSync(join(tmpdir(), 'out-'));
});
afterEach(() => {
  vault.end();
  rmSync(out, { recursive: true, force: true });
});

const all = async (): Promise<SupervisionQuestion[]> => (await vault.get('supervision.read', {})).questions;
async function only(): Promise<SupervisionQuestion> {
  const [one, ...more] = await all();
  if (!one || more.length > 0) throw new Error('not one question');
  return one;
}
const own = async (question = words): Promise<string> =>
  (await vault.get('supervision.add', { question })).id;

/** What a client released so long ago that it shows. */
async function released(n: number, over: Partial<ReleasedQuestion> = {}): Promise<string> {
  const number = deficiencyNumber(String(n).padStart(7, '0'));
  const question = { number, question: words, notBefore: null, untilTold: false, shownFrom: '2026-11' };
  addReleasedQuestion(desk.db(), desk.client, { ...question, ...over }, randomBytes);
  return (await all()).find((one) => one.number === number)?.id ?? '';
}
/** Saves the page; what was written. */
async function page(id: string): Promise<Buffer> {
  const path = join(out, `${id}.pdf`);
  vault.choices.push(path);
  expect(await vault.get('supervision.page', { id, to: 'file' })).toMatchObject({ saved: true });
  return readFileSync(path);
}

describe('an own question', () => {
  it('is written, reworded until it is asked, and then stands', async () => {
    const id = await own('');
    expect(await only()).toMatchObject({ id, origin: 'own', question: '', sent: false, learned: '' });
    expect(await vault.code('supervision.asked', { id })).toBe('nothing-written');
    await vault.get('supervision.reword', { id, question: words });
    const { questions } = await vault.get('supervision.asked', { id });
    expect(questions).toMatchObject([{ question: words, sent: true }]);
    expect(await vault.code('supervision.reword', { id, question: 'Annat' })).toBe('already-asked');
    expect(await vault.code('supervision.asked', { id })).toBe('already-asked');
    expect(await vault.code('supervision.remove', { id })).toBe('already-asked');
  });

  it('does not leave while a number in it tells somebody', async () => {
    const id = await own('Ring 070-174 06 05, vad gör vi?');
    expect(await vault.code('supervision.asked', { id })).toBe('tells-somebody');
    vault.choices.push(join(out, 'a.pdf'));
    expect(await vault.code('supervision.page', { id, to: 'file' })).toBe('tells-somebody');
    expect((await only()).sent).toBe(false);
    expect(vault.choices).toHaveLength(1);
  });

  it('is removed and put back, and forgotten when a whole month has gone', async () => {
    const id = await own();
    expect(await vault.get('supervision.remove', { id })).toMatchObject({ questions: [], removed: 1 });
    expect(await vault.code('supervision.reword', { id, question: 'Annat' })).toBe('gone');
    expect(await vault.get('supervision.removed', {})).toMatchObject([{ id, question: words }]);
    expect(await vault.get('supervision.putBack', { id })).toMatchObject({ removed: 0 });
    expect(await vault.code('supervision.putBack', { id })).toBe('gone');
    await vault.get('supervision.remove', { id });
    vault.passDays(58);
    expect(await vault.get('supervision.read', {})).toMatchObject({ removed: 1 });
    vault.passDays(10);
    expect(await vault.get('supervision.read', {})).toMatchObject({ removed: 0, questions: [] });
  });

  it('each change is undone, the last first, apart from the log of deficiencies', async () => {
    const id = await own('Ett');
    await vault.get('supervision.reword', { id, question: 'Två' });
    const deficiency = await desk.own();
    await vault.get('supervision.asked', { id });
    expect(await vault.get('supervision.undo', {})).toMatchObject({ questions: [{ sent: false }] });
    expect(await vault.get('supervision.undo', {})).toMatchObject({ questions: [{ question: 'Ett' }] });
    expect((await desk.only()).id).toBe(deficiency);
    expect(await vault.get('supervision.undo', {})).toMatchObject({ questions: [], canUndo: false });
    expect(await vault.code('supervision.undo', {})).toBe('nothing-to-undo');
    expect(await desk.read()).toMatchObject({ canUndo: true });
    expect(await vault.get('log.undo', {})).toMatchObject({ deficiencies: [], canUndo: false });
  });

  it('that left on a page is not unasked by an undo', async () => {
    const id = await own('Ett');
    await vault.get('supervision.reword', { id, question: words });
    await page(id);
    expect(await vault.code('supervision.undo', {})).toBe('nothing-to-undo');
    expect(await only()).toMatchObject({ question: words, sent: true });
  });
});

describe('what a client released', () => {
  it('waits for the month’s end, told only as a number, and no call reaches it before', async () => {
    await released(1, { shownFrom: '2026-12' });
    expect(await vault.get('supervision.read', {})).toMatchObject({ questions: [], waiting: 1 });
    const id = String(desk.db().get('SELECT id FROM supervision_question')?.['id']);
    for (const call of ['asked', 'remove', 'withdraw'] as const)
      expect(await vault.code(`supervision.${call}`, { id })).toBe('gone');
    expect(await vault.code('supervision.page', { id, to: 'print' })).toBe('gone');
    vault.passDays(29);
    expect(await vault.get('supervision.read', {})).toMatchObject({ questions: [{ id }], waiting: 0 });
  });

  it('is never reworded', async () => {
    const id = await released(1);
    expect(await vault.code('supervision.reword', { id, question: 'Annat' })).toBe('needs-release');
  });

  it('is asked neither before its month nor before the client says so', async () => {
    const [later, untold] = [
      await released(1, { notBefore: '2026-12' }),
      await released(2, { untilTold: true }),
    ];
    for (const id of [later, untold]) {
      expect(await vault.code('supervision.asked', { id })).toBe('not-now');
      expect(await vault.code('supervision.page', { id, to: 'print' })).toBe('not-now');
    }
    vault.passDays(30);
    expect(await vault.code('supervision.asked', { id: later })).toBe('ok');
    expect(await vault.code('supervision.asked', { id: untold })).toBe('not-now');
    liftUntilTold(desk.db(), deficiencyNumber('0000002'));
    expect(await vault.code('supervision.asked', { id: untold })).toBe('ok');
  });

  it('is withdrawn by phone until it is asked, and no undo brings it back', async () => {
    const [gone, stays] = [await released(1), await released(2)];
    await vault.get('supervision.remove', { id: gone });
    await vault.get('supervision.putBack', { id: gone });
    expect(await vault.get('supervision.withdraw', { id: gone })).toMatchObject({
      questions: [{ id: stays }],
      removed: 0,
      canUndo: false,
    });
    expect(await vault.code('supervision.undo', {})).toBe('nothing-to-undo');
    // The list of what was erased is as long as meetings leave it.
    expect(countErasedThings(desk.db()) % 8).toBe(0);
    await vault.get('supervision.asked', { id: stays });
    expect(await vault.code('supervision.withdraw', { id: stays })).toBe('already-asked');
    expect(await vault.code('supervision.withdraw', { id: await own() })).toBe('gone');
    const number = deficiencyNumber('0000002');
    expect(standingOfNumbers(desk.db(), [number]).get(number)?.sent).toBe(true);
  });

  it('is in no call With', async () => {
    await released(1);
    const id = await addClient(vault);
    const { words: key } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words: key } });
    expect(await vault.code('supervision.read', {})).toBe('wrong-mode');
    expect(await vault.code('supervision.removed', {})).toBe('wrong-mode');
  });
});

describe('what the colleagues said', () => {
  it('is kept when the question was asked, in words about nobody', async () => {
    const id = await own();
    const learned = 'Be om en fast telefontid, skriftligt.';
    expect(await vault.code('supervision.learned', { id, learned })).toBe('not-asked-yet');
    await vault.get('supervision.asked', { id });
    const told = 'Skriv till karin.ek@lillkoping.example';
    expect(await vault.code('supervision.learned', { id, learned: told })).toBe('tells-somebody');
    expect((await only()).learned).toBe('');
    expect(await vault.get('supervision.learned', { id, learned })).toMatchObject({
      questions: [{ learned }],
    });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    expect((await only()).learned).toBe(learned);
    expect(await vault.get('supervision.read', {})).toMatchObject({ canUndo: false });
  });
});

describe('the page', () => {
  it('has the question and its number, sealed by the vault, and asks it', async () => {
    const id = await released(1);
    const bytes = await page(id);
    const text = textOf(bytes);
    expect(text).toContain(words);
    expect(text).toContain('Fråga 0000 0018');
    const file = join(out, `${id}.pdf`);
    expect(run('pdfinfo', file).said).toMatch(/Tagged:\s+yes[\s\S]*Pages:\s+1\n/u);
    expect(run('pdfsig', file).said).toContain('Signature is Valid');
    expect(checkDocument(bytes)).toMatchObject({ verdict: 'unchanged' });
    expect((await only()).sent).toBe(true);
    // The same page again, and in the printing window.
    await page(id);
    expect(await vault.get('supervision.page', { id, to: 'print' })).toMatchObject({ saved: true });
    expect(vault.printed).toHaveLength(1);
  });

  it('asks nothing when it was not written', async () => {
    const id = await own();
    vault.choices.push(null);
    expect(await vault.get('supervision.page', { id, to: 'file' })).toMatchObject({ saved: false });
    vault.choices.push(join(out, 'nowhere', 'a.pdf'));
    expect(await vault.code('supervision.page', { id, to: 'file' })).toBe('cannot-write');
    vault.printing = false;
    expect(await vault.code('supervision.page', { id, to: 'print' })).toBe('cannot-print');
    expect((await only()).sent).toBe(false);
  });

  it.each([
    ['long', 'Vi undrar hur andra gör. '.repeat(80).slice(0, 2000)],
    ['of short lines', 'Rad\n'.repeat(30)],
  ])('is one page also for a question that is %s', async (_how, question) => {
    const id = await own(question);
    await page(id);
    expect(run('pdfinfo', join(out, `${id}.pdf`)).said).toMatch(/Pages:\s+1\n/u);
  });
});
