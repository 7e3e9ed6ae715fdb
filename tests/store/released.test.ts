import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../electron/vault/store/vault/deficiencies.ts';
import {
  countOnce,
  liftUntilTold,
  standingOfNumbers,
  withdrawByNumber,
  withdrawWaitingBySameWords,
} from '../../electron/vault/store/vault/released.ts';
import { withdrawQuestion } from '../../electron/vault/store/vault/released-questions.ts';
import { noteReport } from '../../electron/vault/store/vault/reports.ts';
import { withdrawnNumbers } from '../../electron/vault/store/vault/withdrawn-numbers.ts';
import { contentOf, madeReport } from '../support/deficiencies.ts';
import { idOf, numberAt, release, together, whole } from './log-places.ts';
import { freshVault } from './places.ts';

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
    const asked = (over: object) => withdrawWaitingBySameWords(db, contentOf({ met: null, ...over }));
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
    expect(withdrawWaitingBySameWords(db, contentOf(), open)).toBe('withdrawn');
    expect(db.all('SELECT DISTINCT until_told FROM deficiency_wording')).toEqual([{ until_told: 1 }]);
    expect(withdrawnNumbers(db)).toEqual([numberAt(3)]);
  });

  test('of what is not there is remembered: a backup may bring it back', () => {
    const { db } = freshVault();
    expect(withdrawByNumber(db, numberAt(1))).toBe('not-there');
    expect(withdrawQuestion(db, numberAt(2))).toBe('not-there');
    release(db, 1);
    expect(db.all('SELECT 1 FROM deficiency_wording')).toEqual([]);
    expect(withdrawnNumbers(db)).toEqual([numberAt(1), numberAt(2)].sort());
  });

  test('is too late when it stands in a report; what is not sent of the same words still goes', () => {
    const { db } = freshVault();
    release(db, 1);
    noteReport(db, madeReport([{ deficiencyId: idOf(db, 1), numbers: [numberAt(1)] }]), '2026-12');
    expect(withdrawByNumber(db, numberAt(1))).toBe('already-sent');
    expect(withdrawWaitingBySameWords(db, contentOf())).toBe('already-sent');
    release(db, 2);
    expect(withdrawWaitingBySameWords(db, contentOf())).toBe('withdrawn');
    expect(whole(db).map(({ wordings }) => wordings[0]?.number)).toEqual([numberAt(1)]);
  });

  test('never touches the ombudsperson’s own observations', () => {
    const { db } = freshVault();
    release(db, 1);
    db.transaction((tx) => tx.run(`UPDATE deficiency_wording SET origin = 'own', counts = 0`));
    expect(withdrawByNumber(db, numberAt(1))).toBe('not-there');
    expect(withdrawWaitingBySameWords(db, contentOf())).toBe('not-there');
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
