import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deficiencyNumber } from '../../../shared/domain/deficiency-number.ts';
import { reply as words } from '../../../shared/i18n/sv/document-reply.ts';
import type { ReplyPreview } from '../../../shared/contract/reply-calls.ts';
import { filledPdf, filledSheet, type Written } from '../../support/replies.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
let out: string;
let [first, second, third] = ['', '', ''];
let member = '';
const reportId = '11'.repeat(16);

beforeEach(async () => {
  vault = await openVaultOnDesk();
  vault.time = new Date('2026-12-20T09:00:00Z');
  desk = new LogDesk(vault);
  out = `${vault.dir}-out`;
  mkdirSync(out);
  member = (await vault.get('directory.add', { name: 'Försäkringskassan', kind: 'social-insurance' })).id;
  await vault.get('directory.change', { id: member, inBody: true, memberName: 'Anna Ek' });
  first = await desk.released(1, { happened: 'Ingen svarade i telefon.', agencyId: member });
  second = await desk.released(2, { happened: 'Blanketten fanns bara på svenska.', agencyId: member });
  third = await desk.released(3, { happened: 'Kön är lång.', agencyId: null });
  for (const id of [first, second]) await vault.get('log.setAddressee', { id, addresseeId: member });
  await desk.report([first, second, third], { id: reportId, madeOn: '2026-12-01', meetingOn: '2026-12-08' });
});
afterEach(() => {
  vault.end();
  rmSync(out, { recursive: true, force: true });
});

/** Saves a form as a member gets it; answers its bytes. */
async function form(kind: 'pdf' | 'xlsx' | 'ods' | 'csv', memberId: string | null = member): Promise<Buffer> {
  const path = join(out, `form.${kind}`);
  vault.choices.push(path);
  expect(await vault.get('reply.form', { reportId, memberId, kind })).toEqual({ saved: true });
  return readFileSync(path);
}
const laid = (name: string, bytes: Uint8Array): void => {
  writeFileSync(join(out, name), bytes);
  vault.choices.push(join(out, name));
};
async function opened(bytes: Uint8Array, name = 'svar.pdf'): Promise<ReplyPreview> {
  laid(name, bytes);
  const preview = await vault.get('reply.open', {});
  if (!preview) throw new Error('nothing was opened');
  return preview;
}
const refusedAs = (bytes: Uint8Array, name = 'svar'): Promise<string> => {
  laid(name, bytes);
  return vault.code('reply.open', {});
};
const numbersOf = ({ answers }: ReplyPreview): string[] => answers.map(({ number }) => number);
const answered: Written[] = [
  { stance: words.stances['will-remedy'], text: 'Vi ringer upp.', day: '2027-01-31' },
  { text: 'Den översätts.' },
];
const receivedOn = '2026-12-19';
const answersOf = async (id: string) => (await desk.byId(id)).answers;

describe('a form', () => {
  test('asks each member what they owe, and nothing that is settled', async () => {
    expect(await vault.get('reply.owed', { id: reportId })).toEqual({
      count: 3,
      members: [{ id: member, name: 'Försäkringskassan', count: 2 }],
    });
    const path = join(out, 'f.pdf');
    writeFileSync(path, await form('pdf'));
    const text = execFileSync('pdftotext', [path, '-']).toString();
    expect(text).toContain('Ingen svarade i telefon.');
    expect(text).toContain('8 december 2026');
    expect(text).not.toContain('Kön är lång.');
    writeFileSync(path, await form('pdf', null));
    expect(execFileSync('pdftotext', [path, '-']).toString()).toContain('Kön är lång.');
    for (const id of [first, second]) await vault.get('log.setState', { id, state: 'remedied' });
    expect(await vault.code('reply.form', { reportId, memberId: member, kind: 'pdf' })).toBe('nothing-owed');
    expect(await vault.get('reply.owed', { id: reportId })).toEqual({ count: 1, members: [] });
  });

  test('is not saved where the person changed their mind, of no report, or over the vault itself', async () => {
    vault.choices.push(null);
    expect(await vault.get('reply.form', { reportId, memberId: null, kind: 'ods' })).toEqual({
      saved: false,
    });
    expect(await vault.code('reply.form', { reportId: 'ff'.repeat(16), memberId: null, kind: 'pdf' })).toBe(
      'gone',
    );
    expect(await vault.code('reply.owed', { id: 'ff'.repeat(16) })).toBe('gone');
    vault.choices.push(join(vault.dir, 'vault.db'));
    expect(await vault.code('reply.form', { reportId, memberId: null, kind: 'csv' })).toBe('cannot-write');
  });
});

describe('a reply', () => {
  test.each(['pdf', 'xlsx', 'ods', 'csv'] as const)(
    'as %s is read, and what is confirmed is in the log',
    async (kind) => {
      const blank = await form(kind);
      const bytes =
        kind === 'pdf' ? await filledPdf(blank, answered) : await filledSheet(blank, kind, answered);
      const preview = await opened(bytes);
      expect(preview).toMatchObject({
        receiver: 'Ledningsgruppen',
        meetingOn: '2026-12-08',
        before: false,
        empty: 0,
        way: kind === 'pdf' ? 'form' : 'sheet',
      });
      expect(
        preview.answers.map(({ words: asked, text, refused, notes }) => [asked, text, refused, notes]).sort(),
      ).toEqual([
        ['Blanketten fanns bara på svenska.', expect.any(String), null, []],
        ['Ingen svarade i telefon.', expect.any(String), null, []],
      ]);
      // Nothing is in the log before it is confirmed.
      expect(await answersOf(first)).toEqual([]);
      const one = preview.answers.find(({ text }) => text === 'Vi ringer upp.');
      const { taken, log } = await vault.get('reply.take', { numbers: [one?.number ?? ''], receivedOn });
      expect([taken, log.canUndo]).toEqual([1, true]);
      expect(await desk.byId(one?.deficiencyId ?? '')).toMatchObject({
        state: 'answered',
        answers: [
          {
            reportId,
            from: 'Försäkringskassan',
            receivedOn,
            way: kind === 'pdf' ? 'form' : 'sheet',
            stance: 'will-remedy',
            text: 'Vi ringer upp.',
            promisedOn: '2027-01-31',
            paper: null,
          },
        ],
      });
    },
  );

  test('is not taken twice; what was left out the first time still can be', async () => {
    const bytes = await filledPdf(await form('pdf'), answered);
    const sheet = await filledSheet(await form('xlsx'), 'xlsx', answered);
    const [one = '', other = ''] = numbersOf(await opened(bytes));
    await vault.get('reply.take', { numbers: [one], receivedOn });
    expect(await vault.code('reply.take', { numbers: [other], receivedOn })).toBe('no-reply');
    const again = await opened(bytes);
    expect(again.before).toBe(true);
    expect(again.answers.map(({ refused }) => refused)).toEqual(['known', null]);
    expect(await vault.code('reply.take', { numbers: [one, other], receivedOn })).toBe('differs');
    expect((await vault.get('reply.take', { numbers: [other], receivedOn })).taken).toBe(1);
    // The same answers in another file are known as well.
    const resaved = await opened(sheet);
    expect([resaved.before, resaved.answers.map(({ refused }) => refused)]).toEqual([
      false,
      ['known', 'known'],
    ]);
  });

  test('that was taken in is undone as one, and can be taken in again', async () => {
    const bytes = await filledPdf(await form('pdf'), answered);
    const numbers = numbersOf(await opened(bytes));
    await vault.get('reply.take', { numbers, receivedOn });
    expect((await answersOf(first)).length + (await answersOf(second)).length).toBe(2);
    await vault.get('log.undo', {});
    expect([await answersOf(first), await answersOf(second)]).toEqual([[], []]);
    const again = await opened(bytes);
    expect([again.before, again.answers.map(({ refused }) => refused)]).toEqual([false, [null, null]]);
  });

  test('is taken whole or not at all: what changed in between, or a day to come, stops it', async () => {
    const numbers = numbersOf(await opened(await filledPdf(await form('pdf'), answered)));
    expect(await vault.code('reply.take', { numbers, receivedOn: '2026-12-21' })).toBe('not-yet');
    expect(await vault.code('reply.take', { numbers, receivedOn: '2026-11-30' })).toBe('before-report');
    expect(await vault.code('reply.take', { numbers: [...numbers, '00000000'], receivedOn })).toBe('differs');
    const [one] = numbers;
    const answer = {
      from: 'Försäkringskassan',
      receivedOn,
      way: 'letter',
      promisedOn: '2027-01-31',
    } as const;
    const id =
      one === undefined
        ? ''
        : ((await desk.all()).find(({ wordings }) => wordings[0]?.number === one)?.id ?? '');
    await vault.get('log.answer', { id, ...answer, stance: 'will-remedy', text: 'Vi ringer upp.' });
    expect(await vault.code('reply.take', { numbers, receivedOn })).toBe('differs');
    expect((await answersOf(first)).length + (await answersOf(second)).length).toBe(1);
    await vault.get('reply.close', {});
    expect(await vault.code('reply.take', { numbers, receivedOn })).toBe('no-reply');
  });

  test('from somebody else, with changed questions, of another report is told, and can be taken', async () => {
    const sheet = await form('csv');
    const text = sheet.toString('utf8').replace('Ingen svarade i telefon.', 'Alla svarade i telefon.');
    const changed = await filledSheet(Buffer.from(text), 'csv', answered, { [words.from]: 'Region Norr' });
    const preview = await opened(changed);
    const one = preview.answers.find(({ words: asked }) => asked === 'Ingen svarade i telefon.');
    expect(one).toMatchObject({
      from: 'Region Norr',
      refused: null,
      notes: ['other-sender', 'changed-words'],
    });
    await desk.report([first], { id: '22'.repeat(16), madeOn: '2026-12-02' });
    const other = await opened(
      await filledSheet(sheet, 'csv', answered, { [words.report]: '22'.repeat(16) }),
    );
    expect(other.answers.map(({ notes }) => notes).sort()).toEqual([[], ['other-report']]);
    const { number = '', deficiencyId } = other.answers.find(({ notes }) => notes.length > 0) ?? {};
    await vault.get('reply.take', { numbers: [number], receivedOn });
    expect((await answersOf(deficiencyId ?? ''))[0]?.reportId).toBeNull();
  });

  test('with a number twice, or of somebody else’s, is refused row by row', async () => {
    const rows = (await form('csv')).toString('utf8');
    const [number = ''] = /^\d{4} \d{4}/m.exec(rows) ?? [];
    const more = `${rows}${number};a;b;c;;dubbelt;\r\n${deficiencyNumber('9999999')};a;b;c;;främmande;\r\ninget;a;b;c;;skräp;\r\n`;
    const preview = await opened(await filledSheet(Buffer.from(more), 'csv', answered));
    expect(preview.answers.map(({ refused }) => refused)).toEqual([
      'duplicate',
      null,
      'duplicate',
      'unknown-number',
      'unreadable-number',
    ]);
  });

  test('that tells of somebody is not taken in, but the rest of it is; the answer can be typed in', async () => {
    const telling = [{ text: 'Ring Karin på 070-174 06 05.' }, { text: 'Den översätts.' }];
    const preview = await opened(await filledPdf(await form('pdf'), telling));
    const [told, fine] = ['tells-somebody', null].map((why) =>
      preview.answers.find(({ refused }) => refused === why),
    );
    const both = [told?.number ?? '', fine?.number ?? ''];
    expect(await vault.code('reply.take', { numbers: both, receivedOn })).toBe('differs');
    await vault.get('reply.take', { numbers: both.slice(1), receivedOn });
    const said = {
      from: 'Försäkringskassan',
      receivedOn,
      way: 'form',
      stance: null,
      promisedOn: null,
    } as const;
    const id = told?.deficiencyId ?? '';
    expect(await vault.code('log.answer', { id, ...said, text: told?.text ?? '' })).toBe('tells-somebody');
    await vault.get('log.answer', { id, ...said, text: 'Ring Karin.' });
    expect((await answersOf(id)).map(({ text }) => text)).toEqual(['Ring Karin.']);
  });

  test('without answers holds nothing to take, and says how many were empty', async () => {
    const preview = await opened(await form('pdf'));
    expect([preview.answers, preview.empty]).toEqual([[], 2]);
  });

  test('that is damaged, newer, another vault’s or no reply is refused as a whole', async () => {
    const sheet = await form('csv');
    const filled = (head: Record<string, string>) => filledSheet(sheet, 'csv', answered, head);
    expect(await refusedAs(await filled({ [words.form]: 'deficiency-reply/2' }))).toBe('reply-newer');
    expect(await refusedAs(await filled({ [words.form]: 'annat' }))).toBe('reply-not-ours');
    expect(await refusedAs(await filled({ [words.report]: 'ff'.repeat(16) }))).toBe('reply-other-vault');
    expect(await refusedAs(Buffer.from('Hej'))).toBe('reply-not-ours');
    expect(await refusedAs((await form('xlsx')).subarray(0, 2_000))).toBe('reply-damaged');
    expect(await vault.code('reply.take', { numbers: ['12345674'], receivedOn })).toBe('no-reply');
  });

  test.each(['xlsx', 'csv'] as const)(
    'that is a damaged %s brings nothing into the log by itself',
    async (kind) => {
      const blank = await form(kind);
      const good = Buffer.from(await filledSheet(blank, kind, answered));
      const before = JSON.stringify(await desk.all());
      const place = fc.double({ min: 0, max: 1, noNaN: true });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1 }),
          async (all) => {
            const bytes = Buffer.from(good);
            for (const [at, value] of all) bytes[Math.floor(at * (bytes.length - 1))] = value;
            laid('damaged', bytes);
            const answer = await vault.ask('reply.open', {});
            if (answer.ok) expect(answer.value?.answers.length).toBeLessThanOrEqual(2);
            else expect(answer.code).toMatch(/^reply-/);
          },
        ),
        { numRuns: 40 },
      );
      expect(JSON.stringify(await desk.all())).toBe(before);
    },
  );

  test('is no file of the app’s own, and none that is not there', async () => {
    vault.choices.push(join(vault.dir, 'vault.db'), join(out, 'none.pdf'), null);
    expect(await vault.code('reply.open', {})).toBe('cannot-read');
    expect(await vault.code('reply.open', {})).toBe('cannot-read');
    expect(await vault.get('reply.open', {})).toBeNull();
    expect(existsSync(join(vault.dir, 'vault.db'))).toBe(true);
  });

  test('of what was merged since finds where its numbers went', async () => {
    const numbers = numbersOf(await opened(await filledPdf(await form('pdf'), answered)));
    await vault.get('log.merge', { into: first, from: [second] });
    expect((await vault.get('reply.take', { numbers, receivedOn })).taken).toBe(2);
    expect((await answersOf(first)).map(({ text }) => text).sort()).toEqual([
      'Den översätts.',
      'Vi ringer upp.',
    ]);
  });
});
