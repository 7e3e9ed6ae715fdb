import { describe, expect, test } from 'vitest';
import { folderPdf } from '../../../electron/vault/documents/folder-pdf.ts';
import { withoutStruck, type DocumentLine } from '../../../shared/domain/paper-document.ts';
import { document as english } from '../../../shared/i18n/en/document.ts';
import { head, made, planOf, sealedPlan, threeLanguages, wish, words } from './samples.ts';
import {
  bytesFrom,
  fileOf,
  flat,
  folder,
  Objects,
  readingOf,
  run,
  textOf,
  type Dictionary,
} from './tools.ts';

/** The data file as a program would take it out. */
function dataOf(bytes: Uint8Array): string {
  const out = folder();
  run('pdfdetach', '-saveall', '-o', out, fileOf(bytes));
  return bytesFrom('cat', `${out}/paper.json`).toString('utf8');
}

describe('the plan as a document', () => {
  test('is whole to qpdf, tagged to pdfinfo, and read in order by pdftotext', async () => {
    const pdf = await sealedPlan();
    const file = fileOf(pdf);
    expect(run('qpdf', '--check', file)).toMatchObject({
      status: 0,
      said: expect.stringContaining('No syntax or stream encoding errors found') as string,
    });
    expect(run('pdfinfo', file).said).toMatch(/^Tagged:\s+yes$/mu);
    const order = [
      'Min plan',
      'För Agnes Åström',
      'Gjord 3 februari 2026',
      '1 Jag vill sova hemma igen',
      '• Ringa hyresvärden om låset',
      'Mitt ombud gör det · senast 1 mars 2026',
      '• Fråga om en ny nyckel',
      'De kommer på torsdag klockan nio.',
      '2 To understand the letter from the agency',
      'أريد أن أتعلم اللغة السويدية',
      'بالمدرسة',
      words.plan.footer,
      'Sida 1 av 1',
    ];
    const text = readingOf(pdf).normalize('NFKC');
    const places = order.map((part) => text.indexOf(part.normalize('NFKC')));
    expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('says what it is: PDF/A-3a, with colours, language and a title of its own', async () => {
    const objects = new Objects(await sealedPlan());
    const { root } = objects;
    expect(root['/Lang']).toBe('u:sv');
    expect(objects.dictionary(root['/MarkInfo'])['/Marked']).toBe(true);
    expect(objects.dictionary(root['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    const [intent] = objects.list(root['/OutputIntents']).map((one) => objects.dictionary(one));
    expect(intent?.['/S']).toBe('/GTS_PDFA1');
    expect(objects.stream(intent?.['/DestOutputProfile']).subarray(36, 40).toString()).toBe('acsp');
    const xmp = objects.stream(root['/Metadata']).toString('utf8');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<xmp:CreateDate>2026-02-03T12:34:56Z</xmp:CreateDate>');
    expect(objects.info['/Title']).toBe('u:Min plan');
    expect(JSON.stringify(root)).not.toMatch(/JavaScript|OpenAction|\/AA/u);
    expect(objects.dictionaries.some((one) => '/JS' in one || one['/S'] === '/JavaScript')).toBe(false);
  });

  test('embeds every font it uses', async () => {
    const objects = new Objects(await sealedPlan());
    const fonts = objects.dictionaries.filter((one) => one['/Type'] === '/Font' && '/FontDescriptor' in one);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) {
      const descriptor = objects.dictionary(font['/FontDescriptor']);
      expect('/FontFile2' in descriptor || '/FontFile3' in descriptor).toBe(true);
      expect(descriptor['/FontName']).toMatch(/^\/[A-Z]{6}\+(AtkinsonHyperlegibleNext|Vazirmatn)/u);
    }
    const simple = objects.dictionaries.filter(
      (one) => one['/Type'] === '/Font' && one['/Subtype'] === '/Type1',
    );
    expect(simple).toEqual([]);
  });

  test('has a structure that a screen reader can walk', async () => {
    const objects = new Objects(await sealedPlan());
    const tree = objects.tree();
    expect(tree.map(({ type }) => type)).toEqual(['/Document']);
    const top = tree[0]?.under.map(({ type }) => type.slice(1)).join(' ');
    expect(top).toBe('H1 P P H2 L H2 L H2 L P P Form');
    const items = flat(tree).filter(({ type }) => type === '/LI');
    expect(items).toHaveLength(4);
    expect(items.every(({ under }) => under.map(({ type }) => type).join() === '/Lbl,/LBody')).toBe(true);
  });

  test('carries its data, marked as such, and nothing that the reader does not see', async () => {
    const lines = threeLanguages();
    const left = withoutStruck(lines, ['wish:2', 'outcome:1']);
    const pdf = await sealedPlan(left, { forWhom: '' });
    expect(run('pdfdetach', '-list', fileOf(pdf)).said).toMatch(/^1 embedded files\n1: paper\.json$/mu);
    const data = dataOf(pdf);
    expect(data).not.toMatch(/Agnes|agency|torsdag|Egenmakt/u);
    expect(JSON.parse(data)).toMatchObject({
      schema: 'paper/1',
      made: '2026-02-03',
      parts: [
        {
          wishes: [
            { number: 1, steps: [{ text: 'Ringa hyresvärden om låset', outcome: '' }, { outcome: '' }] },
            { number: 2, text: lines.find(({ id }) => id === 'wish:3')?.text },
          ],
        },
      ],
    });
    expect(textOf(pdf)).not.toMatch(/Agnes|agency|torsdag|För/u);
    const specification = new Objects(pdf).dictionaries.find((one) => one['/Type'] === '/Filespec');
    expect(specification?.['/AFRelationship']).toBe('/Data');
  });

  test('shows the head of the list on a named copy, never on one without name', async () => {
    const digits = '0123 4567 89AB CDEF';
    expect(textOf(await sealedPlan())).toContain(digits);
    expect(textOf(await sealedPlan(threeLanguages(), { forWhom: '' }))).not.toContain(digits);
  });

  test('names no person in its properties, and where somebody must not see nowhere the product', async () => {
    const pdf = await folderPdf(planOf(threeLanguages()), words, {
      made,
      discreet: true,
      record: head,
      sealed: true,
    });
    const objects = new Objects(pdf);
    const properties = `${JSON.stringify(objects.info)}${objects.stream(objects.root['/Metadata']).toString()}`;
    expect(properties).not.toMatch(/Agnes|Åström/u);
    expect(
      bytesFrom('qpdf', '--qdf', '--object-streams=disable', fileOf(pdf), '-').toString('latin1'),
    ).not.toMatch(/egenmakt/iu);
    expect(textOf(pdf)).not.toMatch(/egenmakt/iu);
  });

  test('is the same bytes for the same words and time', async () => {
    const once = (): Promise<Uint8Array> =>
      folderPdf(planOf(threeLanguages()), words, { made, discreet: false, record: '', sealed: true });
    expect(Buffer.compare(await once(), await once())).toBe(0);
  });

  test('speaks English in English', async () => {
    const plan = planOf([], {
      language: 'en',
      title: english.plan.title,
      empty: english.plan.empty,
      footer: english.plan.footer,
    });
    const pdf = await folderPdf(plan, english, { made, discreet: false, record: '', sealed: true });
    expect(textOf(pdf)).toContain('There is nothing in the plan yet.');
    expect(new Objects(pdf).root['/Lang']).toBe('u:en');
  });
});

describe('large print', () => {
  test('has nothing smaller than 16 points', async () => {
    const sizes = (bytes: Uint8Array): number[] => {
      const objects = new Objects(bytes);
      const pages = objects.dictionaries.filter((one) => one['/Type'] === '/Page');
      const drawn = pages.map((page) => objects.stream(page['/Contents']).toString('latin1')).join('\n');
      return [...drawn.matchAll(/\/F\d+ ([\d.]+) Tf/gu)].map(([, size]) => Number(size));
    };
    expect(Math.min(...sizes(await sealedPlan(threeLanguages(), { large: true })))).toBeGreaterThanOrEqual(
      16,
    );
    expect(Math.min(...sizes(await sealedPlan()))).toBeGreaterThanOrEqual(10);
  });
});

describe('what people write', () => {
  const insideThePage = (bytes: Uint8Array): boolean => {
    const { said } = run('pdftotext', '-bbox', fileOf(bytes), '-');
    const words = [...said.matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/gu)];
    expect(words.length).toBeGreaterThan(10);
    return words.every(([, left, top, right, bottom]) => {
      const [a, b, c, d] = [left, top, right, bottom].map(Number) as [number, number, number, number];
      return a >= 50 && c <= 595.28 - 50 && b >= 30 && d <= 841.89 - 20;
    });
  };

  test('ten thousand signs flow over pages, with and without spaces', async () => {
    for (const text of ['Det här är viktigt. '.repeat(500), 'ä'.repeat(10_000), 'سلام '.repeat(2000)]) {
      const pdf = await sealedPlan([...wish(1, text), ...wish(2, 'Sist')]);
      const pages = Number(/^Pages:\s+(\d+)$/mu.exec(run('pdfinfo', fileOf(pdf)).said)?.[1]);
      expect(pages).toBeGreaterThan(3);
      const read = textOf(pdf);
      expect(read).toContain(`Sida ${pages} av ${pages}`);
      expect(read).toContain('Sist');
      expect(insideThePage(pdf)).toBe(true);
      expect(run('qpdf', '--check', fileOf(pdf)).status).toBe(0);
    }
  });

  test('formulas, HTML and PDF syntax are only text', async () => {
    const text =
      '=1+1 <script>alert(1)</script> {{x}} (a) \\) endstream endobj /JS /ByteRange [0 9999999999 9999999999 9999999999]';
    const pdf = await sealedPlan(wish(1, text));
    expect(textOf(pdf).replace(/\s+/gu, '')).toContain(text.replace(/\s+/gu, ''));
    expect(run('pdfsig', fileOf(pdf)).said).toContain('Signature is Valid.');
  });

  test('a sign that no font has is a box to the eye and itself to a reader', async () => {
    const pdf = await sealedPlan(wish(1, 'Привет 😀 עברית 日本'));
    const text = textOf(pdf);
    for (const word of ['Привет', '😀', '日本']) expect(text).toContain(word);
    const objects = new Objects(pdf);
    const page = objects.dictionaries.find((one) => one['/Type'] === '/Page') as Dictionary;
    // Glyph 0, "not defined", is never drawn: PDF/A forbids it (ISO 19005-3, 6.2.11.8).
    expect(objects.stream(page['/Contents']).toString('latin1')).not.toMatch(
      /<(?:[0-9a-f]{4})*?0000(?:[0-9a-f]{4})*>/u,
    );
  });

  test('signs without width, halves and controls do no harm', async () => {
    const line = wish(1, 'a\u200bb\u2060c \ufeffd\u0000e\u00adf \ud800 g\u202Eh\u202C\r\ni\u2028j');
    const pdf = await sealedPlan(line);
    expect(textOf(pdf)).toMatch(/abc de\s?f . gh\s+i\s+j/u);
    expect(run('qpdf', '--check', fileOf(pdf)).status).toBe(0);
  });

  test('a plan of many wishes keeps every heading with what follows', async () => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      wish(at + 1, `Önskan nummer ${at + 1}`, ['Ett steg']),
    ).flat();
    const pages = textOf(await sealedPlan(lines)).split('\f');
    const endings = pages.map((page) =>
      page.split('\n').filter((one) => one !== '' && !one.startsWith('Sida')),
    );
    for (const ending of endings.filter((one) => one.length > 0)) {
      const before = ending.filter((one) => one !== words.plan.footer).at(-1);
      expect(before).not.toMatch(/^\d+ Önskan/u);
    }
  });

  test('lines without their wish still have a place', async () => {
    const alone: DocumentLine[] = [
      { id: 'outcome:1', kind: 'outcome', number: 4, text: 'Det gick bra.', detail: '' },
      { id: 'closing:1', kind: 'closing', number: 4, text: 'Nu räcker det.', detail: '' },
    ];
    const text = textOf(await sealedPlan(alone));
    expect(text).toMatch(/1 Önskan 1\n• Det gick bra\.\nNu räcker det\./u);
  });
});
