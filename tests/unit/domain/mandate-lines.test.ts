import { describe, expect, it } from 'vitest';
import {
  mandateLines,
  withdrawalLines,
  type MandateLanguages,
} from '../../../shared/domain/mandate-lines.ts';
import type { Mandate } from '../../../shared/domain/mandate.ts';
import type { DocumentLine } from '../../../shared/domain/paper-document.ts';
import { mandate as english } from '../../../shared/i18n/en/document-mandates.ts';
import { mandate as swedish } from '../../../shared/i18n/sv/document-mandates.ts';

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
const main = { words: swedish, day: (day: string) => `den ${day}` };
const alone: MandateLanguages = { main, beside: null };
const both: MandateLanguages = { main, beside: { words: english, day: (day: string) => `on ${day}` } };
const texts = (lines: DocumentLine[]): string[] => lines.map(({ text }) => text);
const line = (lines: DocumentLine[], id: string): DocumentLine | undefined =>
  lines.find((one) => one.id === id);

describe('a mandate on paper', () => {
  it('names who, with whom, about what, which documents, what for, how long, and where it is signed', () => {
    const lines = mandateLines(mandate, alone);
    expect(texts(lines)).toEqual([
      swedish.intro.mandate,
      swedish.who.mandate,
      'Karin',
      swedish.whom.mandate,
      'Försäkringskassan',
      swedish.matter,
      'Sjukersättning',
      swedish.records,
      'Beslut',
      swedish.purpose,
      'Förstå',
      swedish.time,
      swedish.lasts('den 2026-01-10', 'den 2026-12-31'),
      swedish.notPassOn,
      swedish.signing,
      swedish.signs.mandate('Karin', 'Försäkringskassan'),
      swedish.place,
      swedish.signature,
      swedish.clearly,
      swedish.number,
    ]);
    expect(lines.every(({ beside }) => beside === undefined)).toBe(true);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('leaves out what was not said, and numbers its sections without a gap', () => {
    const lines = mandateLines({ ...mandate, kind: 'consent', records: '', passOn: true }, alone);
    expect(texts(lines)).toContain(swedish.who.consent);
    expect(texts(lines)).toContain(swedish.passOn);
    expect(texts(lines)).not.toContain(swedish.records);
    expect([...new Set(lines.map(({ number }) => number))]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('has the client’s own language beside each fixed sentence, and never beside their own words', () => {
    const lines = mandateLines({ ...mandate, interpreter: 'Ali' }, both);
    expect(line(lines, 'intro')?.beside).toBe(`${english.title.mandate}. ${english.intro.mandate}`);
    expect(line(lines, 'time:0')?.beside).toBe(english.lasts('on 2026-01-10', 'on 2026-12-31'));
    expect(line(lines, 'interpreted')).toMatchObject({
      text: 'Tolkat av Ali.',
      beside: 'Interpreted by Ali.',
    });
    for (const one of lines) expect(one.beside === undefined).toBe(one.id.endsWith(':own'));
  });
});

describe('a mandate that is not signed here', () => {
  it('is told without lines to sign on', () => {
    const agency = mandateLines({ ...mandate, form: 'agency' }, both);
    expect(agency[0]).toMatchObject({
      text: swedish.onTheirForm,
      beside: `${english.title.mandate}. ${english.onTheirForm}`,
    });
    const ended = mandateLines({ ...mandate, withdrawn: '2026-03-01T10:00:00.000Z' }, alone);
    expect(ended[0]?.text).toBe(swedish.withdrawn('den 2026-03-01'));
    for (const lines of [agency, ended]) expect(lines.some(({ kind }) => kind === 'sign')).toBe(false);
  });
});

describe('the letter that takes it back', () => {
  it('says to whom, what was given and when, and that it ends', () => {
    const lines = withdrawalLines(mandate, '2026-03-01', both);
    expect(texts(lines).slice(0, 6)).toEqual([
      'Till: Försäkringskassan',
      'den 2026-03-01',
      swedish.withdrawal.gave.mandate('Karin', 'Försäkringskassan', 'den 2026-01-10'),
      'Det gällde: Sjukersättning',
      swedish.withdrawal.ends.mandate('den 2026-03-01'),
      swedish.withdrawal.answer,
    ]);
    expect(line(lines, 'ends')?.beside).toBe(english.withdrawal.ends.mandate('on 2026-03-01'));
  });

  it('goes to whoever shares, when it is a consent; a day that is not known is left out', () => {
    const lines = withdrawalLines({ ...mandate, kind: 'consent', signed: null }, '2026-03-01', alone);
    expect(texts(lines)).toContain('Till: Karin');
    expect(line(lines, 'gave')?.text).toBe(swedish.withdrawal.gave.consent('Karin', 'Försäkringskassan', ''));
  });
});
