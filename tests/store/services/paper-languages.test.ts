import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document as arabic } from '../../../shared/i18n/ar/document.ts';
import { document as finnish } from '../../../shared/i18n/fi/document.ts';
import { addClient, giveKey, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openVaultOnDesk();
});
afterEach(() => vault.end());

/** The text of a PDF in the order it is read, without signs that only steer its direction. */
const textOf = (path: string): string =>
  execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    '',
  );
const pdfLanguage = (path: string): string =>
  execFileSync('qpdf', ['--json', '--json-key=qpdf', path], { encoding: 'utf8' });

describe.each([
  ['ar', arabic],
  ['fi', finnish],
] as const)('what a client who reads %s takes home', (language, words) => {
  it('is in their own language, and so is the note to keep', async () => {
    const id = await addClient(vault);
    await vault.get('person.change', { language, calledName: 'Maja' });
    const secret = { kind: 'words', words: (await giveKey(vault)).words } as const;
    await vault.get('with.enter', { id, secret });
    await vault.get('wish.add', { words: 'Sova hela natten' });
    await vault.get('exit.key', { secret });
    const paper = join(vault.dir, 'papper.pdf');
    const note = join(vault.dir, 'lapp.pdf');
    vault.choices.push(paper, note);
    const asked = { named: true, large: false, struck: [], receiver: 'Maja', purpose: 'Läsa' };
    const { entry } = await vault.get('exit.paper', { parts: [{ kind: 'plan', id: null }], ...asked });
    await vault.get('exit.receipt', { entry: entry!.id });
    expect(textOf(paper)).toContain(words.plan.title);
    expect(textOf(paper)).toContain('Sova hela natten');
    expect(textOf(note)).toContain(words.receipt.title);
    for (const path of [paper, note])
      expect(pdfLanguage(path)).toMatch(new RegExp(`"/Lang": "u:${language}`, 'u'));
  });
});
