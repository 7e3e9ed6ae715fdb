import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSlots, replaceSlots, slotFormsOf } from '../../electron/vault/store/vault/client-slots.ts';
import type { NewSlot } from '../../electron/vault/store/vault/client-slots.ts';
import { addLetter, readLetters, removeLetters } from '../../electron/vault/store/vault/letters.ts';
import * as people from '../../electron/vault/store/vault/people.ts';
import { readService, writeService } from '../../electron/vault/store/vault/service.ts';
import { readSetting, writeSetting } from '../../electron/vault/store/vault/settings.ts';
import {
  lastUnlockDate,
  noteUnlock,
  unlockDaysAfter,
} from '../../electron/vault/store/vault/unlock-dates.ts';
import { addVaultSigning, readVaultSigning } from '../../electron/vault/store/vault/vault-signing.ts';
import { codeOf, freshVault, moment, newId } from './places.ts';

const folder = (alias: string, more: Partial<people.FolderRecord> = {}): people.FolderRecord => ({
  id: newId(),
  alias,
  beginning: 'start',
  thinkingUntil: null,
  begun: '2026-03-01',
  choice: 'vault',
  share: randomBytes(32),
  pepper: randomBytes(32),
  boxes: { byShare: randomBytes(60), byClient: null },
  fileId: newId(),
  frontId: newId(),
  frontKey: randomBytes(32),
  letterPublic: null,
  ...more,
});
const slot = (form: NewSlot['form'], at = 0): NewSlot => ({
  id: newId(),
  form,
  salt: randomBytes(16),
  cost: form.startsWith('spare') ? null : { memoryKiB: 65_536, passes: 3, lanes: 4 },
  box: randomBytes(60),
  made: moment(at),
});

describe('people', () => {
  test('are kept as they were given, and listed by alias with what waits for them', () => {
    const { db } = freshVault();
    const ek = folder('Ek', { beginning: 'think', thinkingUntil: '2026-04-30' });
    const blue = folder('blå');
    people.addFolder(db, ek);
    people.addFolder(db, blue);
    addLetter(db, ek.id, { id: newId(), sealed: randomBytes(9), at: moment() });
    expect(people.readFolder(db, ek.id)).toEqual(ek);
    expect(people.listPeople(db).map(({ alias, letters, hasKey }) => [alias, letters, hasKey])).toEqual([
      ['blå', 0, false],
      ['Ek', 1, false],
    ]);
    expect(people.knownFiles(db)).toContainEqual({ fileId: ek.fileId, frontId: ek.frontId });
  });

  test('never share an alias, however it is written', () => {
    const { db } = freshVault();
    const first = folder('Åsa Ek');
    people.addFolder(db, first);
    expect(codeOf(() => people.addFolder(db, folder(' a\u030Asa ek')))).toBe('taken');
    const other = folder('Lind');
    people.addFolder(db, other);
    expect(people.isAliasTaken(db, 'ÅSA EK')).toBe(true);
    expect(codeOf(() => people.renameFolder(db, other.id, 'åsa ek'))).toBe('taken');
    people.renameFolder(db, first.id, 'ÅSA EK');
    expect(people.readFolder(db, first.id).alias).toBe('ÅSA EK');
    expect(codeOf(() => people.renameFolder(db, newId(), 'Gran'))).toBe('gone');
  });

  test('open as the choice says, and no other way', () => {
    const { db } = freshVault();
    const one = folder('Ek');
    people.addFolder(db, one);
    const given = {
      choice: 'only',
      boxes: { byShare: null, byClient: randomBytes(60) },
      fileId: newId(),
    } as const;
    people.setOpening(db, one.id, { ...given, letterPublic: randomBytes(91) });
    expect(people.readFolder(db, one.id)).toMatchObject(given);
    const open = {
      ...given,
      boxes: { byShare: randomBytes(60), byClient: randomBytes(60) },
      letterPublic: null,
    };
    expect(codeOf(() => people.setOpening(db, one.id, open))).toBe('failed');
    people.setBeginning(db, one.id, {
      beginning: 'nothing-written',
      thinkingUntil: null,
      begun: '2026-03-02',
    });
    expect(people.readFolder(db, one.id).beginning).toBe('nothing-written');
  });

  test('keep an anchor that never goes back', () => {
    const { db } = freshVault();
    const one = folder('Ek');
    people.addFolder(db, one);
    expect(people.readAnchor(db, one.id)).toEqual({ seq: 0, hash: null });
    const anchor = { seq: 3, hash: randomBytes(32) };
    people.setAnchor(db, one.id, anchor);
    expect(people.readAnchor(db, one.id)).toEqual(anchor);
    expect(codeOf(() => people.setAnchor(db, one.id, { seq: 2, hash: randomBytes(32) }))).toBe('gone');
  });

  test('are forgotten with everything that hangs on them', () => {
    const { db } = freshVault();
    const one = folder('Ek');
    people.addFolder(db, one);
    replaceSlots(db, one.id, [slot('words')]);
    addLetter(db, one.id, { id: newId(), sealed: randomBytes(9), at: moment() });
    people.forgetFolder(db, one.id);
    expect(codeOf(() => people.readFolder(db, one.id))).toBe('gone');
    expect(codeOf(() => people.forgetFolder(db, one.id))).toBe('gone');
    expect(db.get('SELECT (SELECT count(*) FROM client_slot) + (SELECT count(*) FROM letter) AS n')).toEqual({
      n: 0,
    });
  });

  test('whose row was tampered with are damaged, not half-read', () => {
    const { db } = freshVault();
    const one = folder('Ek');
    people.addFolder(db, one);
    db.transaction((tx) => tx.run("UPDATE folder SET begun = 'igår'"));
    expect(codeOf(() => people.listPeople(db))).toBe('damaged');
  });
});

describe("slots of a client's key", () => {
  test('of a new key replace all of the old one', () => {
    const { db } = freshVault();
    const one = folder('Ek');
    people.addFolder(db, one);
    const [words, spare] = [slot('words', 1), slot('spare', 2)];
    replaceSlots(db, one.id, [spare, words]);
    const kept = ({ form, salt, cost, box }: NewSlot) => ({ form, salt, cost, box });
    expect(readSlots(db, one.id)).toEqual([kept(words), kept(spare)]);
    expect(slotFormsOf(db, one.id)).toEqual(['spare', 'words']);
    const stick = slot('stick');
    replaceSlots(db, one.id, [stick]);
    expect(readSlots(db, one.id)).toEqual([kept(stick)]);
    expect(codeOf(() => replaceSlots(db, newId(), [slot('card')]))).toBe('failed');
  });
});

describe('the letter box', () => {
  test('gives its letters the oldest first, and lets them go', () => {
    const { db } = freshVault();
    const [one, two] = [folder('Ek'), folder('Gran')];
    [one, two].forEach((each) => people.addFolder(db, each));
    const letters = [2, 1].map((at) => ({ id: newId(), sealed: randomBytes(40), at: moment(at) }));
    letters.forEach((letter) => addLetter(db, one.id, letter));
    expect(readLetters(db, one.id)).toEqual(letters.toReversed());
    removeLetters(
      db,
      two.id,
      letters.map(({ id }) => id),
    );
    expect(readLetters(db, one.id)).toHaveLength(2);
    removeLetters(db, one.id, [letters[0]!.id, newId()]);
    expect(readLetters(db, one.id)).toEqual([letters[1]]);
  });
});

describe('the rest of the vault', () => {
  test('counts different dates of use, and notices a clock set back', () => {
    const { db } = freshVault();
    expect(lastUnlockDate(db)).toBeNull();
    const noted = ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-05', '2026-03-04'].map(
      (day) => noteUnlock(db, day).clockSetBack,
    );
    expect(noted).toEqual([false, false, false, false, true]);
    expect(unlockDaysAfter(db, '2026-03-01')).toEqual(['2026-03-02', '2026-03-05']);
    expect(lastUnlockDate(db)).toBe('2026-03-05');
  });

  test('remembers settings, the service, and one signing key for good', () => {
    const { db, path: _path } = freshVault();
    expect([readSetting(db, 'recovery'), readService(db), readVaultSigning(db)]).toEqual([null, null, null]);
    writeSetting(db, 'recovery', 'made');
    writeSetting(db, 'recovery', 'confirmed');
    expect(readSetting(db, 'recovery')).toBe('confirmed');
    const service = {
      employer: 'Staden',
      municipal: true,
      controller: 'Nämnden',
      officer: '',
      complainTo: 'IVO',
      changeAt: 'X',
    };
    writeService(db, service);
    writeService(db, { ...service, municipal: false });
    expect(readService(db)).toEqual({ ...service, municipal: false });
    const signing = { privateDer: randomBytes(138), certificate: randomBytes(300) };
    addVaultSigning(db, signing);
    expect(readVaultSigning(db)).toEqual(signing);
    expect(codeOf(() => addVaultSigning(db, signing))).toBe('taken');
  });
});
