import { strFromU8, unzipSync } from 'fflate';
import { createDecipheriv } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultDatabaseKey } from '../../electron/vault/keys/vault-slots.ts';
import { vaultPath } from '../../electron/vault/store/open.ts';
import { Releasing } from '../support/releasing.ts';

/**
 * What a folder holds and nobody released is nowhere outside it: not in vault.db, not in a report, not in its data
 * (product.md, rules 4 and 10). Words that stand nowhere else are looked for, each by itself.
 */
const secrets = {
  called: 'Gudbritt',
  wish: 'kolonilotten',
  step: 'cykelreparatören',
  note: 'svärmoderns',
  draft: 'hyresvärdens',
  draftLedTo: 'tandställningen',
  beside: 'kuolemanpelko',
  interpreter: 'Pirkkoliisa',
  withdrawn: 'utmätningsmannen',
  removed: 'hemmafestivalen',
  person: 'Torbjörna',
  phone: '0701740605',
  application: 'krukväxtbidrag',
};
/** What was released, and must be there: otherwise nothing was looked for in the right place. */
const released = 'Beslutet dröjde i elva månader.';
const alias = 'Kastanj';

const place = mkdtempSync(join(tmpdir(), 'leaks-'));
let client: Releasing;
const read = new Map<string, string>();

async function withClient(): Promise<void> {
  const { vault } = client;
  await client.withClient();
  await vault.get('wish.add', { words: `Odla på ${secrets.wish}` });
  const wishId = (await vault.get('folder.read', {})).plan.wishes[0]?.id ?? '';
  await vault.get('step.add', {
    wishId,
    words: `Ringa ${secrets.step}`,
    doer: 'me',
    doerName: '',
    due: null,
  });
  const stuckId = await client.draft({ happened: released, barrier: 'long-wait', lifeArea: 'housing' });
  await client.release(stuckId);
  const kept = await client.release(await client.draft({ happened: `Först ${secrets.withdrawn}.` }));
  await vault.get('release.withdraw', { id: kept.id });
}

/** Drafts, notes and the rest of a folder, and one release among them. */
async function lived(): Promise<void> {
  const { vault } = client;
  await vault.get('person.change', { calledName: secrets.called });
  await withClient();
  await client.onDesk();
  await vault.get('note.add', {
    text: `Hos ${secrets.note} med ${secrets.person}, ${secrets.phone}`,
    kind: 'phone',
  });
  await vault.get('application.add', { sought: secrets.application, agency: 'Okänd' });
  await client.draft({
    happened: `Ett brev från ${secrets.draft} kontor.`,
    ledTo: `Ingen ${secrets.draftLedTo}.`,
  });
  const beside = await client.draft();
  await vault.get('stuck.change', {
    id: beside,
    text: { beside: secrets.beside, interpreter: secrets.interpreter },
  });
  const removed = await client.draft({ happened: secrets.removed });
  await vault.get('stuck.remove', { id: removed });
}

/** Every page of vault.db as it lies on the disk, decrypted; what was freed is among them (SQLCipher 4, raw key). */
function decryptedVault(): Buffer {
  const { session, dir } = client.vault.app;
  if (session.mode !== 'without') throw new Error(session.mode);
  const key = vaultDatabaseKey(session.vaultKey, session.vault.id);
  const [page, reserved, salt] = [4096, 80, 16];
  const file = readFileSync(vaultPath(dir));
  const pages = Array.from({ length: file.length / page }, (_, n) => {
    const sealed = file.subarray(n * page, (n + 1) * page);
    const iv = sealed.subarray(page - reserved, page - reserved + 16);
    const cipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
    return Buffer.concat([
      cipher.update(sealed.subarray(n === 0 ? salt : 0, page - reserved)),
      cipher.final(),
    ]);
  });
  return Buffer.concat(pages);
}

const tool = (name: string, ...args: string[]): string => {
  // pdfsig leaves what it dumps in the folder it stands in.
  const { stdout, stderr } = spawnSync(name, args, { cwd: place, maxBuffer: 64 * 1024 * 1024 });
  return stdout.toString('latin1') + stdout.toString('utf8') + stderr.toString('utf8');
};

function readDocument(pdf: string): void {
  read.set('text layer', tool('pdftotext', pdf, '-'));
  read.set('properties', tool('pdfinfo', pdf) + tool('pdfinfo', '-meta', pdf) + tool('pdfsig', '-dump', pdf));
  const whole = join(place, 'open.pdf');
  tool('qpdf', '--qdf', '--object-streams=disable', pdf, whole);
  read.set('every object', readFileSync(whole, 'latin1'));
  const files = join(place, 'embedded');
  tool('pdfdetach', '-save', '1', '-o', files, pdf);
  read.set('embedded files', readFileSync(files, 'utf8'));
}

beforeAll(async () => {
  client = await Releasing.begun();
  const { vault } = client;
  await lived();
  const whole = { channel: 'body', receiverId: null, meetingOn: '2026-11-10', language: 'sv' } as const;
  await vault.get('report.preview', { ...whole, from: '2026-09', until: '2026-11' });
  const pdf = join(place, 'rapport.pdf');
  vault.choices.push(pdf, join(place, 'data.zip'));
  expect(await vault.get('report.make', { to: 'file' })).toMatchObject({ saved: true });
  await vault.get('report.make', { to: 'package' });
  readDocument(pdf);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(place, 'data.zip'))))) {
    const isZip = strFromU8(bytes.subarray(0, 2), true) === 'PK';
    const texts = isZip ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)];
    read.set(`data package, ${name}`, texts.join('\n'));
  }
  const bytes = decryptedVault();
  read.set('vault.db', bytes.toString('utf8') + bytes.toString('utf16le'));
});
afterAll(() => {
  client.vault.end();
  rmSync(place, { recursive: true, force: true });
});

describe('what nobody released', () => {
  it('was looked for where the released words are', () => {
    for (const where of ['vault.db', 'text layer', 'embedded files', 'data package, deficiencies.csv'])
      expect([where, read.get(where)?.replace(/\s+/gu, ' ').includes(released)]).toEqual([where, true]);
    for (const where of ['report.xlsx', 'report.ods', 'report.json'])
      expect(read.get(`data package, ${where}`)).toContain(released);
    expect(readdirSync(place)).toContain('rapport.pdf');
  });

  it.each(Object.entries(secrets))('%s is nowhere outside the folder', (_what, word) => {
    for (const [where, text] of read)
      expect([where, text.toLowerCase().includes(word.toLowerCase())]).toEqual([where, false]);
  });

  it('the alias is in no report', () => {
    for (const [where, text] of read)
      if (where !== 'vault.db') expect([where, text.includes(alias)]).toEqual([where, false]);
  });
});
