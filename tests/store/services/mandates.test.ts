import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { mandatesDue, mandateState } from '../../../shared/domain/mandate.ts';
import type { Mandate } from '../../../shared/domain/mandate.ts';
import { putMandatesToSleep } from '../../../electron/vault/store/folder/mandates.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { readingOf } from '../../unit/documents/tools.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
});
afterEach(() => vault.end());

const terms: Input<'mandate.make'>['terms'] = {
  kind: 'mandate',
  form: 'printed',
  who: 'Mitt personliga ombud, Karin Öberg',
  whom: 'Försäkringskassan',
  matter: 'Min ansökan om sjukersättning',
  records: 'Läkarutlåtanden och beslut från 2025 och framåt',
  purpose: 'Förstå varför ansökan dröjer',
  from: '2026-11-02',
  until: '2027-05-02',
  passOn: false,
  confirmMonths: 6,
  interpreter: '',
};
const withClient = (): Promise<null> => vault.get('with.enter', { id, secret: { kind: 'words', words } });
async function onDesk(): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await vault.get('folder.open', { id });
}
async function made(more: Partial<typeof terms> = {}, signed: string | null = null): Promise<Mandate> {
  const { mandates } = await vault.get('mandate.make', { terms: { ...terms, ...more }, signed });
  return mandates[0]!;
}
const place = (name: string): string => join(vault.dir, name);
const key = (): Promise<unknown> => vault.get('exit.key', { secret: { kind: 'words', words } });
async function paper(kind: 'mandate' | 'mandate-withdrawal', about: string, name: string): Promise<Buffer> {
  await key();
  vault.choices.push(place(name));
  await vault.get('exit.paper', {
    parts: [{ kind, id: about }],
    named: true,
    large: false,
    struck: [],
    receiver: '',
    purpose: '',
  });
  return readFileSync(place(name));
}

describe('a mandate (rule 13)', () => {
  it('is made, signed, confirmed and removed only With', async () => {
    const calls = [
      ['mandate.make', { terms, signed: null }],
      ['mandate.change', { id: 'a'.repeat(32), terms }],
      ['mandate.sign', { id: 'a'.repeat(32), on: '2026-11-02' }],
      ['mandate.confirm', { id: 'a'.repeat(32) }],
      ['mandate.remind', { id: 'a'.repeat(32), confirmMonths: null }],
      ['mandate.remove', { id: 'a'.repeat(32) }],
    ] as const;
    for (const [call, input] of calls) expect(await vault.code(call, input as never)).toBe('wrong-mode');
    await withClient();
    for (const [call, input] of calls.slice(1)) expect(await vault.code(call, input as never)).toBe('gone');
    expect(await made()).toMatchObject({ who: terms.who, signed: null, withdrawn: null, asleep: false });
  });

  it('waits for the key at the table before there is one', async () => {
    const other = await addClient(vault, 'Rönn');
    await vault.get('beside.enter', { id: other });
    expect(await vault.code('mandate.make', { terms, signed: null })).toBe('wrong-mode');
  });

  it('is changed until it is signed, and no longer', async () => {
    await withClient();
    const { id: about } = await made();
    const changed = { ...terms, whom: 'Försäkringskassan, Malmö', matter: '  Bostadstillägg  ' };
    const { mandates } = await vault.get('mandate.change', { id: about, terms: changed });
    expect(mandates[0]).toMatchObject({ whom: 'Försäkringskassan, Malmö', matter: 'Bostadstillägg' });
    expect(await vault.code('mandate.sign', { id: about, on: '2026-11-03' })).toBe('malformed');
    expect(await vault.code('mandate.confirm', { id: about })).toBe('gone');
    await vault.get('mandate.sign', { id: about, on: '2026-11-02' });
    expect(await vault.code('mandate.change', { id: about, terms })).toBe('signed');
    expect(await vault.code('mandate.sign', { id: about, on: '2026-11-01' })).toBe('signed');
    expect(await vault.code('mandate.remove', { id: about })).toBe('signed');
  });

  it('must name what it is about, unless it is on an agency’s own form', async () => {
    await withClient();
    const bad = [{ records: ' ' }, { purpose: '' }, { whom: '' }, { until: '2026-11-01' }];
    for (const more of bad)
      expect(await vault.code('mandate.make', { terms: { ...terms, ...more }, signed: null })).toBe(
        'malformed',
      );
    const own = await made({ form: 'agency', records: '', purpose: '' }, '2026-10-30');
    expect(own).toMatchObject({ form: 'agency', signed: '2026-10-30' });
    // On the agency's own paper: nothing is signed here.
    const parts = [{ kind: 'mandate' as const, id: own.id }];
    const { lines } = await vault.get('exit.preview', { parts, named: true, large: false });
    expect(lines[0]?.text).toBe('Det här står på myndighetens egen blankett.');
    expect(lines.some(({ kind }) => kind === 'sign')).toBe(false);
  });

  it('ages: it is asked about again, and confirmed in one step', async () => {
    await withClient();
    const { id: about } = await made({ confirmMonths: 3 }, '2026-11-02');
    const day = '2027-02-02';
    const before = (await vault.get('folder.read', {})).mandates;
    expect(mandateState(before[0]!, day)).toBe('confirm');
    expect(mandatesDue(before, day)).toEqual([{ mandate: before[0], state: 'confirm', day }]);
    vault.passDays(60);
    await onDesk();
    await withClient();
    const { mandates } = await vault.get('mandate.confirm', { id: about });
    expect(mandates[0]?.confirmed).toBe('2027-01-01');
    expect(mandateState(mandates[0]!, day)).toBe('lasts');
    await vault.get('mandate.remind', { id: about, confirmMonths: null });
    expect(mandateState((await vault.get('folder.read', {})).mandates[0]!, day)).toBe('lasts');
  });

  it('sleeps after a restore until the client confirms it (rule 14)', async () => {
    await withClient();
    const { id: about } = await made({}, '2026-11-02');
    const { session } = vault.app;
    if (session.mode !== 'with') throw new Error('not With');
    putMandatesToSleep(session.folder.db, vault.time.toISOString());
    const [asleep] = (await vault.get('folder.read', {})).mandates;
    expect(mandateState(asleep!, '2026-11-02')).toBe('confirm');
    vault.passSeconds(1);
    const { mandates } = await vault.get('mandate.confirm', { id: about });
    expect(mandateState(mandates[0]!, '2026-11-02')).toBe('lasts');
  });
});

describe('taking a mandate back (rule 2: saying no never needs a key)', () => {
  it('is one step without the key, stands in the list, and is not undone', async () => {
    await withClient();
    const { id: about } = await made({}, '2026-11-02');
    await onDesk();
    const view = await vault.get('mandate.withdraw', { id: about });
    expect(mandateState(view.mandates[0]!, '2026-11-02')).toBe('withdrawn');
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'mandate.withdrawn',
      what: ['mandate'],
      receiver: 'Försäkringskassan',
      signed: false,
      digest: '',
    });
    expect(await vault.code('mandate.withdraw', { id: about })).toBe('gone');
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
    await withClient();
    // Undoing and doing again what the client made does not bring back what they said no to.
    await vault.get('folder.undo', {});
    const { mandates } = await vault.get('folder.redo', {});
    expect(mandates[0]?.withdrawn).not.toBe(null);
    expect(await vault.code('mandate.confirm', { id: about })).toBe('gone');
    expect((await vault.get('mandate.remove', { id: about })).mandates).toEqual([]);
  });

  it('With is signed by the client', async () => {
    await withClient();
    const { id: about } = await made({}, '2026-11-02');
    await vault.get('mandate.withdraw', { id: about });
    expect((await vault.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'mandate.withdrawn',
      signed: true,
    });
  });

  it('gives a letter whose words are read without the key, and which leaves only with it', async () => {
    await withClient();
    const { id: about } = await made({}, '2026-11-02');
    expect(await vault.code('mandate.withdrawal', { id: about })).toBe('gone');
    await onDesk();
    await vault.get('mandate.withdraw', { id: about });
    const document = await vault.get('mandate.withdrawal', { id: about });
    expect(document).toMatchObject({ title: 'Jag tar tillbaka min fullmakt', letter: true, forWhom: '' });
    expect(document.lines.map(({ text }) => text)).toContain(
      'Den 2 november 2026 gav jag fullmakt åt Mitt personliga ombud, Karin Öberg hos Försäkringskassan.',
    );
    const parts = [{ kind: 'mandate-withdrawal' as const, id: about }];
    const asked = { parts, named: true, large: false, struck: [], receiver: '', purpose: '' };
    vault.choices.push(place('ut.pdf'));
    expect(await vault.code('exit.paper', asked)).toBe('wrong-mode');
    await withClient();
    expect(await vault.code('exit.paper', asked)).toBe('key-needed');
    expect(existsSync(place('ut.pdf'))).toBe(false);
    vault.choices.length = 0;
    const pdf = await paper('mandate-withdrawal', about, 'ut.pdf');
    expect(readingOf(pdf)).toContain('Jag tar tillbaka fullmakten.');
    vault.choices.push(place('ut.pdf'));
    expect(await vault.get('document.check', {})).toMatchObject({ verdict: 'letter', alias: '' });
  });
});

describe('a mandate on paper', () => {
  it('is Swedish, specific, and signed by hand; no name is typed', async () => {
    await withClient();
    const { id: about } = await made();
    const text = readingOf(await paper('mandate', about, 'fullmakt.pdf')).replaceAll('\n', ' ');
    const order = [
      'Fullmakt',
      'Vem som får handla för mig',
      'Mitt personliga ombud, Karin Öberg',
      'Hos vem',
      'Försäkringskassan',
      'Vad det gäller',
      'Min ansökan om sjukersättning',
      'Handlingar och uppgifter',
      'Läkarutlåtanden och beslut',
      'Vad de ska användas till',
      'Gäller från och med 2 november 2026 till och med 2 maj 2027.',
      'Det får inte föras vidare till någon annan.',
      'Jag ger fullmakt åt Mitt personliga ombud, Karin Öberg hos Försäkringskassan, så som det står här.',
      'Ort och datum',
      'Namnförtydligande',
      'Personnummer',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(text).not.toContain('Maja');
  });

  it.each([
    ['en', 'Who may act for me', 'Valid from 2 November 2026'],
    ['fi', 'Kuka saa toimia puolestani', 'Voimassa 2.11.2026–2.5.2027'],
  ] as const)('has the client’s own language beside the Swedish: %s', async (language, heading, lasts) => {
    await vault.get('person.change', { language });
    await withClient();
    const { id: about } = await made({ interpreter: 'Liisa, på telefon' });
    const text = readingOf(await paper('mandate', about, 'fullmakt.pdf'));
    expect(text).toContain('Vem som får handla för mig');
    expect(text.replaceAll('\n', ' ')).toContain('Tolkat av Liisa, på telefon.');
    for (const part of [heading, lasts]) expect(text).toContain(part);
  });

  it('has Arabic beside the Swedish, and says so of the paper', async () => {
    await vault.get('person.change', { language: 'ar' });
    await withClient();
    const { id: about } = await made();
    const parts = [{ kind: 'mandate' as const, id: about }];
    const document = await vault.get('exit.preview', { parts, named: true, large: true });
    expect(document).toMatchObject({ language: 'sv', beside: 'ar', forWhom: '' });
    expect(document.lines.find((line) => line.id === 'who')?.beside).toBe('من يحق له أن يتصرف عني');
    expect((await paper('mandate', about, 'fullmakt.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
