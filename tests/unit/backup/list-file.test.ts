import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  foundList,
  isGenuine,
  listPath,
  writeList,
  type BackupList,
} from '../../../electron/vault/backup/list-file.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'list-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const key = Buffer.alloc(32, 7);
const sha256 = 'ab'.repeat(32);
const folder = '12'.repeat(16);
const list: BackupList = {
  vaultId: 'cd'.repeat(16),
  made: '2026-11-02T09:00:00.000Z',
  files: [
    { path: 'vault.keys', bytes: 10, sha256 },
    { path: 'vault.db', bytes: 4096, sha256 },
    { path: `folders/${folder}.db`, bytes: 4096, sha256 },
    { path: `front/${folder}`, bytes: 99, sha256 },
  ],
  clients: [{ number: 'ef'.repeat(16), folder, front: folder }],
};
const written = (text: string): ReturnType<typeof foundList> => {
  writeFileSync(listPath(dir), text);
  return foundList(dir);
};
const whole = (change: object): string => JSON.stringify({ format: 1, ...list, mac: sha256, ...change });

describe('the list of a backup', () => {
  it('is read back as it was written, and known to be this vault’s', () => {
    writeList(dir, list, key);
    const found = foundList(dir);
    if (found.found !== 'here') throw new Error(found.found);
    expect(found.list).toEqual(list);
    expect(isGenuine(found.list, found.mac, key)).toBe(true);
    expect(isGenuine(found.list, found.mac, Buffer.alloc(32, 8))).toBe(false);
    expect(isGenuine({ ...list, clients: [] }, found.mac, key)).toBe(false);
  });

  it.each([
    '../vault.keys',
    '/etc/passwd',
    `folders/../${folder}.db`,
    'folders/x.db',
    `front/${folder}.db`,
    '',
  ])('that names %s is damaged', (path) => {
    expect(written(whole({ files: [...list.files, { path, bytes: 1, sha256 }] })).found).toBe('damaged');
  });

  it('with a file twice, without the vault, from a newer app, or too long is told', () => {
    expect(written(whole({})).found).toBe('here');
    expect(written(whole({ files: [...list.files, ...list.files] })).found).toBe('damaged');
    expect(written(whole({ files: list.files.slice(1) })).found).toBe('damaged');
    expect(written(whole({ format: 2 })).found).toBe('newer');
    expect(written(`${whole({})}${' '.repeat(9 * 1024 * 1024)}`).found).toBe('damaged');
    rmSync(listPath(dir));
    expect(foundList(dir).found).toBe('none');
  });

  it('never throws, whatever it says', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((value) => whole({ files: value })),
      fc.anything().map((value) => whole({ clients: value, mac: value })),
    );
    fc.assert(
      fc.property(text, (said) => {
        expect(['here', 'damaged', 'newer']).toContain(written(said).found);
      }),
    );
  });
});
