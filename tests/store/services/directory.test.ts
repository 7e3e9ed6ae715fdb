import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TablePreview } from '../../../shared/contract/directory-calls.ts';
import type { Agency } from '../../../shared/domain/directory.ts';
import { readTable, textOfBytes } from '../../../electron/vault/services/table-file.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
let place: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  place = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterEach(() => {
  vault.end();
  rmSync(place, { recursive: true, force: true });
});

const add = (name: string, kind: Agency['kind'] = 'psychiatry'): Promise<Agency> =>
  vault.get('directory.add', { name, kind });
const names = async (): Promise<string[]> =>
  (await vault.get('directory.list', {})).agencies.map(({ name }) => name).sort();
const undo = (): Promise<string> => vault.code('directory.undo', {});

describe('the directory', () => {
  it('begins with no agency, and takes what is said of one', async () => {
    expect(await vault.get('directory.list', {})).toEqual({ agencies: [], canUndo: false, removed: 0 });
    const { id } = await add(' Västra  mottagningen ');
    const contact = { name: 'Kim', role: 'kurator', phone: '+46 1', mail: 'kim@vastra.example' };
    const blank = { name: '', role: '', phone: '', mail: '' };
    const changed = await vault.get('directory.change', {
      id,
      offers: 'Samtal\r\noch råd',
      opening: 'mån-fre',
      contacts: [contact, blank],
      inBody: true,
      memberName: 'Verksamhetschefen',
    });
    expect(changed).toEqual(await vault.get('directory.read', { id }));
    expect(changed).toMatchObject({
      name: 'Västra mottagningen',
      level: 'region',
      offers: 'Samtal\noch råd',
      contacts: [contact],
      inBody: true,
    });
    expect((await vault.get('directory.change', { id, kind: 'bank' })).level).toBe('company');
  });

  it('says which member of the management body answers for an agency, and for none without a seat', async () => {
    const seat = await add('Regionen');
    const { id } = await add('Mottagningen');
    expect(await vault.code('directory.change', { id, answeredBy: seat.id })).toBe('no-member');
    await vault.get('directory.change', { id: seat.id, inBody: true, memberName: 'Kim' });
    expect(await vault.code('directory.change', { id, answeredBy: id })).toBe('no-member');
    expect((await vault.get('directory.change', { id, answeredBy: seat.id })).answeredBy).toBe(seat.id);
    await vault.get('directory.remove', { id: seat.id });
    expect((await vault.get('directory.read', { id })).answeredBy).toBeNull();
    await undo();
    expect((await vault.get('directory.read', { id })).answeredBy).toBe(seat.id);
  });

  it('undoes without limit, also after a lock, for 30 days', async () => {
    const { id } = await add('Ett');
    await vault.get('directory.change', { id, name: 'Två' });
    await vault.get('directory.remove', { id });
    vault.lock();
    await vault.get('vault.unlock', { passphrase });
    for (const expected of [['Två'], ['Ett'], []]) {
      expect(await undo()).toBe('ok');
      expect(await names()).toEqual(expected);
    }
    expect(await undo()).toBe('nothing-to-undo');
    await add('Tre');
    vault.passDays(31);
    expect((await vault.get('directory.list', {})).canUndo).toBe(false);
    expect(await names()).toEqual(['Tre']);
  });

  it('keeps what was removed for 30 days, and puts it back', async () => {
    const [one, two] = [await add('Ett'), await add('Två')];
    await vault.get('directory.remove', { id: one.id });
    await vault.get('directory.remove', { id: two.id });
    expect(await vault.get('directory.removed', {})).toHaveLength(2);
    expect((await vault.get('directory.list', {})).removed).toBe(2);
    await vault.get('directory.putBack', { id: two.id });
    expect(await vault.code('directory.putBack', { id: two.id })).toBe('gone');
    expect(await vault.code('directory.read', { id: one.id })).toBe('gone');
    vault.passDays(31);
    expect(await names()).toEqual(['Två']);
    expect(await vault.get('directory.removed', {})).toEqual([]);
    expect(await vault.code('directory.putBack', { id: one.id })).toBe('gone');
  });

  it('can be read at the table and changed nowhere but on the desk', async () => {
    const { id: agency } = await add('Ett');
    const id = await addClient(vault);
    const { words } = await giveKey(vault);
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    expect(await vault.get('directory.list', {})).toMatchObject({ canUndo: false, removed: 0 });
    expect(await vault.get('directory.read', { id: agency })).toMatchObject({ name: 'Ett' });
    expect(await vault.code('directory.add', { name: 'x', kind: 'bank' })).toBe('wrong-mode');
    expect(await vault.code('directory.save', {})).toBe('wrong-mode');
  });
});

async function opened(bytes: string | Buffer): Promise<TablePreview | null> {
  const path = join(place, 'lista.csv');
  writeFileSync(path, bytes);
  vault.choices.push(path);
  return vault.get('directory.openTable', {});
}
const take = (preview: TablePreview | null): ReturnType<typeof vault.ask<'directory.takeTable'>> =>
  vault.ask('directory.takeTable', { columns: preview?.columns ?? [] });

describe('a table', () => {
  const table = 'Namn;Slag;Telefon;Ledningsgrupp;Besvaras av;Annat\r\n';

  it('is shown before anything of it is kept', async () => {
    const preview = await opened(`${table}Kassan;Försäkringskassan;=1+1;ja;;x\r\nKontoret;;@b;;kassan;\r\n`);
    expect(preview).toEqual({
      headers: ['Namn', 'Slag', 'Telefon', 'Ledningsgrupp', 'Besvaras av', 'Annat'],
      columns: ['name', 'kind', 'contact-phone', 'inBody', 'answeredBy', null],
      first: [
        ['Kassan', 'Försäkringskassan', '=1+1', 'ja', '', 'x'],
        ['Kontoret', '', '@b', '', 'kassan', ''],
      ],
      rows: 2,
    });
    expect(await names()).toEqual([]);
    expect(await take(preview)).toEqual({ ok: true, value: { added: 2, known: 0, unanswered: 0 } });
    const { agencies } = await vault.get('directory.list', {});
    const seat = agencies.find(({ name }) => name === 'Kassan');
    const other = agencies.find(({ name }) => name === 'Kontoret');
    expect([seat?.kind, seat?.level, other?.answeredBy]).toEqual(['social-insurance', 'state', seat?.id]);
    expect((await vault.get('directory.read', { id: seat?.id ?? '' })).contacts[0]?.phone).toBe('=1+1');
    expect(await vault.code('directory.takeTable', { columns: [] })).toBe('no-table');
  });

  it('is one change, undone at once; what is there already is left as it is', async () => {
    await add('Kassan', 'social-insurance');
    const preview = await opened(`${table}KASSAN;Försäkringskassan;1;;;\nNy;;;;Ingen;\nNy;;;;;\n`);
    expect(await take(preview)).toEqual({ ok: true, value: { added: 1, known: 2, unanswered: 1 } });
    expect(await names()).toEqual(['Kassan', 'Ny']);
    await undo();
    expect(await names()).toEqual(['Kassan']);
  });

  it('is taken in whole or not at all', async () => {
    const preview = await opened(`Namn;Ort\nEtt;A\n;B\nTre;C\n`);
    expect(await take(preview)).toEqual({ ok: false, code: 'table-no-name', detail: 3 });
    expect(await names()).toEqual([]);
    const long = await opened(`Namn\nEtt\n${'x'.repeat(201)}\n`);
    expect(await take(long)).toEqual({ ok: false, code: 'table-row-too-long', detail: 3 });
    expect(await names()).toEqual([]);
    await vault.get('directory.closeTable', {});
    expect(await take(long)).toEqual({ ok: false, code: 'no-table' });
  });

  it.each([
    ['UTF-8', Buffer.from('Namn\nÅkes råd\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFNamn\nÅkes råd\n')],
    ['UTF-16', Buffer.from('\uFEFFNamn\nÅkes råd\n', 'utf16le')],
    ['UTF-16, the other end first', Buffer.from('\uFEFFNamn\nÅkes råd\n', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Namn\nÅkes råd\n', 'latin1')],
  ])('is read in %s', async (_, bytes) => {
    expect((await opened(bytes))?.first).toEqual([['Åkes råd']]);
  });

  it('in Windows-1252 keeps its dashes and euro signs', () => {
    expect(textOfBytes(Buffer.from([0x80, 0x96, 0xe5, 0x81]))).toBe('€–å\u0081');
  });

  it.each([
    ['larger than 5 MB', () => Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'table-too-large'],
    ['longer than 10,000 rows', () => Buffer.from(`Namn\n${'a\n'.repeat(10_001)}`), 'table-too-long'],
    ['of a million rows', () => Buffer.from('a\n'.repeat(1_000_000)), 'table-too-long'],
    ['with a quote that never ends', () => Buffer.from('Namn\n"a'), 'table-unreadable'],
    ['that is a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'table-unreadable'],
    ['that is empty', () => Buffer.alloc(0), 'table-empty'],
    ['with nothing but a header', () => Buffer.from('Namn;Ort\n'), 'table-empty'],
  ])('%s is refused aloud', async (_, bytes, code) => {
    const path = join(place, 'lista.csv');
    writeFileSync(path, bytes());
    vault.choices.push(path);
    expect(await vault.code('directory.openTable', {})).toBe(code);
    expect(await take(null)).toEqual({ ok: false, code: 'no-table' });
  });

  it('of exactly 10,000 rows is taken in', async () => {
    const preview = await opened(
      `Namn\n${Array.from({ length: 10_000 }, (_, n) => `Enhet ${n}`).join('\n')}`,
    );
    expect(await take(preview)).toMatchObject({ ok: true, value: { added: 10_000 } });
  });

  it('that is no file, or one of the vault’s own, is refused; changing one’s mind is not', async () => {
    for (const path of [place, join(place, 'nowhere'), join(vault.dir, 'vault.db')]) {
      vault.choices.push(path);
      expect(['table-unreadable', 'table-too-large']).toContain(await vault.code('directory.openTable', {}));
    }
    vault.choices.push(null);
    expect(await vault.get('directory.openTable', {})).toBeNull();
  });

  it('of any bytes at all is read or refused, and never breaks anything', () => {
    const path = join(place, 'noise');
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', '\uFEFF', 'Namn;Ort\n'),
        (bytes, first) => {
          writeFileSync(path, Buffer.concat([Buffer.from(first), bytes]));
          const read = readTable(path);
          if (read.ok) expect(read.value.rows.length).toBeGreaterThan(0);
          else expect(['table-unreadable', 'table-empty']).toContain(read.code);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the directory as a table', () => {
  it('holds no formula, and is read back as it was', async () => {
    const { id } = await add('=cmd|calc');
    const contacts = [{ name: '@SUM', role: '', phone: '+46 70', mail: '-x@y' }];
    await vault.get('directory.change', { id, contacts, offers: 'a;"b"\nc', waysIn: '\t=1' });
    const path = join(place, 'ut.csv');
    vault.choices.push(path);
    expect(await vault.get('directory.save', {})).toEqual({ saved: true });
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFFNamn;Slag;')).toBe(true);
    expect(text).toContain("'=cmd|calc");
    expect(text).toContain(";'@SUM;;'+46 70;'-x@y");
    await undo();
    await undo();
    const back = await opened(readFileSync(path));
    expect(await take(back)).toMatchObject({ ok: true, value: { added: 1 } });
    const line = (await vault.get('directory.list', {})).agencies[0];
    expect(await vault.get('directory.read', { id: line?.id ?? '' })).toMatchObject({
      name: '=cmd|calc',
      offers: 'a;"b"\nc',
      contacts,
    });
    vault.choices.push(null);
    expect(await vault.get('directory.save', {})).toEqual({ saved: false });
  });
});
