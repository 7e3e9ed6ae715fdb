import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedbackPlace, FeedbackQuestion } from '../../../shared/domain/feedback.ts';
import { blank } from '../../../shared/i18n/sv/blank.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let questions: FeedbackQuestion[];
beforeEach(async () => {
  vault = await openVaultOnDesk();
  questions = await vault.get('feedback.questions', {});
});
afterEach(() => vault.end());

interface Client {
  id: string;
  words: string;
}
const client = async (alias = 'Kastanj'): Promise<Client> => {
  const id = await addClient(vault, alias);
  return { id, words: (await giveKey(vault)).words };
};
const meet = ({ id, words }: Client): Promise<null> =>
  vault.get('with.enter', { id, secret: { kind: 'words', words } });
const part = async (): Promise<void> => {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
};
const key = ({ words }: Client): Promise<unknown> =>
  vault.get('exit.key', { secret: { kind: 'words', words } });
const said = 'Lyssna mer på vad jag vill skogsduva';
const answers = (scale = '4'): { question: string; answer: string }[] => [
  { question: questions[0]?.id ?? '', answer: scale },
  { question: questions[2]?.id ?? '', answer: 'yes' },
  { question: questions[3]?.id ?? '', answer: said },
];
const finish = (place: FeedbackPlace, count: boolean, pass: string[] = [], scale?: string) => ({
  answers: answers(scale),
  place,
  count,
  pass,
});
const rows = (table: string): Record<string, unknown>[] => {
  const { session } = vault.app;
  return !('vault' in session) ? [] : session.vault.db.all(`SELECT * FROM ${table}`);
};

describe('the questions', () => {
  it('are four until the service asks something else; a reworded one is another', async () => {
    expect(questions.map(({ kind }) => kind)).toEqual(['scale', 'scale', 'yes-no', 'words']);
    const [first, ...rest] = questions;
    if (!first) throw new Error('no question');
    const asked = await vault.get('feedback.setQuestions', {
      questions: [
        ...rest,
        { ...first, sv: 'Lyssnar  någon?' },
        { id: null, kind: 'words', sv: 'Vad mer?', en: 'What more?' },
      ],
    });
    expect(asked.slice(0, 3)).toEqual(rest);
    expect(asked[3]).toMatchObject({ sv: 'Lyssnar någon?', kind: 'scale' });
    expect(asked[3]?.id).not.toBe(first.id);
    expect(rows('feedback_question')).toHaveLength(5);
    expect(await vault.get('feedback.setQuestions', { questions: [] })).toEqual([]);
    const nine = Array.from({ length: 9 }, () => ({ id: null, kind: 'words' as const, sv: 'a', en: 'b' }));
    expect(await vault.code('feedback.setQuestions', { questions: nine })).toBe('malformed');
  });

  it('stand on the blank paper from when the service set them', async () => {
    const paper = async (): Promise<string> => {
      const path = join(vault.dir, 'tom.pdf');
      vault.choices.push(path);
      await vault.get('blank.save', { form: 'feedback', language: 'sv', large: false });
      return execFileSync('pdftotext', [path, '-']).toString();
    };
    expect(await paper()).toContain(blank.feedback.respect);
    await vault.get('feedback.setQuestions', {
      questions: [{ id: null, kind: 'words', sv: 'Vad mer?', en: 'What more?' }],
    });
    const own = await paper();
    expect(own).toContain('Vad mer?');
    expect(own).not.toContain(blank.feedback.respect);
    await vault.get('feedback.setQuestions', { questions: [] });
    expect(await paper()).toContain(blank.feedback.respect);
  });

  it('stay for their counts when they are no longer asked', async () => {
    const maja = await client();
    await meet(maja);
    await key(maja);
    await vault.get('feedback.finish', finish('nowhere', true));
    await part();
    await vault.get('feedback.setQuestions', { questions: [] });
    expect(rows('feedback_question').map((row) => row['asked'])).toEqual([0, 0]);
  });
});

describe('answering', () => {
  it('is kept half done only where the client reads, and goes on after a lock', async () => {
    const maja = await client();
    await meet(maja);
    await vault.get('feedback.keepDraft', { answers: answers() });
    await part();
    await meet(maja);
    expect(await vault.get('feedback.readDraft', {})).toEqual({ answers: answers(), counted: false });
  });

  it('needs an answer, and nothing else where nothing leaves', async () => {
    const maja = await client();
    await meet(maja);
    expect(await vault.code('feedback.finish', { ...finish('own', false), answers: [] })).toBe(
      'nothing-answered',
    );
    const view = await vault.get('feedback.finish', finish('folder', false));
    expect(view.feedback[0]?.answers.map(({ answer }) => answer)).toEqual(['4', 'yes', said]);
    expect([rows('feedback_count'), rows('feedback_words')]).toEqual([[], []]);
    expect((await vault.get('feedback.readDraft', {})).answers).toEqual([]);
    expect((await vault.get('folder.undo', {})).feedback).toEqual([]);
    const again = await vault.get('folder.redo', {});
    expect((await vault.get('feedback.remove', { id: again.feedback[0]?.id ?? '' })).feedback).toEqual([]);
    await part();
    await vault.get('folder.open', { id: maja.id });
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
  });

  it('only for me, or nowhere, leaves nothing that anybody else reads', async () => {
    const maja = await client();
    await meet(maja);
    for (const place of ['own', 'nowhere'] as const)
      expect((await vault.get('feedback.finish', finish(place, false))).feedback).toEqual([]);
    const { feedback } = await vault.get('private.read', {});
    expect(feedback).toHaveLength(1);
    expect(feedback[0]?.answers[2]?.answer).toBe(said);
    await vault.get('private.erase', { id: feedback[0]?.id ?? '' });
    expect((await vault.get('private.read', {})).feedback).toEqual([]);
    expect((await vault.get('folder.read', {})).canUndo).toBe(false);
  });
});

describe('what leaves', () => {
  it('needs the key on the spot, which is used up by it', async () => {
    const maja = await client();
    await meet(maja);
    expect(await vault.code('feedback.finish', finish('folder', true))).toBe('key-needed');
    const words = questions[3]?.id ?? '';
    expect(await vault.code('feedback.finish', finish('folder', false, [words]))).toBe('key-needed');
    expect([rows('feedback_count'), rows('feedback_words')]).toEqual([[], []]);
    expect((await vault.get('private.read', {})).feedback).toEqual([]);
    await key(maja);
    await vault.get('feedback.finish', finish('folder', true, [words]));
    expect(await vault.code('feedback.finish', finish('folder', false, [words]))).toBe('key-needed');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({ kind: 'feedback.passed', signed: true });
  });

  it('is unlinked rows: an option or words, the half-year, and a random number', async () => {
    const maja = await client();
    await meet(maja);
    await key(maja);
    await vault.get(
      'feedback.finish',
      finish('nowhere', true, [questions[3]?.id ?? '', questions[0]?.id ?? '']),
    );
    expect(rows('feedback_count').map(({ id: _id, ...row }) => row)).toEqual(
      expect.arrayContaining([
        { question_id: questions[0]?.id, answer: '4', period: '2026-2' },
        { question_id: questions[2]?.id, answer: 'yes', period: '2026-2' },
      ]),
    );
    expect(rows('feedback_count')).toHaveLength(2);
    // Only words go word for word: an option that is asked to be passed on is not.
    expect(rows('feedback_words').map(({ id: _id, ...row }) => row)).toEqual([
      { words: said, period: '2026-2' },
    ]);
    const told = JSON.stringify([rows('feedback_count'), rows('feedback_words')]);
    expect(told).not.toContain(maja.id);
    // Nowhere in the folder either, where the ombudsperson reads; the client finds it among their own pages.
    expect((await vault.get('ledger.read', {})).map(({ kind }) => kind)).toEqual(['key.made']);
    expect((await vault.get('private.read', {})).exits).toMatchObject([{ kind: 'feedback', seq: 1 }]);
  });

  it('counts one person once in a half-year', async () => {
    const maja = await client();
    await meet(maja);
    await key(maja);
    await vault.get('feedback.finish', finish('own', true));
    await key(maja);
    expect(await vault.code('feedback.finish', finish('own', true))).toBe('already-counted');
    expect((await vault.get('feedback.readDraft', {})).counted).toBe(true);
    vault.passDays(90);
    await key(maja);
    await vault.get('feedback.finish', finish('own', true));
    expect(
      rows('feedback_count')
        .map((row) => row['period'])
        .sort(),
    ).toEqual(['2026-2', '2026-2', '2027-1', '2027-1']);
  });
});

describe('on the desk', () => {
  it('a half-year is shown when it is over, below six not at all', async () => {
    expect(await vault.get('feedback.results', {})).toEqual([]);
    const clients: Client[] = [];
    for (let n = 0; n < 7; n += 1) clients.push(await client(`Alias ${n}`));
    for (const [n, one] of clients.entries()) {
      await meet(one);
      await key(one);
      const words = n === 0 ? [questions[3]?.id ?? ''] : [];
      await vault.get('feedback.finish', finish('own', true, words, n < 6 ? '5' : '1'));
      await part();
      expect(await vault.get('feedback.results', {})).toEqual([]);
    }
    vault.passDays(90);
    await part();
    const [period, ...more] = await vault.get('feedback.results', {});
    expect(more).toEqual([]);
    expect(period).toMatchObject({ period: '2026-2', words: [said] });
    const [scale, yesNo] = period?.counts ?? [];
    // One said "not at all": hidden, and what it could be worked out from as well.
    expect(scale?.cells.map(({ count }) => count)).toEqual([null, null, null, null, null]);
    expect(scale?.total).toBe(7);
    expect(yesNo?.cells).toEqual([
      { option: 'yes', count: null },
      { option: 'no', count: null },
      { option: 'unknown', count: null },
    ]);
  });
});
