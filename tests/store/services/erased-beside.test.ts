import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles, StickVault, vaultDb } from '../../support/stick-vault.ts';
import { passphrase, TestVault } from '../../support/test-vault.ts';

let s: StickVault;
beforeEach(async () => {
  s = await StickVault.made();
});
afterEach(() => s.end());

const note = (): string => join(s.stick, 'erased.txt');
const number = (): string =>
  String(vaultDb(s.vault).get('SELECT erasure_number AS number FROM folder')?.['number']);

describe('what is noted beside the backups', () => {
  it.each([
    ['whole, with the ends of lines of another system', (known: string) => `${known}\r\n`, false],
    ['with a line that is damaged', (known: string) => `trasig rad\n${known}\n`, true],
    ['cut short in its last line', (known: string) => `${known}\n0123`, true],
    ['larger than it can be', (known: string) => `${known}\n${'x'.repeat(16 * 1024 * 1024)}`, true],
  ])('is used line by line: %s', async (_what, left, cannotKnow) => {
    const backup = await s.backedUp();
    writeFileSync(note(), left(number()));
    const next = new TestVault();
    try {
      next.choices.push(backup);
      expect(await next.get('restore.choose', {})).toMatchObject({ clients: 0, cannotKnow });
      await next.get('restore.take', { passphrase });
      expect([await next.get('people.list', {}), folderFiles(next)]).toEqual([[], []]);
    } finally {
      next.end();
    }
  });

  it('keeps every line that can be read when it is written anew', async () => {
    await s.backedUp();
    writeFileSync(note(), `${'ab'.repeat(16)}\r\ntrasig rad\n`);
    await s.unlocked();
    const { numbers, lines } = { numbers: s.beside(), lines: readFileSync(note(), 'utf8') };
    expect(numbers).toContain('ab'.repeat(16));
    expect(lines).toMatch(/^(?:[0-9a-f]{32}\n)*$/u);
  });
});
