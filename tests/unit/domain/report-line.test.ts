import { describe, expect, it } from 'vitest';
import { inAskedOrder, isAsked, isOwed, reportParts } from '../../../shared/domain/report-line.ts';

describe('what is asked for by a report', () => {
  const partsThat = (is: (line: { part: (typeof reportParts)[number] }) => boolean) =>
    reportParts.filter((part) => is({ part }));

  it('an answer is owed where one was asked for before, or promised', () => {
    expect(partsThat(isOwed)).toEqual(['unanswered', 'promise-past']);
  });

  it('an answer is asked for of what is new and of what is owed', () => {
    expect(partsThat(isAsked)).toEqual(['new', ...partsThat(isOwed)]);
  });
});

describe('the order in which a report asks', () => {
  const line = (name: string | null, at: number) => ({ owes: name === null ? null : { name }, at });
  const order = (language: 'sv' | 'en', ...names: (string | null)[]): number[] =>
    inAskedOrder(names.map(line), language).map(({ at }) => at);

  it('is by who owes it, as the language orders names; nobody comes last', () => {
    expect(order('sv', null, 'Örebro', 'Åre', 'Arboga', 'Ängelholm')).toEqual([3, 2, 4, 1, 0]);
    expect(order('en', 'Östra', null, 'Psykiatrin')).toEqual([0, 2, 1]);
  });

  it('leaves what the same one owes as it stands', () => {
    expect(order('sv', 'Regionen', 'Arboga', 'Regionen', null, null)).toEqual([1, 0, 2, 3, 4]);
  });
});
