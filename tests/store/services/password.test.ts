import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document } from '../../../shared/i18n/sv/document.ts';
import { addClient, giveKey, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

const { plan } = document;
let vault: TestVault;
let words: string;
beforeEach(async () => {
  vault = await openVaultOnDesk();
  const id = await addClient(vault);
  ({ words } = await giveKey(vault));
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await vault.get('wish.add', { words: 'Sova hela natten' });
});
afterEach(() => vault.end());

const password = 'björk och åska 7';
const asked = {
  parts: [{ kind: 'plan' as const, id: null }],
  named: true,
  large: false,
  struck: [],
  receiver: '',
  purpose: '',
};
const path = (): string => join(vault.dir, 'papper.pdf');
const told = (program: string, ...how: string[]): string =>
  execFileSync(program, how, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
async function saved(named: boolean): Promise<void> {
  await vault.get('exit.key', { secret: { kind: 'words', words } });
  vault.choices.push(path());
  expect(await vault.get('exit.paper', { ...asked, named, password })).toMatchObject({ saved: true });
}

describe('a paper with a password (J7)', () => {
  it('is encrypted with AES-256 revision 6, everything permitted, and opens with the password only', async () => {
    await saved(true);
    const file = join(vault.dir, 'password');
    writeFileSync(file, password);
    const checked = told('qpdf', `--password-file=${file}`, '--check', path());
    expect(checked).toContain('R = 6');
    expect(checked).toContain('file encryption method: AESv3');
    expect(checked).toContain('No syntax or stream encoding errors found');
    expect(checked).not.toContain('not allowed');
    expect(() => told('qpdf', '--check', path())).toThrow();
    expect(told('pdftotext', '-upw', password, path(), '-')).toContain('Sova hela natten');
    expect(readFileSync(path()).includes('pdfaid')).toBe(false);
  });

  it.each([true, false])('is sealed afterwards, so that the seal holds (with name: %j)', async (named) => {
    await saved(named);
    const sealed = told('pdfsig', '-nocert', '-upw', password, path());
    expect(sealed).toContain('Signature is Valid');
    expect(sealed).toContain('Total document signed');
    const changed = readFileSync(path());
    changed[2000] = (changed[2000] ?? 0) ^ 1;
    writeFileSync(path(), changed);
    vault.choices.push(path());
    expect((await vault.get('document.check', {})).verdict).not.toBe('unchanged');
  });

  it('says at its foot that it is locked, and never that it is not encrypted', async () => {
    await saved(true);
    const flat = (text: string): string => text.replace(/\s+/gu, ' ');
    const read = flat(told('pdftotext', '-upw', password, path(), '-'));
    expect(read).toContain(flat(plan.footerLocked));
    expect(read).not.toContain('krypterat');
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    vault.choices.push(path());
    await vault.get('exit.paper', asked);
    expect(flat(told('pdftotext', path(), '-'))).toContain(flat(plan.footer));
  });

  it('is recognised here without the password', async () => {
    await saved(true);
    vault.choices.push(path());
    expect(await vault.get('document.check', {})).toMatchObject({ verdict: 'unchanged', by: 'folder' });
  });

  it('takes no short password, and keeps none', async () => {
    await vault.get('exit.key', { secret: { kind: 'words', words } });
    for (const wrong of ['', 'för kort', 'ö'.repeat(64)]) {
      vault.choices.push(path());
      expect(await vault.code('exit.paper', { ...asked, password: wrong })).toBe('malformed');
    }
    expect(existsSync(path())).toBe(false);
    vault.choices.length = 0;
    await saved(true);
    expect(JSON.stringify([await vault.get('ledger.read', {}), vault.told])).not.toContain(password);
    expect(readFileSync(path()).includes(password)).toBe(false);
  });
});
