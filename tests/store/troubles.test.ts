import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addNote, readNotes } from '../../electron/vault/store/folder/notes.ts';
import { createFolder, createVault, openFolder, openVault } from '../../electron/vault/store/open.ts';
import { record } from '../../electron/vault/store/history.ts';
import { codeOf, freshFolder, freshPlace, freshVault, moment, newId, newKey } from './places.ts';
import { answered, builtWorker, started, type Worker } from './worker/run.ts';

let worker: Worker;
beforeAll(async () => {
  worker = await builtWorker();
});
afterAll(() => worker.remove());

/** A namespace of one's own, where an ordinary user can mount, too; the mount ends with the process. */
const mounting = (command: string): string[] => [
  'unshare',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `${command} && exec "$@"`,
  'sh',
];

describe('killed at any moment', () => {
  test('50 times, nothing that was said to be saved is lost', { timeout: 120_000 }, async () => {
    const { db, path, key } = freshFolder();
    db.close();
    let killedWhileWriting = 0;
    let saved = -1;
    for (let round = 0; round < 50; round += 1) {
      const child = started(worker, { what: 'write', path, key: key.toString('hex') });
      const enough = saved + 1 + ((round * 7) % 11);
      for await (const line of createInterface(child.stdout)) {
        saved = Number(line);
        if (saved >= enough) child.kill('SIGKILL');
      }
      expect(child.signalCode ?? (await once(child, 'exit'))[1]).toBe('SIGKILL');
      if (readdirSync(dirname(path)).length > 1) killedWhileWriting += 1;
      const opened = openFolder(path, key);
      const texts = readNotes(opened).map(({ text }) => Number.parseInt(text, 10));
      expect(texts.sort((a, b) => a - b).slice(0, saved + 1)).toEqual(
        Array.from({ length: saved + 1 }, (_, n) => n),
      );
      expect(texts.length).toBeLessThanOrEqual(saved + 2);
      expect(opened.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      opened.close();
      saved = texts.length - 1;
    }
    // Otherwise this test would have tried nothing but clean ends.
    expect(killedWhileWriting).toBeGreaterThan(0);
  });
});

describe('a vault opened twice', () => {
  test('is in use, in this process and in another', async () => {
    const { db, path, key } = freshVault();
    expect(codeOf(() => openVault(path, key))).toBe('in-use');
    const order = { what: 'open-vault', path, key: key.toString('hex') } as const;
    expect(await answered(worker, order)).toBe('in-use');
    db.close();
    expect(await answered(worker, order)).toBe('done');
  });

  test('is free again when the process that held it was killed', async () => {
    const { db, path, key } = freshVault();
    db.close();
    const child = started(worker, { what: 'hold', path, key: key.toString('hex') });
    await once(child.stdout, 'data');
    expect(codeOf(() => openVault(path, key))).toBe('in-use');
    child.kill('SIGKILL');
    await once(child, 'exit');
    openVault(path, key).close();
  });
});

describe('a full disk', () => {
  test('is said, and nothing is lost or half-written', async () => {
    const place = freshPlace();
    const order = { what: 'full-disk', path: join(place, 'a.db'), key: newKey().toString('hex') } as const;
    const said = await answered(worker, order, mounting(`mount -t tmpfs -o size=2m tmpfs ${place}`));
    expect(said).toMatchObject({
      code: 'disk-full',
      lost: 0,
      failing: { again: 'disk-full', create: 'disk-full', file: 'disk-full', migrate: 'disk-full' },
      files: ['a.db', 'filler', 'keys'],
      keys: 'old',
      later: 'done',
      whole: true,
      version: folderChain.length,
    });
    const { saved, kept } = said as { saved: number; kept: number };
    expect(saved).toBeGreaterThan(3);
    expect(kept).toBe(saved + 1);
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('a place that may not be written', () => {
  test('can be read, says so when written, and is not touched', async () => {
    const place = freshPlace();
    const key = newKey();
    createVault(join(place, 'vault.db'), key).close();
    mkdirSync(join(place, 'folders'));
    const path = join(place, 'a.db');
    const db = createFolder(path, key);
    record(db, { mode: 'without', at: moment(), label: 'note.add' }, (recorder) =>
      addNote(recorder, { id: newId(), text: 'ett', kind: 'phone', at: moment() }),
    );
    db.close();
    const before = readFileSync(path);
    const order = { what: 'read-only', path, key: key.toString('hex') } as const;
    const bind = mounting(`mount --bind ${place} ${place} && mount -o remount,ro,bind ${place}`);
    expect(await answered(worker, order, bind)).toEqual({
      notes: 1,
      write: 'read-only',
      notesAfter: 1,
      create: 'read-only',
      // It can be read; what unlocking writes down is refused like every writing.
      vault: 'done',
      file: 'read-only',
      migrate: 'read-only',
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(place).sort()).toEqual(['a.db', 'folders', 'vault.db']);
  });
});
