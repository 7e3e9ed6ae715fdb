import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { letterState, type Letter } from '../../../shared/domain/letter.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import { readProofs } from '../../../electron/vault/store/folder/letters.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { fileOf, Objects, readingOf, run } from '../../unit/documents/tools.ts';

let vault: TestVault;
let id: string;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  id = await addClient(vault);
  ({ words } = await giveKey(vault));
  await vault.get('folder.open', { id });
});
afterEach(() => vault.end());

const place = (name: string): string => join(vault.dir, name);
const withClient = (): Promise<null> => vault.get('with.enter', { id, secret: { kind: 'words', words } });
async function onDesk(open = true): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  if (open) await vault.get('folder.open', { id });
}
const begin = async (more: Partial<Input<'outgoing.begin'>> = {}): Promise<Letter> => {
  const start = { kind: 'appeal', language: 'sv', name: 'Maja Lind', mandate: null, ...more } as const;
  return (await vault.get('outgoing.begin', start)).letters[0]!;
};
const change = async (about: string, text: Input<'outgoing.change'>['text']): Promise<Letter> =>
  (await vault.get('outgoing.change', { id: about, text })).letters.find((each) => each.id === about)!;
const written = {
  receiver: 'Försäkringskassan\nBox 1\n851 00 Sundsvall',
  reference: '012345-2026',
  body: 'Jag överklagar beslutet.\n\nJag vill att ni tittar\nen gång till.',
};
async function finished(): Promise<Letter> {
  const { id: about } = await begin();
  return change(about, written);
}
const asked = (about: string): Input<'exit.paper'> => ({
  parts: [{ kind: 'letter', id: about }],
  named: true,
  large: false,
  struck: [],
  receiver: 'Försäkringskassan',
  purpose: 'Överklagande',
});
async function letOut(about: string, name: string): Promise<LedgerEntry> {
  await vault.get('exit.key', { secret: { kind: 'words', words } });
  vault.choices.push(place(name));
  return (await vault.get('exit.paper', asked(about))).entry!;
}
const check = async (name: string) => {
  vault.choices.push(place(name));
  return vault.get('document.check', {});
};
const letters = async (): Promise<Letter[]> => (await vault.get('folder.read', {})).letters;
const proofs = () => {
  const { session } = vault.app;
  if (session.mode === 'locked' || !session.folder) throw new Error('no folder');
  return readProofs(session.folder.db);
};

describe('a letter out', () => {
  it('is drafted Without and lets nothing out', async () => {
    const letter = await finished();
    expect(letter).toMatchObject({ kind: 'appeal', matter: 'Överklagande', name: 'Maja Lind', sent: [] });
    expect(letterState(letter)).toBe('draft');
    vault.choices.push(place('ut.pdf'));
    expect(await vault.code('exit.paper', asked(letter.id))).toBe('wrong-mode');
    const parts = [{ kind: 'letter' as const, id: letter.id }];
    expect(await vault.code('exit.preview', { parts, named: true, large: false })).toBe('wrong-mode');
    expect(existsSync(place('ut.pdf'))).toBe(false);
    expect(await vault.get('ledger.read', {})).toSatisfy((all: LedgerEntry[]) =>
      all.every(({ kind }) => kind === 'key.made'),
    );
    await vault.get('folder.undo', {});
    expect((await letters())[0]?.receiver).toBe('');
  });

  it('takes back a mandate in the mandate’s own words', async () => {
    await withClient();
    const terms = {
      kind: 'consent' as const,
      form: 'printed' as const,
      who: 'Vårdcentralen Eken',
      whom: 'Socialtjänsten',
      matter: 'Boende',
      records: 'Journal',
      purpose: 'Planering',
      from: '2026-11-02',
      until: '2027-05-02',
      passOn: false,
      confirmMonths: 6 as const,
      interpreter: '',
    };
    const { mandates } = await vault.get('mandate.make', { terms, signed: null });
    const letter = await begin({ kind: 'withdrawal', mandate: mandates[0]!.id });
    expect(letter).toMatchObject({
      receiver: 'Vårdcentralen Eken',
      matter: 'Jag tar tillbaka mitt samtycke',
    });
    expect(letter.body).toContain('att Vårdcentralen Eken lämnar uppgifter om mig till Socialtjänsten');
    const gone = { kind: 'withdrawal', language: 'sv', name: '', mandate: 'f'.repeat(32) } as const;
    expect(await vault.code('outgoing.begin', gone)).toBe('gone');
  });

  it('that does not say to whom and what is no letter: only the client’s own sealed draft', async () => {
    const { id: about } = await begin();
    await withClient();
    await letOut(about, 'utkast.pdf');
    expect(run('pdfsig', place('utkast.pdf')).said).toContain('Signature is Valid');
    expect(readingOf(readFileSync(place('utkast.pdf')))).toContain('Utkast till brev');
    expect(proofs()).toEqual([]);
    expect((await letters())[0]?.sent).toEqual([]);
  });

  it('leaves with the client’s key: a plain PDF, and a proof in the folder that openssl verifies', async () => {
    const letter = await finished();
    await withClient();
    expect(await vault.code('exit.paper', asked(letter.id))).toBe('key-needed');
    const entry = await letOut(letter.id, 'brev.pdf');
    expect(entry).toMatchObject({ kind: 'paper.pdf', what: ['letter'], named: true, signed: true });
    const pdf = readFileSync(place('brev.pdf'));
    // Rule 4: no seal that a reader would show as suspect, no data, nobody's product.
    expect(run('pdfsig', place('brev.pdf')).said).toContain('does not contain any signatures');
    expect(run('pdfdetach', '-list', place('brev.pdf')).said).toContain('0 embedded files');
    expect(pdf.includes('Egenmakt')).toBe(false);
    expect(JSON.stringify(new Objects(pdf).info)).not.toContain('Egenmakt');
    const [proof] = proofs();
    expect(proof).toMatchObject({ entryId: entry.id, about: letter.id, digest: entry.digest });
    const cms = ['cms', '-verify', '-inform', 'DER', '-noverify', '-binary', '-in', fileOf(proof!.cms)];
    const verified = run('openssl', ...cms, '-content', place('brev.pdf'), '-out', place('same'));
    expect(verified).toMatchObject({ status: 0, said: expect.stringContaining('successful') as string });
    writeFileSync(place('annat.pdf'), Buffer.concat([pdf, Buffer.from('\n')]));
    expect(run('openssl', ...cms, '-content', place('annat.pdf'), '-out', place('same')).status).not.toBe(0);
    const [now] = await letters();
    expect(letterState(now!)).toBe('sent');
  });

  it('reads as a letter: to whom, the day, the number, each paragraph, the name', async () => {
    const letter = await change((await finished()).id, { beside: 'Same thing.', interpreter: 'Ali' });
    await withClient();
    await letOut(letter.id, 'brev.pdf');
    const text = readingOf(readFileSync(place('brev.pdf')));
    const order = [
      'Överklagande',
      'Försäkringskassan',
      '851 00 Sundsvall',
      '2 november 2026',
      'Ert nummer: 012345-2026',
      'Jag överklagar beslutet.',
      'en gång till.',
      'Med vänlig hälsning',
      'Underskrift',
      'Maja Lind',
      'Samma brev på mitt språk',
      'Same thing.',
      'Tolkat av Ali.',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(order.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(text).not.toMatch(/krypterat|Gjord/u);
  });

  it('that has left stays as it was read; the next is another letter', async () => {
    const { id: about } = await finished();
    await withClient();
    await letOut(about, 'brev.pdf');
    expect(await vault.code('outgoing.change', { id: about, text: { body: 'Nej' } })).toBe('letter-sent');
    const copy = (await vault.get('outgoing.copy', { id: about })).letters[0]!;
    expect(copy).toMatchObject({ ...written, sent: [] });
    expect(copy.id).not.toBe(about);
    await onDesk();
    expect(await vault.code('outgoing.remove', { id: about })).toBe('letter-sent');
    expect((await vault.get('outgoing.remove', { id: copy.id })).letters).toHaveLength(1);
    await withClient();
    expect((await vault.get('outgoing.remove', { id: about })).letters).toEqual([]);
    expect(proofs()).toHaveLength(1);
  });

  it('says when it no longer reads as it did when it left', async () => {
    const { id: about } = await finished();
    await withClient();
    await letOut(about, 'brev.pdf');
    await onDesk();
    // What was written before it left is part of what left: nobody turns it back without the client.
    expect((await vault.get('folder.read', {})).canUndo).toBe(false);
    expect(await vault.code('folder.undo', {})).toBe('needs-client');
    await withClient();
    await vault.get('folder.undo', {});
    const [letter] = await letters();
    expect([letterState(letter!), letter?.receiver]).toEqual(['changed', '']);
    expect(await vault.code('outgoing.change', { id: about, text: { body: 'Nej' } })).toBe('letter-sent');
    await onDesk();
    expect(await vault.code('folder.redo', {})).toBe('needs-client');
    expect(await vault.code('outgoing.change', { id: about, text: { body: 'Nej' } })).toBe('letter-sent');
  });

  it('that could not be written is not sent', async () => {
    const { id: about } = await finished();
    await withClient();
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    vault.choices.push(place('ingen mapp/brev.pdf'));
    expect(await vault.code('exit.paper', asked(about))).toBe('cannot-write');
    expect((await letters())[0]?.sent).toEqual([]);
  });
});

describe('checking a letter', () => {
  it('knows it unchanged where the folder is open, and nowhere else', async () => {
    const { id: about } = await finished();
    await withClient();
    await letOut(about, 'brev.pdf');
    const known = { verdict: 'letter', alias: '', left: vault.time.toISOString() };
    expect(await check('brev.pdf')).toMatchObject(known);
    const pdf = readFileSync(place('brev.pdf'));
    writeFileSync(place('annat.pdf'), Buffer.concat([pdf, Buffer.from('\n')]));
    expect(await check('annat.pdf')).toMatchObject({ verdict: 'not-ours' });
    await onDesk(false);
    expect(await check('brev.pdf')).toMatchObject({ ...known, alias: 'Kastanj' });
    const other = await addClient(vault, 'Rönn');
    await vault.get('beside.enter', { id: other });
    vault.lock();
    expect(await check('brev.pdf')).toMatchObject({ verdict: 'not-ours' });
  });

  it('tells nothing of another client’s letter at the table (rule 3)', async () => {
    const { id: about } = await finished();
    await withClient();
    await letOut(about, 'brev.pdf');
    await onDesk(false);
    const other = await addClient(vault, 'Rönn');
    const { words: theirs } = await giveKey(vault);
    await vault.get('with.enter', { id: other, secret: { kind: 'words', words: theirs } });
    expect(await check('brev.pdf')).toMatchObject({ verdict: 'not-ours' });
  });
});

describe('a yes in advance for a letter', () => {
  const yes = {
    receiver: 'Försäkringskassan',
    purpose: 'Överklagande',
    page: 'letter',
    named: true,
    count: 1,
    until: '2026-12-01',
  } as const;
  async function allowed(): Promise<{ warrant: string; about: string }> {
    const { id: about } = await finished();
    await withClient();
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    const view = await vault.get('warrant.make', { ...yes, letter: about });
    await onDesk();
    return { warrant: view.warrants[0]!.id, about };
  }
  const use = (warrant: string, letter: string | null): Input<'warrant.use'> => ({
    id: warrant,
    receiver: 'försäkringskassan',
    page: 'letter',
    letter,
  });

  it('lets out that letter, proved by the vault’s key and without a seal', async () => {
    const { warrant, about } = await allowed();
    vault.choices.push(place('brev.pdf'));
    expect(await vault.get('warrant.use', use(warrant, about))).toEqual({ saved: true });
    expect(run('pdfsig', place('brev.pdf')).said).toContain('does not contain any signatures');
    const proof = proofs()[0]!;
    const cms = ['cms', '-verify', '-inform', 'DER', '-noverify', '-binary', '-in', fileOf(proof.cms)];
    expect(run('openssl', ...cms, '-content', place('brev.pdf'), '-out', place('same')).status).toBe(0);
    expect(letterState((await letters())[0]!)).toBe('sent');
    expect(await check('brev.pdf')).toMatchObject({ verdict: 'letter', alias: 'Kastanj' });
  });

  it('refuses every other letter, and the same when its words were changed', async () => {
    const { warrant, about } = await allowed();
    const copy = (await vault.get('outgoing.copy', { id: about })).letters[0]!.id;
    vault.choices.push(place('brev.pdf'));
    for (const letter of [copy, null, 'f'.repeat(32)])
      expect(await vault.code('warrant.use', use(warrant, letter))).toBe('other-letter');
    expect(await vault.code('warrant.use', { ...use(warrant, null), page: 'plan' })).toBe('other-page');
    await vault.get('outgoing.change', { id: about, text: { body: 'Jag drar tillbaka allt.' } });
    expect(await vault.code('warrant.use', use(warrant, about))).toBe('other-letter');
    expect(existsSync(place('brev.pdf'))).toBe(false);
    // As the client read it, it may leave.
    await vault.get('outgoing.change', { id: about, text: { body: written.body } });
    expect(await vault.get('warrant.use', use(warrant, about))).toEqual({ saved: true });
  });

  it('is not signed for a letter that is none', async () => {
    const { id: about } = await begin();
    await withClient();
    for (const letter of [about, null, 'f'.repeat(32)]) {
      await vault.get('exit.key', { secret: { kind: 'words', words } });
      expect(await vault.code('warrant.make', { ...yes, letter })).toBe('gone');
    }
  });
});
