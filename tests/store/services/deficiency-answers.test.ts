import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pieceBytes } from '../../../shared/domain/stored-paper.ts';
import { needle, pdf, photo, webp } from '../../support/pictures.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let desk: LogDesk;
let place: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  desk = new LogDesk(vault);
  place = mkdtempSync(join(tmpdir(), 'answers-'));
});
afterEach(() => {
  vault.end();
  rmSync(place, { recursive: true, force: true });
});

describe('an answer', () => {
  /** The report that is answered. */
  const madeToday = { madeOn: '2026-11-02' };
  const said = (id: string, over = {}) => ({
    id,
    from: 'Socialchefen',
    receivedOn: '2026-11-02',
    way: 'letter' as const,
    stance: 'will-remedy' as const,
    text: 'Vi öppnar en telefontid.',
    promisedOn: '2026-12-01',
    ...over,
  });
  const answered = async (id: string): Promise<string> => (await vault.get('log.answer', said(id))).answerId;

  it('is to what was reported, says something, and came already', async () => {
    const id = await desk.released(1);
    expect(await vault.code('log.answer', said(id))).toBe('not-reported-yet');
    await desk.report([id], madeToday);
    expect(await vault.code('log.answer', said(id, { text: ' ', stance: null }))).toBe('nothing-written');
    expect(await vault.code('log.answer', said(id, { receivedOn: '2026-11-03' }))).toBe('not-yet');
    expect(await vault.code('log.answer', said(id, { receivedOn: '2026-11-01' }))).toBe('before-report');
    expect(await vault.code('log.answer', said(id, { from: ' ' }))).toBe('malformed');
    const answerId = await answered(id);
    expect(await desk.only()).toMatchObject({
      state: 'answered',
      answers: [{ ...said(id, { id: answerId }), paper: null }],
    });
    await vault.get('log.removeAnswer', { answerId });
    expect(await desk.only()).toMatchObject({ state: 'reported', answers: [] });
    await vault.get('log.undo', {});
    expect(await desk.only()).toMatchObject({ state: 'answered', answers: [{ id: answerId }] });
    expect(await vault.code('log.removeAnswer', { answerId: 'ab'.repeat(16) })).toBe('gone');
  });

  it('that tells of somebody is not kept, whoever it is from; in other words it is', async () => {
    const id = await desk.released(1);
    await desk.report([id], madeToday);
    for (const over of [{ text: 'Vi ringer 850709-9805 i dag.' }, { from: 'karin.ek@lillkoping.example' }])
      expect(await vault.code('log.answer', said(id, over))).toBe('tells-somebody');
    expect(await desk.only()).toMatchObject({ state: 'reported', answers: [] });
    await vault.get('log.answer', said(id, { text: 'Vi ringer i dag.' }));
    expect((await desk.only()).answers).toHaveLength(1);
  });

  const chosen = (name: string, bytes: Buffer): void => {
    const path = join(place, name);
    writeFileSync(path, bytes);
    vault.choices.push(path);
  };

  it('keeps the paper it came on, read in pieces; a photo loses what it says of place and time', async () => {
    const id = await desk.released(1);
    await desk.report([id], madeToday);
    const answerId = await answered(id);
    const large = Buffer.concat([await pdf('Svar'), randomBytes(pieceBytes + 5)]);
    chosen('svar.pdf', large);
    await vault.get('log.answerPaper', { answerId });
    expect((await desk.only()).answers[0]?.paper).toEqual({ type: 'pdf', size: large.length });
    const pieces = [];
    for (const n of [0, 1]) pieces.push(await vault.get('log.readPaper', { answerId, n }));
    expect(Buffer.concat(pieces).equals(large)).toBe(true);
    expect(await vault.code('log.readPaper', { answerId, n: 2 })).toBe('gone');
    chosen('foto.jpg', photo());
    await vault.get('log.answerPaper', { answerId });
    expect((await desk.only()).answers[0]?.paper?.type).toBe('jpeg');
    const kept = await vault.get('log.readPaper', { answerId, n: 0 });
    expect(photo().includes(needle)).toBe(true);
    expect(Buffer.from(kept).includes(needle)).toBe(false);
    // Undone, the paper before is there again, whole.
    await vault.get('log.undo', {});
    expect((await desk.only()).answers[0]?.paper?.size).toBe(large.length);
    expect(
      Buffer.from(await vault.get('log.readPaper', { answerId, n: 1 })).equals(large.subarray(pieceBytes)),
    ).toBe(true);
  });

  it('takes no file that is none of those, is too large, or is the vault’s own; changing one’s mind changes nothing', async () => {
    const id = await desk.released(1);
    await desk.report([id], madeToday);
    const answerId = await answered(id);
    const asked = () => vault.code('log.answerPaper', { answerId });
    vault.choices.push(null);
    expect(await vault.get('log.answerPaper', { answerId })).toBeNull();
    for (const [name, bytes, code] of [
      ['a.txt', Buffer.from('Hej'), 'answer-paper-unknown'],
      ['a.webp', webp(), 'answer-paper-unknown'],
      ['a.html', Buffer.from('<script>alert(1)</script>'), 'answer-paper-unknown'],
      ['a.jpg', photo().subarray(0, 40), 'paper-broken'],
      ['a.pdf', Buffer.alloc(0), 'paper-empty'],
      ['b.pdf', Buffer.concat([await pdf('Svar'), Buffer.alloc(20 * pieceBytes)]), 'paper-too-large'],
    ] as const) {
      chosen(name, bytes);
      expect([name, await asked()]).toEqual([name, code]);
    }
    vault.choices.push(join(vault.dir, 'vault.db'));
    expect(await asked()).toBe('cannot-read');
    vault.choices.push(join(place, 'not-there.pdf'));
    expect(await asked()).toBe('cannot-read');
    expect((await desk.only()).answers[0]?.paper).toBeNull();
  });
});
