import { describe, expect, it } from 'vitest';
import { agreementLines, isAgreed, noAgreement } from '../../../shared/domain/agreement.ts';
import { document as words } from '../../../shared/i18n/sv/document.ts';

const lines = (agreement: Partial<typeof noAgreement>) =>
  agreementLines({ ...noAgreement, ...agreement }, words.agreement, words.plan.doer);

describe('an agreement', () => {
  it('is nothing until something is written in it', () => {
    expect(isAgreed(noAgreement)).toBe(false);
    expect(isAgreed({ ...noAgreement, goals: ' \n' })).toBe(false);
    expect(isAgreed({ ...noAgreement, lookedOn: '2026-02-03' })).toBe(false);
    expect(lines({})).toEqual([]);
  });

  it.each([{ goals: 'a' }, { meeting: 'b' }, { ending: 'c' }])('is something with %o', (part) => {
    expect(isAgreed({ ...noAgreement, ...part })).toBe(true);
    expect(lines(part)).toHaveLength(5);
  });

  it('tells its parts in order and ends with two lines to sign on', () => {
    const all = lines({
      goals: 'Bo kvar hemma',
      tasks: [
        { id: 't1', what: 'Ringa hyresvärden', doer: 'ombudsperson', doerName: '' },
        { id: 't2', what: 'Öppna posten', doer: 'other', doerName: 'Kim' },
      ],
      meeting: 'Varannan tisdag',
      ending: 'Vi säger det till varandra',
    });
    expect(all.map(({ kind, number, text, detail }) => [kind, number, text, detail])).toEqual([
      ['heading', 1, 'Det här vill vi nå', ''],
      ['text', 1, 'Bo kvar hemma', ''],
      ['heading', 2, 'Vem gör vad', ''],
      ['item', 2, 'Ringa hyresvärden', 'Mitt ombud gör det'],
      ['item', 2, 'Öppna posten', 'Kim gör det'],
      ['heading', 3, 'Så träffas vi', ''],
      ['text', 3, 'Varannan tisdag', ''],
      ['heading', 4, 'Så slutar vi, om någon av oss vill', ''],
      ['text', 4, 'Vi säger det till varandra', ''],
      ['heading', 5, 'Vi är överens', ''],
      ['sign', 5, 'Min underskrift och dagens datum', ''],
      ['sign', 5, 'Mitt ombuds underskrift och dagens datum', ''],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
