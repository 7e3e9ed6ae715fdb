import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockBytes } from '../../electron/vault/keys/own-pages-block.ts';
import {
  noteClockSetBack,
  readClientKey,
  writeClientKey,
} from '../../electron/vault/store/folder/client-key.ts';
import { keepDraft, readDraft } from '../../electron/vault/store/folder/drafts.ts';
import { readMeta, writeMeta } from '../../electron/vault/store/folder/meta.ts';
import { addLetterNotes, addNote, readNotes } from '../../electron/vault/store/folder/notes.ts';
import { ownPagesBlocks, readOwnPages, writeOwnPages } from '../../electron/vault/store/folder/own-pages.ts';
import { changePerson, readPerson } from '../../electron/vault/store/folder/person.ts';
import { readPlan, readStep } from '../../electron/vault/store/folder/plan.ts';
import { readReading, writeReading } from '../../electron/vault/store/folder/reading.ts';
import * as statements from '../../electron/vault/store/folder/statements.ts';
import { tellStep } from '../../electron/vault/store/folder/steps.ts';
import * as suggestions from '../../electron/vault/store/folder/suggestions.ts';
import * as warrants from '../../electron/vault/store/folder/warrants.ts';
import { record, recordWith, redo, undo } from '../../electron/vault/store/history.ts';
import { openFolder, writeUnderKey } from '../../electron/vault/store/open.ts';
import type { ClientRecorder, Recorder } from '../../electron/vault/store/recorder.ts';
import {
  change,
  closing,
  codeOf,
  edit,
  freshFolder,
  freshPlace,
  moment,
  newId,
  newKey,
  type KeptFolder,
} from './places.ts';

const without = <T>({ db }: KeptFolder, work: (recorder: Recorder) => T): T =>
  record(db, { mode: 'without', at: moment(), label: 'test' }, work);
const together = <T>({ db, presence }: KeptFolder, work: (recorder: ClientRecorder) => T): T =>
  recordWith(db, presence, { at: moment(), label: 'test' }, work);

/** A folder with three wishes, the second with two steps. */
function planned() {
  const folder = freshFolder();
  const ids = [newId(), newId(), newId()] as const;
  const steps = [newId(), newId()] as const;
  const step = {
    kind: 'step.add',
    wishId: ids[1],
    words: 'ringa',
    doer: 'ombudsperson',
    doerName: '',
    due: null,
  } as const;
  ids.forEach((id, n) => edit(folder, change({ kind: 'wish.add', words: `önskan ${n}` }, id)));
  steps.forEach((id) => edit(folder, change(step, id)));
  return { folder, ids, steps, words: () => readPlan(folder.db).wishes.map((wish) => wish.words) };
}

describe('the plan', () => {
  test('is kept as it was decided, in two questions', () => {
    const { folder, ids, words } = planned();
    edit(folder, change({ kind: 'wish.move', wishId: ids[2], to: 0 }));
    edit(folder, change({ kind: 'wish.reword', wishId: ids[0], words: 'mina egna ord' }));
    edit(folder, change({ kind: 'wish.choose', wishId: ids[1] }));
    edit(folder, change({ kind: 'wish.close', wishId: ids[0], closing: 'det blev bra' }));
    expect(words()).toEqual(['önskan 2', 'mina egna ord', 'önskan 1']);
    expect(readPlan(folder.db).wishes.map((wish) => wish.chosen)).toEqual([false, false, true]);
    expect(readPlan(folder.db).wishes[1]).toMatchObject({
      closed: '2026-03-01',
      closing: 'det blev bra',
      steps: [],
    });
    let asked = 0;
    readPlan({
      room: 'folder',
      get: () => undefined,
      all: (sql, values) => ((asked += 1), folder.db.all(sql, values)),
    });
    expect(asked).toBe(2);
  });

  test('keeps what came of a step, told without the client', () => {
    const { folder, steps } = planned();
    without(folder, (recorder) =>
      tellStep(recorder, steps[0], { outcome: 'de svarade', done: '2026-03-04' }),
    );
    expect(readStep(folder.db, steps[0])).toMatchObject({
      words: 'ringa',
      outcome: 'de svarade',
      done: '2026-03-04',
    });
    expect(codeOf(() => without(folder, (r) => tellStep(r, newId(), { outcome: '', done: null })))).toBe(
      'gone',
    );
  });

  test('a removed wish takes its steps along, and brings them back', () => {
    const { folder, ids, steps, words } = planned();
    edit(folder, ({ wishes }) => ({ wishes: wishes.filter(({ id }) => id !== ids[1]) }));
    expect([readStep(folder.db, steps[0]), words()]).toEqual([null, ['önskan 0', 'önskan 2']]);
    expect(undo(folder.db, { presence: folder.presence }, moment())).toBe('done');
    expect(readPlan(folder.db).wishes[1]?.steps.map(({ id }) => id)).toEqual(steps);
  });

  test('a hundred thousand characters, and every sign, come back as they were', () => {
    const { folder, ids } = planned();
    const said = `${'å'.repeat(99_990)}\u0000\u202E\u200Bمرحبا=1+1<b>`;
    edit(folder, change({ kind: 'wish.reword', wishId: ids[0], words: said }));
    expect(readPlan(folder.db).wishes[0]?.words).toBe(said);
    undo(folder.db, { presence: folder.presence }, moment());
    redo(folder.db, { presence: folder.presence }, moment());
    expect(readPlan(folder.db).wishes[0]?.words).toBe(said);
  });
});

describe('notes, statements, suggestions', () => {
  test('letters become notes once, also when it is tried twice', () => {
    const folder = freshFolder();
    const letter = { id: newId(), text: 'i lådan', kind: 'letter', at: moment(1) } as const;
    addLetterNotes(folder.db, [letter]);
    addLetterNotes(folder.db, [letter, { ...letter, id: newId(), at: moment(2), text: 'en till' }]);
    expect(readNotes(folder.db).map(({ text }) => text)).toEqual(['en till', 'i lådan']);
    expect(undo(folder.db, { presence: folder.presence }, moment())).toBe('nothing-to-undo');
  });

  test('a statement waits with its change until it is settled', () => {
    const folder = freshFolder();
    const statement = {
      id: newId(),
      said: 'Jag vill flytta',
      channel: 'phone',
      at: moment(),
      change: { kind: 'wish.add', words: 'flytta' },
    } as const;
    without(folder, (recorder) => statements.addStatement(recorder, statement));
    const plain = { ...statement, id: newId(), change: null };
    without(folder, (recorder) => statements.addStatement(recorder, plain));
    expect(statements.readStatement(folder.db, statement.id)).toEqual({ ...statement, state: 'waiting' });
    together(folder, (recorder) => statements.settleStatement(recorder, statement.id, 'confirmed'));
    without(folder, (recorder) => statements.removeStatement(recorder, plain.id));
    expect(statements.readStatements(folder.db)).toEqual([{ ...statement, state: 'confirmed' }]);
  });

  test('a suggestion waits for the answer', () => {
    const folder = freshFolder();
    const suggestion = {
      id: newId(),
      about: { kind: 'step', wishId: newId() },
      words: 'ringa',
      at: moment(),
    } as const;
    without(folder, (recorder) => suggestions.addSuggestion(recorder, suggestion));
    together(folder, (recorder) => suggestions.answerSuggestion(recorder, suggestion.id, 'later'));
    expect(suggestions.readSuggestion(folder.db, suggestion.id)).toEqual({ ...suggestion, state: 'later' });
    without(folder, (recorder) => suggestions.removeSuggestion(recorder, suggestion.id));
    expect(suggestions.readSuggestions(folder.db)).toEqual([]);
  });

  test('rows that are not what was written are damaged', () => {
    const folder = freshFolder();
    without(folder, (recorder) => addNote(recorder, { id: newId(), text: 'x', kind: 'phone', at: moment() }));
    folder.db.transaction((tx) => tx.run("UPDATE note SET at = 'igår'"));
    expect(codeOf(() => readNotes(folder.db))).toBe('damaged');
  });
});

describe('the person', () => {
  test('changes only where something is given, and can be undone', () => {
    const folder = freshFolder();
    const safety = { someone: true, who: 'grannen', mayLeaveMessage: false };
    without(folder, (recorder) => changePerson(recorder, { safety, rightsTalkedOn: '2026-03-01' }));
    expect(readPerson(folder.db)).toMatchObject({
      calledName: 'Ester',
      safety,
      rightsTalkedOn: '2026-03-01',
    });
    without(folder, (recorder) => changePerson(recorder, { rightsTalkedOn: null }));
    expect(readPerson(folder.db).rightsTalkedOn).toBeNull();
    undo(folder.db, { mode: 'without' }, moment());
    expect(readPerson(folder.db).rightsTalkedOn).toBe('2026-03-01');
  });

  test('reads as they like, keeps drafts, and the folder knows itself', () => {
    const { db } = freshFolder();
    expect(readReading(db)).toBeNull();
    const reading = { textScale: 1.25, easyWords: true, language: 'fi', lockMinutes: 60 } as const;
    writeReading(db, { ...reading, textScale: 1 });
    writeReading(db, reading);
    expect(readReading(db)).toEqual(reading);
    keepDraft(db, 'note', 'halv mening', moment());
    keepDraft(db, 'note', 'hel mening'.repeat(40_000), moment());
    expect(readDraft(db, 'note')).toHaveLength(400_000);
    keepDraft(db, 'note', '', moment());
    expect([readDraft(db, 'note'), db.all('SELECT * FROM draft')]).toEqual(['', []]);
    writeMeta(db, 'meetings-with', '1');
    writeMeta(db, 'meetings-with', '2');
    expect([readMeta(db, 'meetings-with'), readMeta(db, 'vault-id')]).toEqual(['2', null]);
  });
});

describe("the client's key and pages", () => {
  test('a key set anew replaces the old one and stays marked', () => {
    const { db } = freshFolder();
    expect(readClientKey(db)).toBeNull();
    expect(codeOf(() => noteClockSetBack(db, '2026-03-01'))).toBe('gone');
    const box = () => randomBytes(40);
    const key = {
      signingBox: box(),
      certificate: box(),
      letterPrivate: box(),
      made: moment(),
      setAnewOn: null,
      clockSetBackOn: null,
    };
    writeClientKey(db, key);
    expect(readClientKey(db)).toEqual(key);
    writeClientKey(db, { ...key, setAnewOn: '2026-03-01' });
    noteClockSetBack(db, '2026-03-02');
    noteClockSetBack(db, '2026-03-03');
    expect(readClientKey(db)).toMatchObject({ setAnewOn: '2026-03-01', clockSetBackOn: '2026-03-02' });
  });

  test('pages only for me are whole blocks that never become fewer', () => {
    const { db } = freshFolder();
    expect(ownPagesBlocks(db)).toBe(0);
    const two = randomBytes(2 * blockBytes);
    writeOwnPages(db, two);
    expect(readOwnPages(db).equals(two)).toBe(true);
    expect(codeOf(() => writeOwnPages(db, randomBytes(blockBytes)))).toBe('failed');
    expect(codeOf(() => writeOwnPages(db, randomBytes(2 * blockBytes + 1)))).toBe('failed');
    expect(codeOf(() => writeOwnPages(db, Buffer.alloc(0)))).toBe('failed');
    expect([ownPagesBlocks(db), readOwnPages(db).equals(two)]).toEqual([2, true]);
  });

  test('under a new key everything is there, and the old key opens nothing', () => {
    const { folder, words } = planned();
    writeOwnPages(folder.db, randomBytes(blockBytes));
    const [path, key] = [join(freshPlace(), 'folders', 'b.db'), newKey()];
    expect(codeOf(() => writeUnderKey(folder.db, path, key))).toBe('missing');
    const beside = `${folder.path}.new`;
    writeUnderKey(folder.db, beside, key);
    const moved = closing(openFolder(beside, key));
    expect(readPlan(moved)).toEqual(readPlan(folder.db));
    expect(readOwnPages(moved).equals(readOwnPages(folder.db))).toBe(true);
    expect(undo(moved, { presence: folder.presence }, moment())).toBe('done');
    expect(words()).toHaveLength(3);
    expect(codeOf(() => openFolder(beside, folder.key))).toBe('damaged');
    expect(codeOf(() => writeUnderKey(folder.db, beside, key))).toBe('taken');
    expect(readPlan(moved).wishes[1]?.steps).toHaveLength(1);
  });
});

describe('a yes in advance', () => {
  const statement = {
    receiver: 'Kommunen',
    purpose: 'bostad',
    page: 'plan',
    letter: null,
    named: true,
    count: 2,
    until: '2026-06-01',
  } as const;
  const signed = () => ({
    id: newId(),
    text: JSON.stringify({ ...statement, folder: newId() }),
    signature: randomBytes(70),
    certificate: randomBytes(300),
    made: moment(),
  });

  test('is kept exactly as it was signed, with each use', () => {
    const { db } = freshFolder();
    const one = signed();
    db.transaction((tx) => {
      warrants.addWarrant(tx, one);
      warrants.addWarrantUse(tx, one.id, moment(1));
      warrants.addWarrantUse(tx, one.id, moment(2));
    });
    const [read] = warrants.readWarrants(db);
    expect(read).toEqual({ ...one, statement, withdrawn: null, asleep: false, uses: [moment(1), moment(2)] });
    expect(warrants.warrantView(read!)).toEqual({
      ...statement,
      id: one.id,
      made: one.made,
      uses: [moment(1), moment(2)],
      withdrawn: null,
      asleep: false,
    });
  });

  test('is withdrawn once, and sleeps when told', () => {
    const { db } = freshFolder();
    const [one, two] = [signed(), signed()];
    db.transaction((tx) => [one, two].forEach((each) => warrants.addWarrant(tx, each)));
    warrants.withdrawWarrant(db, one.id, moment(3));
    expect(codeOf(() => warrants.withdrawWarrant(db, one.id, moment(4)))).toBe('gone');
    warrants.putWarrantsToSleep(db);
    expect(warrants.readWarrants(db).map(({ withdrawn, asleep }) => [withdrawn, asleep])).toEqual([
      [moment(3), false],
      [null, true],
    ]);
    const unknown = () => db.transaction((tx) => warrants.addWarrantUse(tx, newId(), moment()));
    expect(codeOf(unknown)).toBe('failed');
  });
});
