import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import initSqlJs, { type Database } from 'sql.js';
import { describe, expect, test } from 'vitest';
import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { writeSetting } from '../../electron/vault/store/vault/settings.ts';
import { change, edit, freshFolder, freshVault } from './places.ts';

/**
 * An independent reader: SQLCipher 4's page format from its published design (zetetic.net/sqlcipher/design), with
 * node:crypto alone, and another build of SQLite for what comes out. Nothing here is shared with the driver.
 */
const page = { bytes: 4096, salt: 16, iv: 16, mac: 64, reserved: 80 };

function plain(file: Buffer, rawKey: Buffer): Buffer {
  const salt = file.subarray(0, page.salt);
  const macSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a));
  const macKey = pbkdf2Sync(rawKey, macSalt, 2, 32, 'sha512');
  const pages = Array.from({ length: file.length / page.bytes }, (_, index) => {
    const whole = file.subarray(index * page.bytes, (index + 1) * page.bytes);
    const body = whole.subarray(index === 0 ? page.salt : 0, page.bytes - page.reserved);
    const tail = whole.subarray(page.bytes - page.reserved);
    const iv = tail.subarray(0, page.iv);
    const number = Buffer.alloc(4);
    number.writeUInt32LE(index + 1);
    const mac = createHmac('sha512', macKey).update(body).update(iv).update(number).digest();
    if (!timingSafeEqual(mac, tail.subarray(page.iv, page.iv + page.mac)))
      throw new Error(`page ${index + 1}`);
    const opener = createDecipheriv('aes-256-cbc', rawKey, iv).setAutoPadding(false);
    const head = index === 0 ? Buffer.from('SQLite format 3\0', 'latin1') : Buffer.alloc(0);
    return Buffer.concat([head, opener.update(body), opener.final(), Buffer.alloc(page.reserved)]);
  });
  return Buffer.concat(pages);
}

async function read(path: string, key: Buffer): Promise<Database> {
  const sqlite = await initSqlJs();
  return new sqlite.Database(plain(readFileSync(path), key));
}

describe('the files are standard SQLCipher 4', () => {
  test("an independent reader opens a folder with its key and finds the client's words", async () => {
    const folder = freshFolder();
    const { db, path, key } = folder;
    const words = 'Jag vill ha en egen nyckel 😀';
    edit(folder, change({ kind: 'wish.add', words }));
    db.close();
    const other = await read(path, key);
    expect(other.exec('SELECT words FROM wish')[0]?.values).toEqual([[words]]);
    expect(other.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']]);
    expect(other.exec('PRAGMA user_version')[0]?.values).toEqual([[folderChain.length]]);
    other.close();
  });

  test("and the vault's own file", async () => {
    const { db, path, key } = freshVault();
    writeSetting(db, 'recovery', 'confirmed');
    db.close();
    const other = await read(path, key);
    expect(other.exec(`SELECT key, value FROM setting WHERE key = 'recovery'`)[0]?.values).toEqual([
      ['recovery', 'confirmed'],
    ]);
    other.close();
  });

  test('with another key, or one byte changed, it opens nothing', async () => {
    const { db, path, key } = freshVault();
    db.close();
    await expect(read(path, Buffer.alloc(32))).rejects.toThrow('page 1');
    const file = readFileSync(path);
    file[page.bytes + 100] = (file[page.bytes + 100] ?? 0) ^ 1;
    expect(() => plain(file, key)).toThrow('page 2');
  });
});
