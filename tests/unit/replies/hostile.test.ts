import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPassword } from '../../../electron/vault/documents/password.ts';
import { inThread } from '../../../electron/vault/replies/in-thread.ts';
import { readReplyFile } from '../../../electron/vault/replies/read.ts';
import { largestReply, type ReadReplyFile } from '../../../electron/vault/replies/reply-file.ts';
import { mostEntries, mostUnpacked } from '../../../electron/vault/replies/unzipped.ts';
import { builtThread } from '../../support/reply-thread.ts';
import { askedAt, filledPdf, filledSheet, formPdf, formSheet } from '../../support/replies.ts';

const questions = [askedAt(1), askedAt(2)];
const answers = [{ text: 'Vi ringer upp.' }, { text: 'Nej.' }];
const sheets = ['xlsx', 'ods', 'csv'] as const;
const good = new Map<string, Buffer>();
let thread: { file: URL; remove: () => void };
/** As the app reads, and for files that may take for ever. */
let read: ReadReplyFile;
let shortly: ReadReplyFile;

beforeAll(async () => {
  good.set('pdf', Buffer.from(await filledPdf(await formPdf(questions), answers)));
  for (const kind of sheets)
    good.set(kind, Buffer.from(await filledSheet(await formSheet(questions, kind), kind, answers)));
  thread = await builtThread();
  read = inThread(thread.file);
  shortly = inThread(thread.file, 1_000);
});
afterAll(() => thread.remove());

const goodOne = (kind: string): Buffer => good.get(kind) ?? Buffer.alloc(0);
/** What became of a file: its code, or how many answers it holds. */
async function became(bytes: Uint8Array, by: ReadReplyFile = readReplyFile): Promise<string | number> {
  const answer = await by(Buffer.from(bytes));
  return answer.ok ? answer.value.rows.filter(({ text }) => text !== '').length : answer.code;
}
/** A sheet with some of its parts exchanged. */
const exchanged = (kind: 'xlsx' | 'ods', change: (name: string, text: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(goodOne(kind))).map(([name, bytes]) => [
        name,
        strToU8(change(name, Buffer.from(bytes).toString('utf8'))),
      ]),
    ),
  );

describe('in its thread', () => {
  test.each(['pdf', ...sheets])('a good %s is read', async (kind) => {
    expect(await became(goodOne(kind), read)).toBe(2);
  });

  /** A thread that does this with what it is given. */
  const doing = (work: string, mostMs?: number): ReadReplyFile =>
    inThread(
      new URL(
        `data:text/javascript,import{parentPort}from"node:worker_threads";parentPort.once("message",()=>{${work}});parentPort.postMessage("ready")`,
      ),
      mostMs,
    );

  test('what never ends, or takes all memory, ends with the thread', async () => {
    expect(await became(Buffer.alloc(8), doing('for(;;);', 500))).toBe('reply-damaged');
    expect(await became(Buffer.alloc(8), doing('let a=[];for(;;)a.push([a.length])'))).toBe('reply-damaged');
    expect(await became(goodOne('pdf'), read)).toBe(2);
  });

  test('a PDF that unpacks to hundreds of megabytes is refused', async () => {
    const bomb = deflateSync(Buffer.alloc(300 * 1024 * 1024, 0x20), { level: 1 });
    const pdf = Buffer.concat([
      Buffer.from(
        `%PDF-1.5\n1 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${bomb.length}>> stream\n`,
      ),
      bomb,
      Buffer.from(
        '\nendstream endobj\n2 0 obj <</Type/Catalog/AcroForm 1 0 R>> endobj\ntrailer <</Root 2 0 R>>\n%%EOF',
      ),
    ]);
    expect(['reply-damaged', 'reply-not-ours']).toContain(await became(pdf, read));
  });

  test('without the thread nothing is read, and nothing waits for ever', async () => {
    expect(await became(goodOne('pdf'), inThread(new URL('none.mjs', thread.file)))).toBe('reply-damaged');
  });
});

describe('a zip', () => {
  const bombed = (size: number, says = size): Buffer => {
    const packed = deflateRawSync(Buffer.alloc(size), { level: 9 });
    const name = Buffer.from('content.xml');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says, 24);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(30 + name.length + packed.length, 16);
    return Buffer.concat([local, name, packed, entry, name, end]);
  };

  test('that unpacks to more than a reply is refused before it is unpacked, and one that lies is stopped', async () => {
    expect(await became(bombed(mostUnpacked + 1))).toBe('reply-too-large');
    expect(await became(bombed(200 * 1024 * 1024, 1_000))).toBe('reply-damaged');
  });

  test('of very many files, or twice the same, is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: mostEntries + 1 }, (_, n) => [`f${n}`, strToU8('x')]),
    );
    expect(await became(zipSync(many))).toBe('reply-too-large');
    expect(await became(zipSync({ 'a.txt': strToU8('x') }))).toBe('reply-unknown-file');
  });

  test('in a zip, or with macros, is no reply, and nothing of it is run', async () => {
    expect(await became(zipSync({ 'svar.xlsx': goodOne('xlsx') }))).toBe('reply-unknown-file');
    const macro = zipSync({ ...unzipSync(goodOne('xlsx')), 'xl/vbaProject.bin': strToU8('Sub x') });
    expect(await became(macro)).toBe(2);
  });
});

describe('a sheet', () => {
  test.each(['xlsx', 'ods'] as const)('with a formula is refused as %s, by its cell', async (kind) => {
    const formula =
      kind === 'xlsx'
        ? exchanged(kind, (name, text) =>
            name.includes('sheet1') ? text.replace(/(<c r="F12"[^>]*>)(<v>|<is>)/, '$1<f>1+1</f>$2') : text,
          )
        : exchanged(kind, (name, text) =>
            name === 'content.xml'
              ? text.replace(
                  /<table:table-cell([^>]*)><text:p>Vi ringer/,
                  '<table:table-cell table:formula="of:=1+1"$1><text:p>Vi ringer',
                )
              : text,
          );
    expect(await readReplyFile(Buffer.from(formula))).toMatchObject({
      ok: false,
      code: 'reply-formula',
      detail: 'F12',
    });
  });

  test('with more rows than anybody answers is refused', async () => {
    const line = '12345674;a;b;c;;ja;\r\n';
    const csv = Buffer.concat([goodOne('csv'), Buffer.from(line.repeat(900_000))]);
    expect(csv.length).toBeLessThan(largestReply);
    expect(await readReplyFile(csv)).toMatchObject({ code: 'reply-too-many-rows', detail: 5_000 });
    const rowed = (n: number): Uint8Array => {
      const row = (at: number): string => `<row r="${at + 20}"><c r="A${at + 20}"><v>1</v></c></row>`;
      const rows = Array.from({ length: n }, (_, at) => row(at)).join('');
      return exchanged('xlsx', (name, text) =>
        name.includes('sheet1') ? text.replace('</sheetData>', `${rows}</sheetData>`) : text,
      );
    };
    expect(await became(rowed(20_000))).toBe('reply-too-many-rows');
    expect(await became(rowed(1_000_000))).toBe('reply-too-large');
  });

  test('with entities that grow is read as text', async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const bomb = exchanged('ods', (name, text) =>
      name === 'content.xml'
        ? text
            .replace(/\?>/, `?><!DOCTYPE x [<!ENTITY l0 "lol">${levels}]>`)
            .replace('Vi ringer upp.', '&l9;')
        : text,
    );
    const answer = await readReplyFile(Buffer.from(bomb));
    if (answer.ok) expect(answer.value.rows.every(({ text }) => !text.includes('lol'))).toBe(true);
  });

  test('of another kind, or none at all, is told apart', async () => {
    expect(await became(Buffer.from('d0cf11e0a1b11ae100000000', 'hex'))).toBe('reply-unknown-file');
    expect(await became(Buffer.from('Hej;hopp\n1;2'))).toBe('reply-not-ours');
    expect(await became(Buffer.alloc(0))).toBe('reply-not-ours');
    expect(await became(Buffer.from('"aldrig slut'))).toBe('reply-damaged');
    expect(await became(Buffer.alloc(largestReply + 1))).toBe('reply-too-large');
  });
});

describe('a PDF', () => {
  test('that is locked, has no fields, or is broken off is told apart', async () => {
    const locked = await withPassword(await formPdf(questions), 'hemligt', new Date());
    expect(await became(locked)).toBe('reply-locked');
    const { PDF } = await import('@libpdf/core');
    const flat = PDF.create();
    flat.addPage();
    expect(await became(await flat.save())).toBe('reply-not-ours');
    expect(['reply-damaged', 'reply-not-ours']).toContain(await became(Buffer.from('%PDF-1.7\n')));
    expect(['reply-damaged', 'reply-not-ours']).toContain(await became(goodOne('pdf').subarray(0, 3_000)));
  });

  test('with scripts is read by its fields alone', async () => {
    const text = goodOne('pdf')
      .toString('latin1')
      .replace('/AcroForm', '/OpenAction<</S/JavaScript/JS(app.alert)>>/AcroForm');
    expect(await became(Buffer.from(text, 'latin1'))).toBe(2);
  });
});

describe('however a good file was damaged', () => {
  /** Some bytes changed, taken out, doubled or put in. */
  const damage = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      how: fc.constantFrom('change', 'cut', 'double', 'insert'),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
      length: fc.integer({ min: 1, max: 4_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  type Damage = typeof damage extends fc.Arbitrary<(infer D)[]> ? D : never;
  function damaged(bytes: Buffer, { at, how, bytes: other, length }: Damage): Buffer {
    const from = Math.floor(at * bytes.length);
    const [before, after] = [bytes.subarray(0, from), bytes.subarray(from)];
    switch (how) {
      case 'change':
        return Buffer.concat([before, other, after.subarray(other.length)]);
      case 'cut':
        return Buffer.concat([before, after.subarray(length)]);
      case 'double':
        return Buffer.concat([before, after.subarray(0, length), after]);
      case 'insert':
        return Buffer.concat([before, other, after]);
    }
  }

  test.each(['pdf', ...sheets])('a %s is read or refused, never more, and never for ever', async (kind) => {
    await fc.assert(
      fc.asyncProperty(damage, async (all) => {
        const bytes = all.reduce(damaged, goodOne(kind));
        // What mends a damaged PDF can go on for ever, or until memory ends: its thread ends it.
        const answer = await (kind === 'pdf' ? shortly : readReplyFile)(bytes);
        if (!answer.ok) expect(answer.code).toMatch(/^reply-/);
        // A form that lost a part is no form.
        else if (kind !== 'csv') expect(answer.value.rows).toHaveLength(2);
      }),
      { numRuns: kind === 'pdf' ? 30 : 150 },
    );
  });

  test.each(['xlsx', 'ods'] as const)('the parts inside a %s too', async (kind) => {
    const parts = unzipSync(goodOne(kind));
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom(...names), async (all, name) => {
        const part = all.reduce(damaged, Buffer.from(parts[name] ?? []));
        const answer = await shortly(Buffer.from(zipSync({ ...parts, [name]: part })));
        if (!answer.ok) expect(answer.code).toMatch(/^reply-/);
      }),
      { numRuns: 30 },
    );
  });
});
