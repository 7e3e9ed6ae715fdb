import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guardText,
  mayBeReleased,
  namesTold,
  withoutRequests,
  type KnownInFolder,
} from '../../../../shared/domain/guard/guard.ts';
import { read } from '../../../../shared/domain/guard/reading.ts';

describe('names that a text of the folder tells', () => {
  it.each([
    ['Ringde Xhevahire i dag.', ['Xhevahire']],
    ['Xhevahire ringde. Vi väntar på Socialkontoret.', []],
    ['Elvira ringde. Sedan kom hon.', ['Elvira']],
    ['Jag vill bo med Anna-Karin Ek och hunden Zorro.', ['Anna-Karin Ek', 'Zorro']],
    ['Träffa Xhevahire Krasniqi\nBra.', ['Xhevahire Krasniqi']],
    ['Flytta till Lillköping. Fråga på LSS hos Omsorgen.', []],
    ['', []],
  ])('in sentences: %s', (text, names) =>
    expect(namesTold(text, ['lillköping', 'omsorgen'], 'running')).toEqual(names),
  );

  it.each([
    ['Xhevahire Krasniqi, 070-123 45 67\nElvira (syster)', ['Xhevahire Krasniqi', 'Elvira']],
    ['Ring min syster\nKatten Zorro', ['Zorro']],
    ['Grannen Xhevahire har nycklarna', ['Xhevahire']],
    ['Enhet Lillköping', []],
    ['Ring Mia.\nKontakta Xhevahire, 070-123 45 67', ['Mia', 'Xhevahire']],
    ['Grannen Mia Ring', ['Mia Ring']],
    ['Ring, 070-123 45 67', ['Ring']],
  ])('in a list: %s', (text, names) => expect(namesTold(text, ['lillköping'], 'listed')).toEqual(names));

  it.each([
    ['Ring Mia. Hälsa: Xhevahire', ' Mia. : Xhevahire'],
    ['Min syster Ring', 'Min syster Ring'],
    ['', ''],
  ])('are what is left when what is asked for is left out: %s', (text, left) =>
    expect(withoutRequests(text)).toBe(left),
  );

  it('stand in it as they are told, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('running', 'listed'), (text, told) => {
        const { plain } = read(text);
        for (const name of namesTold(text, [], told)) expect(plain).toContain(name);
      }),
    );
  });
});

describe('case numbers that the folder knows', () => {
  const nobody: KnownInFolder = { own: [], others: [], places: [], numbers: [], smallPlaces: [] };
  const told = (text: string, cases: string[]): string[] => {
    const hits = guardText(text, { ...nobody, cases }, 'sv');
    expect(mayBeReleased(hits)).toBe(true);
    return hits.map(({ start, end, reason }) => `${text.slice(start, end)}|${reason}`);
  };

  it.each([
    ['Det gällde SN 77-b41 hela tiden.', 'sn77 B41', ['SN 77-b41|agency-case-number']],
    ['Det gällde sn/77:B4\n1.', 'SN 77-B41', ['sn/77:B4\n1|agency-case-number']],
    ['Det gällde SN 77-B412.', 'SN 77-B41', []],
    ['Det var 2026 och kostade mycket.', '2026', []],
    ['Det var -- och kostade mycket.', '--', []],
    ['Det var Skolan som skrev.', 'Skolan', []],
  ])('are told however they are parted, and stop nothing: %s', (text, number, hits) =>
    expect(told(text, [number])).toEqual(hits),
  );
});
