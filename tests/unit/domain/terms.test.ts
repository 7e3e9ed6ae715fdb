import { describe, expect, it } from 'vitest';
import { shippedTerms } from '../../../shared/catalogs/deficiency-terms.ts';
import { termLists, type Term } from '../../../shared/domain/deficiency.ts';
import { agencyKinds, agencyLevels } from '../../../shared/domain/directory.ts';
import { effectiveTerms, findTerm, offeredTerms } from '../../../shared/domain/terms.ts';

const term = (id: string, over: Partial<Term> = {}): Term => ({
  list: 'barrier',
  id,
  sv: `${id} på svenska`,
  en: `${id} in English`,
  hidden: false,
  ...over,
});

describe('the words of a list', () => {
  const shipped = [term('wait'), term('costs'), term('wait', { list: 'life-area' })];

  it('are the shipped ones where the vault changed nothing', () => {
    expect(effectiveTerms(shipped, [])).toEqual(shipped);
  });

  it('are the vault’s where it changed them, in the same place; its own come last', () => {
    const changed = [term('wait', { sv: 'Kö', en: 'Queue' }), term('own-1')];
    expect(effectiveTerms(shipped, changed)).toEqual([changed[0], shipped[1], shipped[2], changed[1]]);
  });

  it('are found when they are hidden, but not offered, unless they are chosen already', () => {
    const terms = effectiveTerms(shipped, [term('costs', { hidden: true })]);
    expect(findTerm(terms, 'barrier', 'costs')?.hidden).toBe(true);
    expect(findTerm(terms, 'level', 'costs')).toBeNull();
    expect(offeredTerms(terms, 'barrier').map(({ id }) => id)).toEqual(['wait']);
    expect(offeredTerms(terms, 'barrier', ['costs']).map(({ id }) => id)).toEqual(['wait', 'costs']);
  });
});

describe('the shipped words', () => {
  it('are whole in both languages, and no two of a list are called the same', () => {
    for (const list of termLists) {
      const words = shippedTerms.filter((one) => one.list === list);
      expect(words.length).toBeGreaterThan(3);
      expect(words.every(({ sv, en, id }) => sv !== '' && en !== '' && /^[a-z0-9-]{1,40}$/.test(id))).toBe(
        true,
      );
      for (const key of ['id', 'sv', 'en'] as const)
        expect(new Set(words.map((one) => one[key])).size).toBe(words.length);
    }
  });

  it('begin with the directory’s kinds and levels', () => {
    const ids = (list: Term['list']) => shippedTerms.filter((one) => one.list === list).map(({ id }) => id);
    expect(ids('agency-kind')).toEqual(agencyKinds);
    expect(ids('level')).toEqual(agencyLevels);
  });

  it('name articles 5 to 30 of the convention only', () => {
    const articles = shippedTerms.flatMap(({ list, id }) =>
      list === 'right' ? Number(/^article-(\d+)$/.exec(id)?.[1]) : [],
    );
    expect(articles.every((number) => number >= 5 && number <= 30)).toBe(true);
    expect(articles).toEqual([...articles].sort((one, other) => one - other));
  });
});
