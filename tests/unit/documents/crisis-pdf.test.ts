import { describe, expect, test } from 'vitest';
import { folderPdf } from '../../../electron/vault/documents/folder-pdf.ts';
import { crisisLines, crisisParts, type CrisisPage } from '../../../shared/domain/crisis.ts';
import { head, made, planOf, words } from './samples.ts';
import { fileOf, readingOf, run } from './tools.ts';

/** A page as a person writes it: all of it filled in. */
const page: CrisisPage = {
  changedOn: '2026-01-20',
  words: {
    signs:
      'Jag sover mindre än fyra timmar flera nätter i rad\nJag svarar inte när Eva ringer\nJag tar bort klockorna och täcker över speglarna',
    helps:
      'Att någon jag känner sätter sig bredvid mig och inte säger så mycket\nTe med honung, lampan i hallen tänd\nAtt få veta vad som händer innan det händer\nMusik i hörlurar, spellistan på telefonen',
    never: 'Att bli tagen i armen\nAtt flera pratar samtidigt om mig\nAtt höra att jag ska lugna ner mig',
    call: 'Eva, min syster, 070-174 06 05, hela dygnet\nMitt ombud, vardagar 9 till 17\nPsykiatrisk mottagning, be om Yusuf',
    callNot: 'Min pappa\nDen förra hyresvärden',
    involuntary:
      'Hälsar på varje vecka, ser till att jag får mina papper om beslutet, hjälper mig att skriva till domstolen och säger det jag inte orkar säga själv.',
    children:
      'Alma, 9 år, bor hos Eva så länge. Skolan får veta att jag är sjuk, inget mer. Säg åt henne att jag ringer varje söndag.',
    animals: 'Hunden Sot går till grannen Berit på andra våningen. Maten står under diskbänken.',
    keys: 'Berit har en nyckel. En till ligger hos Eva.',
    bills: 'Hyran dras den sista. Elen kommer på papper och ligger i den gröna mappen. Eva får öppna posten.',
  },
};

const paperOf = async (more: { large?: boolean; page?: CrisisPage } = {}): Promise<Uint8Array> =>
  folderPdf(
    planOf(crisisLines(more.page ?? page, '2026-01-20', words.crisis), {
      title: words.papers.crisis,
      large: more.large ?? false,
      onePage: true,
    }),
    words,
    { made, discreet: false, record: head, sealed: true },
  );
const pages = (bytes: Uint8Array): number =>
  Number(/^Pages:\s+(\d+)$/mu.exec(run('pdfinfo', fileOf(bytes)).said)?.[1]);

describe('if it gets hard, on paper', () => {
  test('is one page of A4 when all of it is filled in as people do', async () => {
    const pdf = await paperOf();
    expect(pages(pdf)).toBe(1);
    expect(run('pdfinfo', fileOf(pdf)).said).toMatch(/^Page size:\s+595\.28 x 841\.89 pts \(A4\)$/mu);
    const text = readingOf(pdf).normalize('NFKC').replace(/\s+/gu, ' ');
    const order = [
      'Om det blir svårt',
      'Skrivet eller bekräftat 20 januari 2026',
      ...crisisParts.flatMap((part) => [words.crisis.parts[part], page.words[part].split('\n')[0] ?? '']),
      words.plan.footer,
      'Sida 1 av 1',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('a few words stand as roomily as on any other paper', async () => {
    const few: CrisisPage = { ...page, words: { ...page.words } };
    for (const part of crisisParts.slice(2)) few.words = { ...few.words, [part]: '' };
    const boxes = run('pdftotext', '-bbox', fileOf(await paperOf({ page: few })), '-').said;
    const left = [...boxes.matchAll(/xMin="([\d.]+)"/gu)].map(([, x]) => Number(x));
    // The sides of the ordinary sheet, 76 points; the tightest has 46.
    expect(Math.min(...left)).toBeGreaterThan(70);
  });

  test('loses nothing when it is too long for one page, and large print stays large', async () => {
    const long: CrisisPage = {
      ...page,
      words: { ...page.words, helps: `${'Te och tystnad. '.repeat(400)}slut` },
    };
    const pdf = await paperOf({ page: long });
    expect(pages(pdf)).toBeGreaterThan(1);
    expect(readingOf(pdf)).toContain('slut');
    expect(pages(await paperOf({ large: true }))).toBeGreaterThan(1);
  });
});
