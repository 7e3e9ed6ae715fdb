import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});

async function vaultWithClient(): Promise<{ vault: TestVault; id: string; words: string; file: string }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  const id = await addClient(vault);
  const { words } = await giveKey(vault);
  await vault.get('note.add', { text: 'Ringde om bostadskön', kind: 'phone' });
  const [name = ''] = readdirSync(join(vault.dir, 'folders')).filter((each) => each.endsWith('.db'));
  return { vault, id, words, file: join(vault.dir, 'folders', name) };
}

/** Locks, lets `work` change the files, and unlocks again. */
async function meanwhile(vault: TestVault, work: () => void): Promise<void> {
  vault.lock();
  work();
  await vault.get('vault.unlock', { passphrase });
}

describe('a file that is not what it was', () => {
  it('a damaged folder is said to be damaged, and left as it is', async () => {
    const { vault, id, file } = await vaultWithClient();
    let broken = Buffer.alloc(0);
    await meanwhile(vault, () => {
      broken = readFileSync(file);
      broken[broken.length >> 1] = (broken[broken.length >> 1] ?? 0) ^ 0xff;
      writeFileSync(file, broken);
    });
    const code = await vault.code('folder.open', { id });
    // The middle may be a page of the pages only for me, which only the client's own reading touches.
    if (code !== 'ok') expect(code).toBe('damaged');
    await meanwhile(vault, () => {
      broken[100] = (broken[100] ?? 0) ^ 0xff;
      writeFileSync(file, broken);
    });
    expect(await vault.code('folder.open', { id })).toBe('damaged');
    expect(readFileSync(file).equals(broken)).toBe(true);
  });

  it("another client's file in its place is refused", async () => {
    const { vault, id, file } = await vaultWithClient();
    const before = new Set(readdirSync(join(vault.dir, 'folders')));
    await addClient(vault, 'Sälg');
    const [added = ''] = readdirSync(join(vault.dir, 'folders')).filter((name) => !before.has(name));
    await meanwhile(vault, () => cpSync(join(vault.dir, 'folders', added), file));
    expect(await vault.code('folder.open', { id })).toBe('wrong-vault');
  });

  it("vault B's folder in vault A is refused with its reason", async () => {
    const a = await vaultWithClient();
    const b = await vaultWithClient();
    await meanwhile(a.vault, () => cpSync(b.file, a.file));
    expect(await a.vault.code('folder.open', { id: a.id })).toBe('wrong-vault');
  });

  it("vault B's vault.db in vault A is refused with its reason", async () => {
    const a = await vaultWithClient();
    const b = await vaultWithClient();
    a.vault.lock();
    b.vault.lock();
    cpSync(join(b.vault.dir, 'vault.db'), join(a.vault.dir, 'vault.db'));
    expect(await a.vault.code('vault.unlock', { passphrase })).toBe('wrong-vault');
  });

  it('an older folder put back in its place is noticed', async () => {
    const { vault, id, words, file } = await vaultWithClient();
    let older = Buffer.alloc(0);
    await meanwhile(vault, () => {
      older = readFileSync(file);
    });
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    vault.choices.push(join(vault.dir, 'ut.pdf'));
    await vault.get('wish.add', { words: 'Få sova' });
    await vault.get('exit.paper', {
      parts: [{ kind: 'plan' as const, id: null }],
      named: true,
      large: false,
      struck: [],
      receiver: '',
      purpose: '',
    });
    await meanwhile(vault, () => writeFileSync(file, older));
    expect(await vault.code('folder.open', { id })).toBe('damaged');
  });

  it('slots of a newer app, or broken ones, are told apart and never touched', async () => {
    const { vault } = await vaultWithClient();
    vault.lock();
    const path = join(vault.dir, 'vault.keys');
    const whole = readFileSync(path, 'utf8');
    const newer = whole.replace('"format": 1', '"format": 2');
    writeFileSync(path, newer);
    expect((await vault.get('app.status', {})).vault).toBe('newer');
    expect(await vault.code('vault.unlock', { passphrase })).toBe('newer');
    expect(readFileSync(path, 'utf8')).toBe(newer);
    writeFileSync(path, whole.slice(0, 200));
    expect((await vault.get('app.status', {})).vault).toBe('damaged');
    expect(await vault.code('vault.unlock', { passphrase })).toBe('damaged');
    expect(await vault.code('vault.create', { passphrase, language: 'sv' })).toBe('vault-exists');
  });

  it('a vault opened twice is refused', async () => {
    const { vault } = await vaultWithClient();
    const { TestVault: Again } = await import('../../support/test-vault.ts');
    const second = new Again(vault.dir);
    expect(await second.code('vault.unlock', { passphrase })).toBe('vault-in-use');
  });
});

describe('odd words', () => {
  it('are kept as they were said, and a wish of 100,000 characters is refused aloud while its draft is kept', async () => {
    const { vault, id, words } = await vaultWithClient();
    await vault.get('with.enter', { id, secret: { kind: 'words', words } });
    const long = 'önskan '.repeat(14_286);
    expect(await vault.ask('wish.add', { words: long })).toEqual({
      ok: false,
      code: 'too-long',
      detail: 10_000,
    });
    await vault.get('draft.keep', { place: 'wish', text: long });
    expect(await vault.get('draft.read', { place: 'wish' })).toBe(long);
    const odd = [
      '=1+1',
      '<img src=x onerror=alert(1)>',
      'أريد أن أنام',
      'noll\u200dbredd',
      "'; DROP TABLE wish; --",
      '{{7*7}}',
    ];
    for (const text of odd) await vault.get('wish.add', { words: text });
    expect((await vault.get('folder.read', {})).plan.wishes.map((wish) => wish.words)).toEqual(odd);
  });
});

describe("a dialog that points at the app's own files", () => {
  it('writes nothing over them, reads nothing from them, and keeps the lock on the vault', async () => {
    const { vault, id, words, file } = await vaultWithClient();
    const own = ['vault.db', 'vault.keys', join('profile', 'x.pdf')].map((name) => join(vault.dir, name));
    for (const path of [...own, file]) {
      vault.choices.push(path);
      expect(await vault.get('document.check', {})).toEqual({ verdict: 'unreadable' });
      await vault.get('recovery.make', {});
      vault.choices.push(path);
      expect(await vault.code('recovery.save', {})).toBe('cannot-write');
      vault.choices.push(path);
      expect(await vault.code('with.enter', { id, secret: { kind: 'stick' } })).toBe('nothing-chosen');
    }
    const { TestVault: Again } = await import('../../support/test-vault.ts');
    expect(await new Again(vault.dir).code('vault.unlock', { passphrase })).toBe('vault-in-use');
    await meanwhile(vault, () => undefined);
    expect(await vault.code('with.enter', { id, secret: { kind: 'words', words } })).toBe('ok');
  });
});
