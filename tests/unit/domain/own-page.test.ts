import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aged,
  againErased,
  holds,
  ownErased,
  rewritten,
  versionsErased,
  withErased,
  withoutVersions,
  withPage,
  withPutBack,
  withRemoved,
  withRewritten,
  withVersion,
  type OwnPage,
  type OwnPages,
  type OwnWords,
} from '../../../shared/domain/own-page.ts';

const at = '2026-11-02T09:00:00.000Z';
const page = (id: string, text = ''): OwnPage => ({
  id,
  title: '',
  text,
  day: '2026-11-02',
  changed: at,
  earlier: [],
});
const none: OwnPages = { pages: [], removed: [] };
const ids = (all: OwnPages | null): string[] => (all?.pages ?? []).map(({ id }) => id);

describe('what a text holds', () => {
  it.each([
    ['Jag vill sova', 'Jag sova', true],
    ['Jag vill', 'Jag vill sova', false],
    ['aaa', 'aa', true],
    ['hej', 'hej', true],
    ['Du vill', 'Jag vill', false],
    ['', '', true],
  ])('%j holds %j: %j', (later, before, held) => {
    expect(holds(later, before)).toBe(held);
  });
});

describe('a page that is written', () => {
  it('keeps no version while something is added, and one when something goes', () => {
    const added = rewritten(page('a', 'Jag'), { title: 'T', text: 'Jag vill', day: '2026-11-02' }, at);
    expect([added.title, added.text, added.earlier]).toEqual(['T', 'Jag vill', []]);
    const less = rewritten(added, { title: 'T', text: 'Ja', day: '2026-11-02' }, at);
    expect(less.earlier).toEqual([{ title: 'T', text: 'Jag vill', day: '2026-11-02', until: at }]);
    // Going on taking away loses nothing that the version does not hold.
    const still = rewritten(less, { title: 'T', text: '', day: '2026-11-02' }, at);
    expect(still.earlier).toHaveLength(1);
    expect(rewritten(added, { ...added, day: '2026-11-03' }, at).earlier).toHaveLength(1);
  });

  it('never loses what was saved once', () => {
    const text = fc.array(fc.constantFrom('a', 'b'), { maxLength: 5 }).map((signs) => signs.join(''));
    const inside = (later: string, before: string): boolean => {
      let from = 0;
      for (const sign of before) {
        from = later.indexOf(sign, from) + 1;
        if (from === 0) return false;
      }
      return true;
    };
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        let now = page('a');
        for (const one of texts) now = rewritten(now, { title: '', text: one, day: now.day }, at);
        const kept: OwnWords[] = [now, ...now.earlier];
        for (const one of texts) expect(kept.some((each) => inside(each.text, one))).toBe(true);
      }),
    );
  });
});

describe('the pages', () => {
  it('have the newest first; one is changed by its id', () => {
    const all = withPage(withPage(none, page('a')), page('b'));
    expect(ids(all)).toEqual(['b', 'a']);
    expect(withRewritten(all, 'a', { text: 'x' }, at)?.pages[1]?.text).toBe('x');
    expect(withRewritten(all, 'c', { text: 'x' }, at)).toBeNull();
  });

  it('go and come back', () => {
    const all = withPage(none, page('a', 'x'));
    const gone = withRemoved(all, 'a', at);
    expect([ids(gone), gone?.removed[0]?.page.text]).toEqual([[], 'x']);
    expect(ids(gone && withPutBack(gone, 'a'))).toEqual(['a']);
    expect(withPutBack(all, 'a')).toBeNull();
    expect(withRemoved(none, 'a', at)).toBeNull();
  });

  it('are erased wherever they are', () => {
    const all = withPage(none, page('a'));
    const gone = withRemoved(all, 'a', at);
    expect(withErased(all, 'a')).toEqual(none);
    expect(gone && withErased(gone, 'a')).toEqual(none);
    expect(withErased(all, 'b')).toBeNull();
  });

  it('say again what they said before, and lose nothing by it', () => {
    const all = withPage(none, page('a', 'först'));
    const changed = withRewritten(all, 'a', { text: 'sedan' }, at);
    const back = changed && withVersion(changed, 'a', 0, at);
    expect(back?.pages[0]).toMatchObject({ text: 'först', earlier: [{ text: 'först' }, { text: 'sedan' }] });
    expect(withVersion(all, 'a', 0, at)).toBeNull();
    expect(withVersion(all, 'b', 0, at)).toBeNull();
    expect(back && withoutVersions(back, 'a', 'l')?.pages[0]?.earlier).toEqual([]);
    const two = withPage(all, page('b'));
    expect(withoutVersions(two, 'a', 'l')?.pages).toHaveLength(2);
    expect(withoutVersions(all, 'b', 'l')).toBeNull();
  });

  it('wait 30 days, and no longer', () => {
    const changed = withRewritten(withPage(none, page('a', 'x')), 'a', { text: 'y' }, at);
    const all = changed && withRemoved(withPage(changed, page('b')), 'b', at);
    if (!all) throw new Error('the pages are there');
    const after = (days: number): OwnPages =>
      aged(all, new Date(Date.parse(at) + days * 86_400_000).toISOString());
    expect([after(30).pages[0]?.earlier.length, after(30).removed.length]).toEqual([1, 1]);
    expect([after(31).pages[0]?.earlier.length, after(31).removed.length]).toEqual([0, 0]);
  });

  it('taken away lose their versions by the same count', () => {
    const removed = [
      {
        page: {
          ...page('a'),
          earlier: [{ title: '', text: 'x', day: '2026-10-01', until: '2026-09-01T00:00:00Z' }],
        },
        at,
      },
    ];
    expect(aged({ pages: [], removed }, at).removed[0]?.page.earlier).toEqual([]);
  });
});

describe('what was erased and a backup brought back', () => {
  const noted = (...names: string[]): ((name: string) => boolean) => {
    const all = new Set(names);
    return (name) => all.has(name);
  };
  const again = (all: OwnPages, ...names: string[]): OwnPages =>
    againErased(all, noted(...names), () => 'new');
  const written = withRewritten(withPage(none, page('a', 'x')), 'a', { text: 'y' }, at) ?? none;

  it('is left as it is when nothing of it was erased', () => {
    expect(again(written)).toEqual(written);
    expect(again(written, ownErased('b'))).toEqual(written);
  });

  it('goes, also where it waits to be forgotten', () => {
    expect(again(written, ownErased('a'))).toEqual(none);
    expect(again(withRemoved(written, 'a', at) ?? none, ownErased('a'))).toEqual(none);
    expect(again(withRemoved(written, 'a', at) ?? none, ownErased('b')).removed).toHaveLength(1);
  });

  it('keeps how it read when its versions were erased, and nothing that it read before', () => {
    const [now] = written.pages;
    const names = now ? versionsErased(now) : [];
    expect(again(written, ...names).pages).toEqual([{ ...now, earlier: [], life: 'new' }]);
    expect(again(withPage(none, page('a', 'x')), ...names).pages).toHaveLength(1);
    const before = { ...page('a', 'x'), changed: '2026-11-01T09:00:00.000Z' };
    expect(again(withPage(none, before), ...names)).toEqual(none);
  });

  it('keeps what was written after that', () => {
    const names = written.pages.flatMap(versionsErased);
    const after = withRewritten(withoutVersions(written, 'a', 'l') ?? none, 'a', { text: 'z' }, at) ?? none;
    expect(after.pages[0]?.earlier).toHaveLength(1);
    expect(again(after, ...names)).toEqual(after);
  });

  it('never comes back, whatever was written and erased in between', () => {
    const words = fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const moment = (n: number): string => new Date(Date.parse(at) + n * 1000).toISOString();
        let all = withPage(none, page('a'));
        const states: OwnPages[] = [];
        for (const [n, text] of before.entries()) {
          all = withRewritten(all, 'a', { text }, moment(n + 1)) ?? none;
          states.push(all);
        }
        const names = all.pages.flatMap(versionsErased);
        const kept = all.pages[0]?.text;
        all = withoutVersions(all, 'a', 'l') ?? none;
        for (const [n, text] of after.entries())
          all = withRewritten(all, 'a', { text }, moment(n + 100)) ?? none;
        expect(again(all, ...names)).toEqual(all);
        for (const state of states)
          for (const left of again(state, ...names).pages)
            expect([left.text, left.earlier]).toEqual([kept, []]);
      }),
    );
  });
});
