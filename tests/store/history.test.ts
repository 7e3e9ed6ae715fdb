import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../electron/vault/store/folder/plan.ts';
import { addNote, changeNote, readNotes, removeNote } from '../../electron/vault/store/folder/notes.ts';
import { changePerson, readPerson } from '../../electron/vault/store/folder/person.ts';
import { tellStep } from '../../electron/vault/store/folder/steps.ts';
import { nextChanges, purge, record, recordWith, redo, undo } from '../../electron/vault/store/history.ts';
import type { Plan, Step, Wish } from '../../shared/domain/plan.ts';
import { undoableTables } from '../../electron/vault/store/undoable.ts';
import { change, codeOf, edit, freshFolder, moment, newId, presenceIn, type KeptFolder } from './places.ts';

/** Everything that can be undone, as a person could see it. */
const seen = ({ db }: KeptFolder) => ({ plan: readPlan(db), notes: readNotes(db), person: readPerson(db) });
const rowCount = ({ db }: KeptFolder) =>
  undoableTables.map((table) => Number(db.get(`SELECT count(*) AS n FROM ${table}`)?.['n']));

const note = (folder: KeptFolder, text: string, at = moment()): string => {
  const id = newId();
  record(folder.db, { mode: 'without', at, label: 'note.add' }, (recorder) =>
    addNote(recorder, { id, text, kind: 'phone', at }),
  );
  return id;
};

/** One thing a person could do; the numbers choose what it is done to. */
const deed = fc.record({
  what: fc.constantFrom(
    ...(['add', 'reword', 'move', 'choose', 'close', 'reopen', 'remove'] as const),
    ...(['step', 'change', 'drop', 'tell', 'note', 'renote', 'unnote', 'name'] as const),
  ),
  one: fc.nat(5),
  two: fc.nat(5),
  words: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
type Edit = (plan: Plan) => Plan;

const onSteps =
  (work: (steps: Step[]) => Step[]): Edit =>
  ({ wishes }) => ({ wishes: wishes.map((wish) => ({ ...wish, steps: work(wish.steps) })) });

function editOf({ what, two, words }: Deed, wish: Wish | undefined, step: Step | undefined): Edit | null {
  if (what === 'add') return change({ kind: 'wish.add', words });
  if (!wish) return null;
  const wishId = wish.id;
  if (what === 'reword') return change({ kind: 'wish.reword', wishId, words });
  if (what === 'move') return change({ kind: 'wish.move', wishId, to: two });
  if (what === 'choose') return change({ kind: 'wish.choose', wishId });
  if (what === 'close') return change({ kind: 'wish.close', wishId, closing: words });
  if (what === 'reopen') return change({ kind: 'wish.reopen', wishId });
  if (what === 'remove') return ({ wishes }) => ({ wishes: wishes.filter(({ id }) => id !== wishId) });
  if (what === 'step')
    return change({ kind: 'step.add', wishId, words, doer: 'other', doerName: words, due: null });
  if (!step) return null;
  if (what === 'drop') return onSteps((steps) => steps.filter(({ id }) => id !== step.id));
  if (what === 'change')
    return onSteps((steps) => steps.map((each) => (each.id === step.id ? { ...each, words } : each)));
  return null;
}

function doOne(folder: KeptFolder, asked: Deed): void {
  const { what, one, two, words } = asked;
  const { plan, notes } = seen(folder);
  const wish = plan.wishes[one % Math.max(1, plan.wishes.length)];
  const step = wish?.steps[two % Math.max(1, wish.steps.length)];
  const edited = editOf(asked, wish, step);
  if (edited) edit(folder, edited);
  const other = notes[one % Math.max(1, notes.length)];
  recordWith(folder.db, folder.presence, { at: moment(), label: what }, (recorder) => {
    if (what === 'note') addNote(recorder, { id: newId(), text: words, kind: 'beside', at: moment(two) });
    if (what === 'name')
      changePerson(recorder, { calledName: words, rightsTalkedOn: two > 2 ? '2026-03-01' : null });
    if (other && what === 'renote') changeNote(recorder, other.id, { text: words, kind: 'no-name' });
    if (other && what === 'unnote') removeNote(recorder, other.id);
    if (step && what === 'tell') tellStep(recorder, step.id, { outcome: words, done: null });
  });
}

const times = <T>(work: () => T, until: (answer: T) => boolean): number => {
  let count = 0;
  while (!until(work())) count += 1;
  return count;
};

describe('every change', () => {
  test('undone is the beginning, done again is the end, from any point on the way', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 25 }), fc.nat(25), (deeds, turnAt) => {
        const folder = freshFolder();
        try {
          const { db, presence } = folder;
          const [beginning, rows] = [seen(folder), rowCount(folder)];
          deeds.slice(0, turnAt).forEach((each) => doOne(folder, each));
          undo(db, { presence }, moment(9));
          deeds.slice(turnAt).forEach((each) => doOne(folder, each));
          const end = seen(folder);
          // Unless what was undone on the way can still be done again: then the end lies further on.
          const isEnd = nextChanges(db).redo === null;
          const back = times(
            () => undo(db, { presence }, moment(10)),
            (answer) => answer !== 'done',
          );
          expect(seen(folder)).toEqual(beginning);
          expect(rowCount(folder)).toEqual(rows);
          const forth = times(
            () => redo(db, { presence }, moment(11)),
            (answer) => answer !== 'done',
          );
          if (isEnd) expect([seen(folder), forth]).toEqual([end, back]);
          expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
        } finally {
          folder.db.close();
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the wishes at places without gaps, and at most one chosen', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const folder = freshFolder();
        try {
          deeds.forEach((each) => doOne(folder, each));
          const places = folder.db.all(
            'SELECT position FROM wish WHERE deleted_at IS NULL ORDER BY position',
          );
          expect(places.map((row) => row['position'])).toEqual(places.map((_, index) => index));
          expect(readPlan(folder.db).wishes.filter((wish) => wish.chosen).length).toBeLessThanOrEqual(1);
        } finally {
          folder.db.close();
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('undoing', () => {
  test('survives closing the folder, and turns back one whole group at a time', () => {
    const folder = freshFolder();
    note(folder, 'första');
    note(folder, 'andra');
    edit(folder, (plan) =>
      change({ kind: 'wish.add', words: 'b' })(change({ kind: 'wish.add', words: 'a' })(plan)),
    );
    expect(readPlan(folder.db).wishes).toHaveLength(2);
    expect(undo(folder.db, { presence: folder.presence }, moment(1))).toBe('done');
    expect(readPlan(folder.db).wishes).toEqual([]);
    expect(undo(folder.db, { mode: 'without' }, moment(1))).toBe('done');
    expect(readNotes(folder.db).map(({ text }) => text)).toEqual(['första']);
    expect(nextChanges(folder.db).undo).toEqual({ label: 'note.add', needsClient: false });
  });

  test('what the client did or undid needs the client', () => {
    const folder = freshFolder();
    const { db, presence } = folder;
    note(folder, 'en');
    edit(folder, change({ kind: 'wish.add', words: 'a' }));
    expect(nextChanges(db).undo?.needsClient).toBe(true);
    expect(undo(db, { mode: 'without' }, moment())).toBe('needs-client');
    expect(undo(db, { mode: 'beside' }, moment())).toBe('needs-client');
    expect(readPlan(db).wishes).toHaveLength(1);
    expect(undo(db, { presence }, moment())).toBe('done');
    expect(undo(db, { presence }, moment())).toBe('done');
    expect(redo(db, { mode: 'without' }, moment())).toBe('needs-client');
    expect(readNotes(db)).toEqual([]);
  });

  test("another client's key undoes and writes nothing here", () => {
    const folder = freshFolder();
    note(folder, 'en');
    const stranger = presenceIn(newId());
    expect(codeOf(() => undo(folder.db, { presence: stranger }, moment()))).toBe('failed');
    expect(codeOf(() => recordWith(folder.db, stranger, { at: moment(), label: 'x' }, () => 'done'))).toBe(
      'failed',
    );
    expect(readNotes(folder.db)).toHaveLength(1);
  });

  test('a new change closes the way forward, and doing nothing does not', () => {
    const folder = freshFolder();
    const { db } = folder;
    const first = note(folder, 'en');
    note(folder, 'två');
    undo(db, { mode: 'without' }, moment());
    record(db, { mode: 'without', at: moment(), label: 'x' }, (recorder) =>
      changeNote(recorder, first, { text: 'en', kind: 'phone' }),
    );
    expect(nextChanges(db).redo).not.toBeNull();
    note(folder, 'tre');
    expect(redo(db, { mode: 'without' }, moment())).toBe('nothing-to-undo');
    expect(
      readNotes(db)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['en', 'tre']);
  });

  test('a change that fails half-way leaves nothing', () => {
    const folder = freshFolder();
    const half = () =>
      record(folder.db, { mode: 'without', at: moment(), label: 'x' }, (recorder) => {
        addNote(recorder, { id: newId(), text: 'halv', kind: 'phone', at: moment() });
        removeNote(recorder, newId());
      });
    expect(codeOf(half)).toBe('gone');
    expect(readNotes(folder.db)).toEqual([]);
    expect(undo(folder.db, { mode: 'without' }, moment())).toBe('nothing-to-undo');
  });

  test('refuses a remembered row that was tampered with', () => {
    const folder = freshFolder();
    note(folder, 'en');
    removeNote0(folder);
    folder.db.transaction((tx) =>
      tx.run(`UPDATE change SET before = '{"id":"x","deleted_at":null,"evil":1}'`),
    );
    expect(codeOf(() => undo(folder.db, { mode: 'without' }, moment()))).toBe('damaged');
    expect(readNotes(folder.db)).toEqual([]);
  });
});

function removeNote0(folder: KeptFolder): void {
  const [first] = readNotes(folder.db);
  record(folder.db, { mode: 'without', at: moment(5), label: 'note.remove' }, (recorder) =>
    removeNote(recorder, first!.id),
  );
}

describe('after 30 days', () => {
  const day = 86_400;

  test('what was deleted leaves for good, with its words, and what stands stays', () => {
    const folder = freshFolder();
    const { db } = folder;
    const old = note(folder, 'gammal', moment(0));
    record(db, { mode: 'without', at: moment(day), label: 'x' }, (recorder) => removeNote(recorder, old));
    note(folder, 'ny', moment(40 * day));
    purge(db, moment(10 * day));
    expect(db.all('SELECT text FROM note')).toEqual([{ text: 'ny' }]);
    expect(JSON.stringify(db.all('SELECT before, after FROM change'))).not.toContain('gammal');
    expect(undo(db, { mode: 'without' }, moment(41 * day))).toBe('done');
    expect(undo(db, { mode: 'without' }, moment(41 * day))).toBe('nothing-to-undo');
    expect(redo(db, { mode: 'without' }, moment(41 * day))).toBe('done');
  });

  test('what was deleted later, or deleted again, waits', () => {
    const folder = freshFolder();
    const { db } = folder;
    const id = note(folder, 'kvar', moment(0));
    record(db, { mode: 'without', at: moment(20 * day), label: 'x' }, (recorder) => removeNote(recorder, id));
    undo(db, { mode: 'without' }, moment(21 * day));
    redo(db, { mode: 'without' }, moment(22 * day));
    purge(db, moment(19 * day));
    expect(db.get('SELECT deleted_at FROM note')).toEqual({ deleted_at: moment(22 * day) });
    expect(undo(db, { mode: 'without' }, moment(23 * day))).toBe('done');
    expect(readNotes(db)).toHaveLength(1);
  });

  test('with a clock that went back, what stays can still be undone in order', () => {
    const folder = freshFolder();
    const { db } = folder;
    note(folder, 'ett', moment(50 * day));
    note(folder, 'två', moment(0));
    purge(db, moment(10 * day));
    expect(undo(db, { mode: 'without' }, moment(51 * day))).toBe('done');
    expect(readNotes(db).map(({ text }) => text)).toEqual(['ett']);
  });

  test('a wish leaves with its steps, and any order of purging and undoing stays whole', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 15 }), fc.nat(5), (deeds, undone) => {
        const folder = freshFolder();
        try {
          const { db, presence } = folder;
          deeds.forEach((each) => doOne(folder, each));
          for (let n = 0; n < undone; n += 1) undo(db, { presence }, moment(day * n));
          const before = seen(folder);
          purge(db, moment(100 * day));
          expect(seen(folder)).toEqual(before);
          expect(db.get('SELECT count(*) AS n FROM change')).toEqual({ n: 0 });
          expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
          expect(undo(db, { presence }, moment(101 * day))).toBe('nothing-to-undo');
        } finally {
          folder.db.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});
