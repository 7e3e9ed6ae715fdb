import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitsFolder,
  fitsScreen,
  longestPaper,
  longestPaperName,
  mayRemovePaper,
  mostPapers,
  paperName,
  pieceBytes,
  piecesOf,
  pictureLimits,
} from '../../../shared/domain/stored-paper.ts';
import { anyText } from './arbitraries.ts';

describe('the name of a paper', () => {
  it.each([
    ['Beslut från kommunen.pdf', 'Beslut från kommunen'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Maja\\Hyra.PDF', 'Hyra'],
    ['..', ''],
    ['.dold', ''],
    ['', ''],
    ['faktura\u202Egpj.exe', 'fakturagpj'],
    ['a\u0000b\nc\u200b.txt', 'ab c'],
    ['version 2.1', 'version 2.1'],
    ['brev.tar.gz', 'brev.tar'],
    ['  två   mellanrum .jpeg', 'två mellanrum'],
  ])('%j is called %j', (given, name) => {
    expect(paperName(given)).toBe(name);
  });

  it('is short, on one line, and no way to anywhere, whatever the file was called', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const name = paperName(given);
        expect(name.length).toBeLessThanOrEqual(longestPaperName);
        expect(name).not.toMatch(/[/\\\p{Control}\p{Bidi_Control}]/u);
        expect(name).toBe(name.trim());
      }),
    );
    expect(paperName('å'.repeat(400))).toHaveLength(longestPaperName);
    expect(paperName(`${'a'.repeat(119)}👍`)).toBe('a'.repeat(119));
  });
});

describe('how much is kept', () => {
  it('is counted in whole pieces', () => {
    expect([1, pieceBytes, pieceBytes + 1, longestPaper].map(piecesOf)).toEqual([1, 1, 2, 100]);
  });

  it('ends at what a folder may hold', () => {
    expect(fitsFolder(mostPapers - 5, 5)).toBe(true);
    expect(fitsFolder(mostPapers - 5, 6)).toBe(false);
  });

  it('ends at what can be drawn, by what the header says', () => {
    const { side } = pictureLimits;
    expect(fitsScreen(12_000, 9_000)).toBe(true);
    expect(fitsScreen(50_000, 50_000)).toBe(false);
    expect(fitsScreen(side + 1, 1)).toBe(false);
    expect(fitsScreen(1, side + 1)).toBe(false);
    expect(fitsScreen(side, side)).toBe(false);
    expect(fitsScreen(0, 5)).toBe(false);
    expect(fitsScreen(5, 0)).toBe(false);
  });
});

it('only With takes away what the client put there', () => {
  expect(mayRemovePaper({ byClient: true }, 'without')).toBe(false);
  expect(mayRemovePaper({ byClient: true }, 'beside')).toBe(false);
  expect(mayRemovePaper({ byClient: true }, 'with')).toBe(true);
  expect(mayRemovePaper({ byClient: false }, 'without')).toBe(true);
});
