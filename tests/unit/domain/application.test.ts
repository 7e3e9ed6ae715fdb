import { describe, expect, it } from 'vitest';
import {
  applicationState,
  lastAppealDay,
  openAppeal,
  type Application,
} from '../../../shared/domain/application.ts';
import { applicationLines } from '../../../shared/domain/application-lines.ts';
import { document as words } from '../../../shared/i18n/sv/document.ts';

const blank: Application = {
  id: 'a',
  sought: 'Boendestöd',
  agency: '',
  papers: [],
  sent: null,
  askedOn: null,
  askedFor: '',
  decidedOn: null,
  decision: null,
  served: null,
  appealSet: null,
  appealed: null,
  begun: null,
};
const refused: Application = { ...blank, decision: 'refused', served: '2026-11-02' };

describe('how an application stands', () => {
  it.each([
    ['preparing', {}],
    ['sent', { sent: '2026-01-01' }],
    ['asked', { sent: '2026-01-01', askedOn: '2026-01-02' }],
    ['granted', { decision: 'granted' as const }],
    ['partly', { askedOn: '2026-01-02', decision: 'partly' as const }],
    ['refused', { decision: 'refused' as const }],
    ['appealed', { decision: 'refused' as const, appealed: '2026-02-01' }],
    ['begun', { decision: 'refused' as const, appealed: '2026-02-01', begun: '2026-03-01' }],
  ])('%s', (state, change) => expect(applicationState({ ...blank, ...change })).toBe(state));
});

describe('the last day to appeal', () => {
  it('is counted from the day it was served, or as it was set', () => {
    expect(lastAppealDay(blank)).toBeNull();
    expect(lastAppealDay(refused)).toBe('2026-11-23');
    expect(lastAppealDay({ ...refused, appealSet: '2026-12-01' })).toBe('2026-12-01');
  });

  it('is reminded of while it is not over, and not where there is nothing to appeal', () => {
    expect(openAppeal(refused, '2026-11-23')).toBe('2026-11-23');
    expect(openAppeal({ ...refused, decision: 'partly' }, '2026-11-01')).toBe('2026-11-23');
    expect(openAppeal(refused, '2026-11-24')).toBeNull();
    expect(openAppeal({ ...refused, served: null }, '2026-11-01')).toBeNull();
    expect(openAppeal({ ...refused, decision: 'granted' }, '2026-11-01')).toBeNull();
    expect(openAppeal({ ...refused, appealed: '2026-11-05' }, '2026-11-06')).toBeNull();
  });
});

describe('applications on paper', () => {
  it('say how each stands, which papers are there, and what happened', () => {
    const whole: Application = {
      ...refused,
      agency: 'Kommunen',
      papers: [
        { words: 'Intyg', got: true },
        { words: 'Avi', got: false },
      ],
      sent: '2026-10-01',
      askedOn: '2026-10-02',
      askedFor: 'Avi',
      decidedOn: '2026-11-01',
      appealed: '2026-11-10',
      begun: '2026-12-01',
    };
    const granted: Application = { ...blank, id: 'b', decision: 'granted', served: '2026-11-02' };
    const lines = applicationLines([whole, granted], words.applications);
    expect(lines.map(({ number, kind, text, detail }) => [number, kind, text, detail])).toEqual([
      [1, 'heading', 'Boendestöd', 'Hos Kommunen · utbetald eller i gång'],
      [1, 'item', 'Intyg', 'finns'],
      [1, 'item', 'Avi', 'behövs'],
      [1, 'item', 'Skickad 1 oktober 2026', ''],
      [1, 'item', 'De bad om mer 2 oktober 2026: Avi', ''],
      [1, 'item', 'Beslut 1 november 2026: nej', ''],
      [1, 'item', 'Jag fick beslutet 2 november 2026', ''],
      [1, 'item', 'Kan överklagas till och med 23 november 2026', ''],
      [1, 'item', 'Överklagad 10 november 2026', ''],
      [1, 'item', 'Utbetald eller i gång 1 december 2026', ''],
      [2, 'heading', 'Boendestöd', 'beviljad'],
      [2, 'item', 'Jag fick beslutet 2 november 2026', ''],
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});
