import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nothingTold } from '../../../shared/domain/ending.ts';
import { readTotals } from '../../../electron/vault/store/vault/endings.ts';
import { readFolder } from '../../../electron/vault/store/vault/people.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

let from: TestVault;
let to: TestVault;
let place: string;
let id: string;
let words: string;
let spare: string;
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'over-'));
  from = await openVaultOnDesk();
  to = await openVaultOnDesk();
  const service = { municipal: false, controller: '', officer: '', complainTo: '', changeAt: '' };
  await to.get('service.save', { ...service, employer: 'Föreningen Stranden' });
  id = await addClient(from);
  ({ words, spare } = await giveKey(from));
  await from.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
  await from.get('with.enter', { id, secret: secret() });
  await from.get('wish.add', { words: 'Sova hela natten' });
  await from.get('private.add', { title: 'Bara mitt', text: 'Kvastfening' });
});
afterEach(() => {
  from.end();
  to.end();
  rmSync(place, { recursive: true, force: true });
});

const file = (): string => join(place, 'fil.dat');
const secret = (): { kind: 'words'; words: string } => ({ kind: 'words', words });
const wrong = { kind: 'words', words: 'fel fel fel fel' } as const;
const given = (more: Partial<Input<'receive.take'>> = {}): Input<'receive.take'> => ({
  alias: 'Rönn',
  choice: 'either',
  secret: secret(),
  ...more,
});
const key = (vault: TestVault): Promise<unknown> => vault.get('exit.key', { secret: secret() });
async function handedOver(): Promise<void> {
  await key(from);
  from.choices.push(file());
  expect(await from.get('handover.take', { receiver: ' Ombud Öst ' })).toEqual({ saved: true });
}
async function chosen(vault = to): Promise<string> {
  vault.choices.push(file());
  return vault.code('receive.choose', {});
}
async function received(more: Partial<Input<'receive.take'>> = {}): Promise<void> {
  expect(await chosen()).toBe('ok');
  expect(await to.get('receive.take', given(more))).toEqual({ id });
}
async function back(vault: TestVault): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
}
const kinds = async (vault: TestVault): Promise<string[]> =>
  (await vault.get('ledger.read', {})).map(({ kind }) => kind);
/** What lies in a vault's data folder. */
const files = (vault: TestVault): string[] =>
  readdirSync(vault.dir, { recursive: true, encoding: 'utf8' }).sort();

describe('handing the folder over', () => {
  it('needs the key on the spot, says to whom, and is listed and signed', async () => {
    expect(await from.code('handover.take', { receiver: 'Ombud Öst' })).toBe('key-needed');
    await key(from);
    from.choices.push(null);
    expect(await from.get('handover.take', { receiver: 'Ombud Öst' })).toEqual({ saved: false });
    await handedOver();
    from.choices.push(file());
    expect(await from.code('handover.take', { receiver: 'Ombud Öst' })).toBe('key-needed');
    expect((await from.get('ledger.read', {}))[0]).toMatchObject({
      kind: 'handed-over',
      receiver: 'Ombud Öst',
      signed: true,
      failed: false,
    });
  });

  it('leaves the folder here until the client erases it, and erasing says that somebody has it', async () => {
    await handedOver();
    expect((await from.get('erase.facts', {})).shared).toBe(1);
    await key(from);
    expect(await from.get('erase.now', { note: false })).toEqual({ erased: true });
    await received();
    await to.get('folder.open', { id });
    expect((await to.get('folder.read', {})).plan.wishes).toHaveLength(1);
  });

  it('is told as failed when the file cannot be written', async () => {
    await key(from);
    from.choices.push(join(place, 'ingen mapp', 'fil.dat'));
    expect(await from.code('handover.take', { receiver: 'Ombud Öst' })).toBe('cannot-write');
    expect((await from.get('ledger.read', {}))[0]).toMatchObject({ kind: 'handed-over', failed: true });
    expect((await from.get('erase.facts', {})).shared).toBe(0);
  });
});

describe('receiving it in another vault', () => {
  it('takes in plan, notes, list and the client’s own pages, under an alias of its own', async () => {
    await handedOver();
    await received();
    expect(await to.get('people.list', {})).toMatchObject([
      { id, alias: 'Rönn', choice: 'either', hasKey: true, begun: '2026-11-02' },
    ]);
    const view = await to.get('folder.open', { id });
    expect(view).toMatchObject({ alias: 'Rönn', person: { calledName: 'Maja' }, key: { exists: true } });
    expect(view.plan.wishes.map((wish) => wish.words)).toEqual(['Sova hela natten']);
    expect(view.notes.map(({ text }) => text)).toEqual(['Ringde om bostadskön']);
    const [last, before] = await to.get('ledger.read', {});
    expect(last).toMatchObject({ kind: 'received', receiver: 'Föreningen Stranden', signed: true });
    expect(before).toMatchObject({ kind: 'handed-over', receiver: 'Ombud Öst', signed: true });
    // Opened again, list and signatures are proven against what this vault anchored.
    await back(to);
    await to.get('with.enter', { id, secret: { kind: 'spare', code: spare } });
    expect((await to.get('private.read', {})).pages.map(({ text }) => text)).toEqual(['Kvastfening']);
    expect(await kinds(to)).toEqual(['received', 'handed-over', 'key.made']);
    expect(files(to).some((name) => name.includes('copy.db'))).toBe(false);
  });

  it('keeps what the client wrote for themselves unread without their key', async () => {
    await handedOver();
    await received();
    await to.get('folder.open', { id });
    expect(await to.code('private.read', {})).toBe('wrong-mode');
    const asked = { kinds: [], from: null, until: null, most: 20 };
    expect((await to.get('search.find', { ...asked, text: 'Kvastfening' })).found).toEqual([]);
    expect((await to.get('search.find', { ...asked, text: 'bostadskön' })).found).toHaveLength(1);
  });

  it('leaves no name of the other vault to come back by undoing', async () => {
    await back(from);
    await from.get('folder.open', { id });
    await from.get('person.change', { alias: 'Hemlig sälg' });
    await from.get('with.enter', { id, secret: secret() });
    await handedOver();
    await received();
    let view = await to.get('folder.open', { id });
    while (view.canUndo) view = await to.get('folder.undo', {});
    expect(view.alias).toBe('Rönn');
    expect((await to.get('people.list', {}))[0]?.alias).toBe('Rönn');
  });

  it('lets things out by the client’s key, like any folder', async () => {
    await handedOver();
    await received();
    await to.get('with.enter', { id, secret: secret() });
    await key(to);
    to.choices.push(join(place, 'plan.pdf'));
    const parts = [{ kind: 'plan' as const, id: null }];
    const how = { named: true, large: false, struck: [], receiver: '', purpose: '' };
    expect(await to.get('exit.paper', { parts, ...how })).toMatchObject({ saved: true });
    expect(existsSync(join(place, 'plan.pdf'))).toBe(true);
    await key(to);
    to.choices.push(join(place, 'igen.dat'));
    expect(await to.get('copy.take', {})).toEqual({ saved: true });
  });

  it('lets yes in advance, mandates, takeover and being counted wait until the client says so again', async () => {
    await from.get('mandate.make', { terms, signed: '2026-11-02' });
    await key(from);
    const yes = {
      receiver: 'Boendestödet',
      purpose: 'Flytten',
      page: 'plan',
      named: true,
      count: 3,
    } as const;
    await from.get('warrant.make', { ...yes, until: '2027-11-02' });
    await key(from);
    await from.get('takeover.allow', {});
    const told = { ...nothingTold, length: true };
    await from.get('counted.agree', told);
    await from.get('ending.end', {});
    await handedOver();
    await received();
    const view = await to.get('folder.open', { id });
    expect(view.warrants).toMatchObject([{ asleep: true }]);
    expect(view.mandates).toMatchObject([{ asleep: true }]);
    expect(view.ending).toMatchObject({ counted: null, endedOn: null, takeover: { allowedAt: null } });
    const warrant = { id: view.warrants[0]?.id ?? '', ...yes };
    to.choices.push(join(place, 'plan.pdf'));
    const { named: _named, count: _count, purpose: _purpose, ...use } = warrant;
    expect(await to.code('warrant.use', use)).toBe('asleep');
    expect((await kinds(to)).slice(0, 2)).toEqual(['takeover.withdrawn', 'received']);
    const { session } = to.app;
    if (!('vault' in session)) throw new Error('locked');
    expect(readTotals(session.vault.db).years).toEqual([{ year: 2026, begun: 1, ended: 0 }]);
  });

  it('opens only with the client where they choose so, with a letter box that works', async () => {
    await handedOver();
    await received({ choice: 'only' });
    expect(await to.code('folder.open', { id })).toBe('only-with-client');
    await to.get('letter.add', { id, text: 'Banken ringde', kind: 'phone' });
    await to.get('with.enter', { id, secret: secret() });
    expect((await to.get('folder.read', {})).notes.map(({ text }) => text)).toContain('Banken ringde');
  });

  it('asks no second waiting of a key set anew that has waited', async () => {
    await back(from);
    await from.get('folder.open', { id });
    ({ words } = await giveKey(from, true));
    for (let day = 0; day < 7; day += 1) {
      from.passDays(1);
      await back(from);
    }
    await from.get('with.enter', { id, secret: secret() });
    await handedOver();
    to.passDays(8);
    await received();
    expect((await to.get('folder.open', { id })).key.setAnew).toMatchObject({ datesLeft: 0 });
    // A key set anew here waits here.
    ({ words } = await giveKey(to, true));
    expect((await to.get('folder.read', {})).key.setAnew).toMatchObject({ datesLeft: 7 });
    await to.get('with.enter', { id, secret: secret() });
    expect(await to.code('exit.key', { secret: secret() })).toBe('key-just-set-anew');
  });

  it('takes a copy that the client took for themselves, too', async () => {
    await key(from);
    from.choices.push(file());
    await from.get('copy.take', {});
    await received();
    await to.get('folder.open', { id });
    expect(await kinds(to)).toEqual(['received', 'folder.copy', 'key.made']);
  });
});

describe('a folder that is not received', () => {
  it('is one that is here already', async () => {
    await handedOver();
    await received();
    expect(await chosen()).toBe('already-here');
    expect(await to.code('receive.take', given({ alias: 'Gran' }))).toBe('not-a-copy');
    await back(from);
    expect(await chosen(from)).toBe('already-here');
    expect(await to.get('people.list', {})).toHaveLength(1);
  });

  it('is refused to a wrong key, which is counted, and to an alias that is taken', async () => {
    await handedOver();
    await addClient(to, 'Rönn');
    expect(await chosen()).toBe('ok');
    expect(await to.code('receive.take', given())).toBe('alias-taken');
    const guess = given({ alias: 'Gran', secret: wrong });
    const before = files(to);
    for (let time = 0; time < 4; time += 1) expect(await to.code('receive.take', guess)).toBe('wrong-secret');
    expect(await to.ask('receive.take', given({ alias: 'Gran' }))).toMatchObject({ code: 'wait', detail: 1 });
    expect(files(to)).toEqual(before);
    to.passSeconds(1);
    expect(await to.get('receive.take', given({ alias: 'Gran' }))).toEqual({ id });
  });

  it('is one that is damaged, newer, or something else: nothing of it stays', async () => {
    await handedOver();
    const whole = readFileSync(file());
    const before = files(to);
    const text = whole.toString('latin1').replace('"version":1', '"version":9');
    for (const [bytes, code] of [
      [whole.subarray(0, whole.length - 5000), 'damaged'],
      [Buffer.from(whole).fill(7, whole.length - 4096), 'damaged'],
      [Buffer.from(whole).fill(7, 9000, 13_000), 'damaged'],
      [Buffer.from(text, 'latin1'), 'newer'],
      [Buffer.from('%PDF-1.7'), 'not-a-copy'],
    ] as const) {
      writeFileSync(file(), bytes);
      const choice = await chosen();
      expect(choice === 'ok' ? await to.code('receive.take', given()) : choice).toBe(code);
      expect(files(to)).toEqual(before);
      expect(await to.get('people.list', {})).toEqual([]);
    }
    to.choices.push(join(to.dir, 'vault.keys'), null);
    expect(await to.code('receive.choose', {})).toBe('not-a-copy');
    expect(await to.get('receive.choose', {})).toEqual({ chosen: false, forms: [] });
    writeFileSync(file(), whole);
    await received();
  });

  it('leaves nothing half-received when the vault cannot keep it, and is received the next time', async () => {
    await handedOver();
    const { session } = to.app;
    if (session.mode !== 'without') throw new Error(session.mode);
    const { db } = session.vault;
    db.transaction((tx) =>
      tx.run(`CREATE TRIGGER full BEFORE INSERT ON client_slot BEGIN SELECT RAISE (ABORT, 'no'); END`),
    );
    const before = files(to);
    expect(await chosen()).toBe('ok');
    expect(await to.code('receive.take', given())).toBe('unexpected');
    expect(files(to)).toEqual(before);
    expect(await to.get('people.list', {})).toEqual([]);
    db.transaction((tx) => tx.run('DROP TRIGGER full'));
    expect(await to.get('receive.take', given())).toEqual({ id });
    expect(readFolder(db, id).alias).toBe('Rönn');
    await back(to);
    await to.get('folder.open', { id });
  });
});

const terms: Input<'mandate.make'>['terms'] = {
  kind: 'mandate',
  form: 'printed',
  who: 'Mitt personliga ombud',
  whom: 'Försäkringskassan',
  matter: 'Min ansökan',
  records: 'Beslut från 2025',
  purpose: 'Förstå varför det dröjer',
  from: '2026-11-02',
  until: '2027-05-02',
  passOn: false,
  confirmMonths: 6,
  interpreter: '',
};
