import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import {
  confirmBy,
  mandatesDue,
  mandateStands,
  mandateState,
  soundsGeneral,
  type Mandate,
} from '../../../shared/domain/mandate.ts';

const mandate: Mandate = {
  id: 'a'.repeat(32),
  kind: 'mandate',
  form: 'printed',
  who: 'Karin',
  whom: 'Försäkringskassan',
  matter: 'Sjukersättning',
  records: 'Beslut',
  purpose: 'Förstå',
  from: '2026-01-10',
  until: '2026-12-31',
  passOn: false,
  confirmMonths: 6,
  interpreter: '',
  signed: '2026-01-10',
  confirmed: null,
  withdrawn: null,
  asleep: false,
  paperId: null,
};
const on = (today: string, more: Partial<Mandate> = {}): string =>
  mandateState({ ...mandate, ...more }, today);

describe('mandateState', () => {
  it('tells what ended first, then what hinders, then what comes near', () => {
    expect(on('2026-02-01')).toBe('lasts');
    expect(on('2026-02-01', { signed: null })).toBe('unsigned');
    expect(on('2026-01-09')).toBe('later');
    expect(on('2026-01-10')).toBe('lasts');
    expect(on('2027-01-01')).toBe('past');
    expect(on('2027-01-01', { signed: null })).toBe('past');
    expect(on('2026-12-31', { confirmMonths: null })).toBe('soon');
    expect(on('2026-12-01', { confirmMonths: null })).toBe('soon');
    expect(on('2026-11-30', { confirmMonths: null })).toBe('lasts');
    const withdrawn = { withdrawn: '2026-02-01T10:00:00.000Z' };
    expect(on('2027-01-01', withdrawn)).toBe('withdrawn');
    expect(on('2026-02-01', { ...withdrawn, signed: null })).toBe('withdrawn');
  });

  it('asks again after the months that were chosen, counted from the last yes', () => {
    expect(confirmBy(mandate)).toBe('2026-07-10');
    expect(on('2026-07-09')).toBe('lasts');
    expect(on('2026-07-10')).toBe('confirm');
    expect(on('2026-07-10', { confirmed: '2026-07-01' })).toBe('lasts');
    expect(confirmBy({ ...mandate, confirmed: '2026-01-01' })).toBe('2026-07-10');
    expect(confirmBy({ ...mandate, confirmMonths: null })).toBe(null);
    expect(confirmBy({ ...mandate, signed: null })).toBe(null);
  });

  it('sleeps after a restore until it is confirmed', () => {
    expect(on('2026-02-01', { asleep: true })).toBe('confirm');
    expect(on('2026-02-01', { asleep: true, confirmMonths: null })).toBe('confirm');
    expect(on('2026-02-01', { asleep: true, signed: null })).toBe('unsigned');
  });

  it('depends on nothing but the mandate and the day: a death never ends one (rule 18)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (days) => {
        const today = addDays('2025-12-01', days);
        const state = mandateState({ ...mandate, confirmMonths: null }, today);
        expect(state === 'past').toBe(today > mandate.until);
        expect(['later', 'lasts', 'soon', 'past']).toContain(state);
      }),
    );
  });
});

describe('mandateStands', () => {
  it('holds from the signature until it is taken back', () => {
    expect(mandateStands(mandate)).toBe(true);
    expect(mandateStands({ ...mandate, signed: null })).toBe(false);
    expect(mandateStands({ ...mandate, withdrawn: '2026-02-01T10:00:00.000Z' })).toBe(false);
  });
});

describe('mandatesDue', () => {
  it('lists what runs out or must be asked about, the earliest first', () => {
    const soon = { ...mandate, id: 'b'.repeat(32), until: '2026-07-20', confirmMonths: null };
    const asleep = { ...mandate, id: 'c'.repeat(32), asleep: true, confirmMonths: null };
    const fine = { ...mandate, id: 'd'.repeat(32), confirmMonths: null };
    const due = mandatesDue([soon, fine, mandate, asleep], '2026-07-12');
    expect(due.map(({ mandate: { id }, state, day }) => [id[0], state, day])).toEqual([
      ['a', 'confirm', '2026-07-10'],
      ['c', 'confirm', '2026-07-12'],
      ['b', 'soon', '2026-07-20'],
    ]);
    expect(mandatesDue([fine], '2026-07-12')).toEqual([]);
    const same = mandatesDue([soon, { ...soon, id: 'e'.repeat(32) }], '2026-07-12');
    expect(same.map(({ mandate: { id } }) => id[0])).toEqual(['b', 'e']);
  });
});

describe('soundsGeneral', () => {
  it.each([
    'Allt',
    'alla.',
    'Everything!',
    'Generalfullmakt',
    'Allt som rör mig',
    'alla mina ärenden',
    'Samtliga handlingar',
    'everything about me',
    'all my affairs',
    'All matters',
  ])('warns against “%s”', (text) => {
    expect(soundsGeneral(text)).toBe(true);
  });

  it.each([
    '',
    'Min ansökan om bostadstillägg',
    'Alla handlingar om min ansökan från 2025',
    'All decisions about my housing supplement',
    'Bostad, inte ekonomi',
  ])('lets “%s” be', (text) => {
    expect(soundsGeneral(text)).toBe(false);
  });
});
