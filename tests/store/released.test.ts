import { describe, expect, test } from 'vitest';
import { randomBytes } from 'node:crypto';
import type { Db } from '../../electron/vault/store/driver.ts';
import type { VaultDb } from '../../electron/vault/store/open.ts';
import { peopleOf } from '../../electron/vault/store/vault/deficiencies.ts';
import { countOnce, liftUntilTold, standingOfNumbers } from '../../electron/vault/store/vault/released.ts';
import { addReleasedQuestion } from '../../electron/vault/store/vault/released-questions.ts';
import { noteReport } from '../../electron/vault/store/vault/reports.ts';
import {
  exchangedNumber,
  putReleasedToSleep,
  withdrawAgain,
  withdrawByNumber,
  withdrawBySameWords,
  type Withdrawn,
} from '../../electron/vault/store/vault/withdrawing.ts';
import {
  goneBySameWords,
  withdrawnMarks,
  withdrawnNumbers,
} from '../../electron/vault/store/vault/withdrawn-numbers.ts';
import { noLimits, type DeficiencyContent, type ReleaseLimits } from '../../shared/domain/deficiency.ts';
import { counted } from '../support/counted-db.ts';
import { contentOf, madeReport } from '../support/deficiencies.ts';
import { client, idOf, numberAt, release, together, whole } from './log-places.ts';
import { freshVault } from './places.ts';

const takenBySameWords = (
  db: VaultDb,
  content: DeficiencyContent,
  limits: ReleaseLimits = noLimits,
): Withdrawn => withdrawBySameWords(db, { kind: 'deficiency', content, limits });

describe('withdrawing', () => {
  test('takes it out of the log for good, by the number in the folder', () => {
    const { db } = freshVault();
    release(db, 1);
    release(db, 2);
    expect(withdrawByNumber(db, numberAt(1))).toBe('withdrawn');
    expect(withdrawByNumber(db, numberAt(1))).toBe('not-there');
    expect(whole(db).map(({ wordings }) => wordings[0]?.number)).toEqual([numberAt(2)]);
    expect(db.all('SELECT id FROM deficiency')).toHaveLength(1);
  });

  test('leaves the others of one deficiency, and another one speaks', () => {
    const { db } = freshVault();
    for (const n of [1, 2, 3]) release(db, n);
    together(db, 1, 2, 3);
    expect(whole(db)[0]).toMatchObject({ people: 3 });
    const [speaker] = whole(db)[0]?.wordings ?? [];
    expect(withdrawByNumber(db, speaker?.number ?? '')).toBe('withdrawn');
    expect(db.all('SELECT speaks FROM deficiency_wording ORDER BY speaks')).toEqual([
      { speaks: 0 },
      { speaks: 1 },
    ]);
    expect(whole(db)[0]).toMatchObject({ people: 2 });
    const quiet = whole(db)[0]?.wordings[1]?.number ?? '';
    expect(withdrawByNumber(db, quiet)).toBe('withdrawn');
    expect(db.all('SELECT speaks FROM deficiency_wording')).toEqual([{ speaks: 1 }]);
  });

  test('by phone finds what says the same, word for word, also where nothing is said', () => {
    const { db } = freshVault();
    release(db, 1, { met: null, agencyId: null });
    release(db, 2, { place: 'Storköping', met: null });
    const asked = (over: object) => takenBySameWords(db, contentOf({ met: null, ...over }));
    expect(asked({ happened: 'Ingen svarade i telefon på tre veckor' })).toBe('not-there');
    expect(asked({ rights: [] })).toBe('not-there');
    expect(asked({})).toBe('withdrawn');
    expect(asked({})).toBe('not-there');
    expect(whole(db)).toHaveLength(1);
  });

  test('by phone leaves another client’s limits with the same words', () => {
    const open = { onlyBody: false, notBefore: null, untilTold: false };
    const { db } = freshVault();
    for (const n of [1, 2, 3]) release(db, n, {}, { limits: { untilTold: n !== 3 } });
    // The others come first by every other order.
    db.transaction((tx) =>
      tx.run('UPDATE deficiency_wording SET id = ? WHERE number = ?', ['f'.repeat(32), numberAt(3)]),
    );
    expect(takenBySameWords(db, contentOf(), open)).toBe('withdrawn');
    expect(db.all('SELECT DISTINCT until_told FROM deficiency_wording')).toEqual([{ until_told: 1 }]);
    expect(withdrawnNumbers(db)).toEqual([numberAt(3)]);
  });

  test('of what is not there is remembered: a backup may bring it back', () => {
    const { db } = freshVault();
    expect(withdrawByNumber(db, numberAt(1))).toBe('not-there');
    expect(withdrawByNumber(db, numberAt(2))).toBe('not-there');
    release(db, 1);
    expect(db.all('SELECT 1 FROM deficiency_wording')).toEqual([]);
    expect(withdrawnNumbers(db)).toEqual([numberAt(1), numberAt(2)].sort());
  });

  test('is too late when it stands in a report; what is not sent of the same words still goes', () => {
    const { db } = freshVault();
    release(db, 1);
    noteReport(db, madeReport([{ deficiencyId: idOf(db, 1), numbers: [numberAt(1)] }]), '2026-12');
    expect(withdrawByNumber(db, numberAt(1))).toBe('already-sent');
    expect(takenBySameWords(db, contentOf())).toBe('already-sent');
    release(db, 2);
    expect(takenBySameWords(db, contentOf())).toBe('withdrawn');
    expect(whole(db).map(({ wordings }) => wordings[0]?.number)).toEqual([numberAt(1)]);
  });

  test('never touches the ombudsperson’s own observations', () => {
    const { db } = freshVault();
    release(db, 1);
    db.transaction((tx) => tx.run(`UPDATE deficiency_wording SET origin = 'own', counts = 0`));
    expect(withdrawByNumber(db, numberAt(1))).toBe('not-there');
    expect(takenBySameWords(db, contentOf())).toBe('not-there');
  });
});

describe('what only the client’s folder can say', () => {
  test('a client is counted once in a deficiency, and others are left alone', () => {
    const { db } = freshVault();
    for (const n of [1, 2, 3, 4]) release(db, n);
    together(db, 1, 2, 3);
    expect(countOnce(db, [numberAt(1), numberAt(2), numberAt(4)])).toBe(1);
    expect(
      whole(db)
        .map(({ people }) => people)
        .sort(),
    ).toEqual([1, 2]);
    expect(countOnce(db, [numberAt(1), numberAt(2), numberAt(4)])).toBe(0);
    expect(peopleOf(db, [numberAt(1), numberAt(2), numberAt(3)]).get(idOf(db, 1))).toBe(2);
    expect(peopleOf(db, []).size).toBe(0);
  });

  test('and counts again when the wording that counted is gone', () => {
    const { db } = freshVault();
    for (const n of [1, 2]) release(db, n);
    together(db, 1, 2);
    countOnce(db, [numberAt(1), numberAt(2)]);
    const counted = db.get('SELECT number FROM deficiency_wording WHERE counts = 1')?.['number'];
    withdrawByNumber(db, String(counted));
    expect(whole(db)[0]?.people).toBe(0);
    expect(countOnce(db, [numberAt(1), numberAt(2)])).toBe(1);
    expect(whole(db)[0]?.people).toBe(1);
  });

  test('how each of its numbers stands; one that is gone is left out', () => {
    const { db } = freshVault();
    release(db, 1);
    release(db, 2, {}, { limits: { untilTold: true } });
    noteReport(db, madeReport([{ deficiencyId: idOf(db, 1), numbers: [numberAt(1)] }]), '2026-12');
    const standing = standingOfNumbers(db, [1, 2, 3].map(numberAt));
    expect([...standing.keys()].sort()).toEqual([numberAt(1), numberAt(2)]);
    expect(standing.get(numberAt(1))).toMatchObject({ sent: true, state: 'reported' });
    expect(standing.get(numberAt(2))).toMatchObject({ sent: false, state: 'released', untilTold: true });
  });

  test('that what waited to be told may go', () => {
    const { db } = freshVault();
    release(db, 1, {}, { limits: { untilTold: true } });
    expect([liftUntilTold(db, numberAt(1)), liftUntilTold(db, numberAt(1))]).toEqual([true, false]);
    expect(whole(db)[0]?.wordings[0]?.limits.untilTold).toBe(false);
  });
});

/** A question for colleagues, as a client releases it. */
const ask = (
  db: VaultDb,
  n: number,
  over: { notBefore?: string; untilTold?: boolean; question?: string } = {},
) =>
  addReleasedQuestion(
    db,
    client,
    {
      number: numberAt(n),
      question: 'Hur når man dem?',
      notBefore: null,
      untilTold: false,
      ...over,
      shownFrom: '2026-12',
    },
    randomBytes,
  );
const asked = (db: Db<'vault'>) =>
  db.all('SELECT number FROM supervision_question').map(({ number }) => number);

describe('a question for colleagues', () => {
  test('is one of what was released: withdrawn, told and asked after by its number', () => {
    const { db } = freshVault();
    release(db, 1);
    expect([ask(db, 2, { untilTold: true }), ask(db, 2), ask(db, 1)]).toEqual([true, false, false]);
    expect(standingOfNumbers(db, [numberAt(2)]).get(numberAt(2))).toEqual({
      number: numberAt(2),
      sent: false,
      state: 'released',
      untilTold: true,
    });
    expect([liftUntilTold(db, numberAt(2)), liftUntilTold(db, numberAt(2))]).toEqual([true, false]);
    expect(standingOfNumbers(db, [numberAt(2)]).get(numberAt(2))?.untilTold).toBe(false);
    expect(withdrawByNumber(db, numberAt(2))).toBe('withdrawn');
    expect([asked(db), whole(db).length]).toEqual([[], 1]);
    expect(ask(db, 2)).toBe(false);
  });

  test('by phone one goes that asks the same and is kept back as this one was; one that was asked stays', () => {
    const { db } = freshVault();
    ask(db, 1, { notBefore: '2027-03' });
    ask(db, 2);
    ask(db, 3, { question: 'Något annat?' });
    const same = (limits: ReleaseLimits = noLimits) =>
      withdrawBySameWords(db, {
        kind: 'supervision',
        content: contentOf({ happened: 'Hur når man dem?' }),
        limits,
      });
    expect(same()).toBe('withdrawn');
    expect(asked(db)).toEqual([1, 3].map(numberAt));
    db.transaction((tx) =>
      tx.run('UPDATE supervision_question SET sent = 1 WHERE number = ?', [numberAt(1)]),
    );
    expect(same()).toBe('already-sent');
    db.transaction((tx) => tx.run('DELETE FROM supervision_question WHERE number = ?', [numberAt(1)]));
    expect(same()).toBe('not-there');
    expect(withdrawnNumbers(db)).toEqual([numberAt(2)]);
  });
});

describe('where another client said the same', () => {
  const kinds = [
    [
      'words',
      'deficiency',
      (db: VaultDb, n: number, untilTold = false) => release(db, n, {}, { limits: { untilTold } }),
    ],
    [
      'a question',
      'supervision',
      (db: VaultDb, n: number, untilTold = false) =>
        ask(db, n, { untilTold, question: contentOf().happened }),
    ],
  ] as const;

  test.each(kinds)('what is left of %s is theirs, by a number that only they know', (_name, kind, put) => {
    const { db } = freshVault();
    const said = { kind, content: contentOf(), limits: noLimits };
    put(db, 1);
    put(db, 2);
    expect(goneBySameWords(db, [1, 2].map(numberAt)).size).toBe(0);
    expect(withdrawBySameWords(db, said)).toBe('withdrawn');
    const [gone = ''] = withdrawnNumbers(db);
    const other = gone === numberAt(1) ? numberAt(2) : numberAt(1);
    expect([...goneBySameWords(db, [1, 2].map(numberAt))]).toEqual([gone]);
    const fresh = exchangedNumber(db, client, said, randomBytes) ?? '';
    expect([...standingOfNumbers(db, [gone, other, fresh]).keys()]).toEqual([fresh]);
    expect([...goneBySameWords(db, [other])]).toEqual([other]);
    expect(withdrawByNumber(db, fresh)).toBe('withdrawn');
    expect(exchangedNumber(db, client, said, randomBytes)).toBeNull();
  });

  test.each(kinds)('but not %s that were sent, or are kept back otherwise', (_name, kind, put) => {
    const { db } = freshVault();
    const said = { kind, content: contentOf(), limits: noLimits };
    put(db, 1, true);
    expect(exchangedNumber(db, client, said, randomBytes)).toBeNull();
    liftUntilTold(db, numberAt(1));
    const table = kind === 'deficiency' ? 'deficiency_wording' : 'supervision_question';
    db.transaction((tx) => tx.run(`UPDATE ${table} SET sent = 1`));
    expect(exchangedNumber(db, client, said, randomBytes)).toBeNull();
  });
});

describe('a backup that brings back what was released', () => {
  test('lets go again of what is known to be taken back, and everything unsent sleeps', () => {
    const { db } = freshVault();
    for (const n of [1, 2, 3, 4]) release(db, n);
    together(db, 1, 2);
    for (const n of [5, 6]) ask(db, n);
    noteReport(db, madeReport([{ deficiencyId: idOf(db, 4), numbers: [numberAt(4)] }]), '2026-12');
    const [speaker] = whole(db).find(({ id }) => id === idOf(db, 1))?.wordings ?? [];
    const beside = new Set([numberAt(3), numberAt(5)].map(withdrawnMarks(db)));
    putReleasedToSleep(db, [speaker?.number ?? '', numberAt(4), numberAt(9)], beside);
    const other = speaker?.number === numberAt(1) ? numberAt(2) : numberAt(1);
    expect(db.all('SELECT number, speaks, until_told AS t FROM deficiency_wording ORDER BY sent')).toEqual([
      { number: other, speaks: 1, t: 1 },
      { number: numberAt(4), speaks: 1, t: 0 },
    ]);
    expect(db.all('SELECT 1 FROM deficiency')).toHaveLength(2);
    expect(db.all('SELECT number, until_told AS t FROM supervision_question')).toEqual([
      { number: numberAt(6), t: 1 },
    ]);
    const gone = [speaker?.number ?? '', ...[3, 4, 5, 9].map(numberAt)];
    expect(withdrawnNumbers(db)).toEqual(gone.sort());
    for (const n of [3, 9]) expect(release(db, n)).toBe(false);
  });

  test('or into a log that never heard of it: what was sent stays', () => {
    const { db } = freshVault();
    for (const n of [1, 2, 3]) release(db, n);
    ask(db, 4);
    noteReport(db, madeReport([{ deficiencyId: idOf(db, 2), numbers: [numberAt(2)] }]), '2026-12');
    withdrawAgain(db, []);
    withdrawAgain(db, [1, 2, 4, 5].map(numberAt));
    expect([...standingOfNumbers(db, [1, 2, 3, 4].map(numberAt)).keys()].sort()).toEqual(
      [2, 3].map(numberAt),
    );
    expect(withdrawnNumbers(db)).toEqual([1, 4, 5].map(numberAt));
  });

  test('asks the same few questions, however much was taken back', () => {
    const asks = (many: number): number => {
      const { db } = freshVault();
      for (let n = 0; n < many; n += 1) release(db, n);
      const watched = counted(db);
      putReleasedToSleep(
        watched.db,
        Array.from({ length: many }, (_, n) => numberAt(n)),
        new Set(),
      );
      expect(whole(db)).toEqual([]);
      return watched.count();
    };
    expect(asks(20)).toBe(asks(1));
  });
});
