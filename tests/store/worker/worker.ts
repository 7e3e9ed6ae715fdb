import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addNote, readNotes } from '../../../electron/vault/store/folder/notes.ts';
import { record } from '../../../electron/vault/store/history.ts';
import { migrate } from '../../../electron/vault/store/migrations/migrate.ts';
import { folderChain } from '../../../electron/vault/store/migrations/folder/chain.ts';
import { createFolder, openFolder, openVault, type FolderDb } from '../../../electron/vault/store/open.ts';
import { writeWhole } from '../../../electron/vault/store/write-whole.ts';
import type { Order } from './run.ts';

/** Runs as a process of its own: it is killed, or lives on a disk that is full or may not be written. */

const order = JSON.parse(readFileSync(0, 'utf8')) as Order;
const key = Buffer.from(order.key, 'hex');
const at = '2026-03-01T12:00:00.000Z';
const say = (word: unknown): void => void writeSync(1, `${JSON.stringify(word)}\n`);

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'another error';
  }
};
const write = (db: FolderDb, text: string): void =>
  record(db, { mode: 'without', at, label: 'note.add' }, (recorder) =>
    addNote(recorder, { id: randomBytes(16).toString('hex'), text, kind: 'phone', at }),
  );
const whole = (db: FolderDb): boolean => db.get('PRAGMA integrity_check')?.['integrity_check'] === 'ok';

/** Says each number after it was saved, until somebody kills it. */
function writeForEver(): void {
  const db = openFolder(order.path, key);
  for (let n = readNotes(db).length; ; n += 1) {
    write(db, `${n} ${'ord '.repeat((n * 37) % 400)}`);
    say(n);
  }
}

/** Keeps the vault open until somebody kills it. */
function hold(): void {
  openVault(order.path, key);
  say('held');
  setInterval(() => undefined, 60_000);
}

const fill = (place: string): void => {
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(join(place, 'filler'), Buffer.alloc(bavail * bsize));
};

function fullDisk(): void {
  const place = dirname(order.path);
  const db = createFolder(order.path, key);
  writeWhole(join(place, 'keys'), Buffer.from('old'));
  let saved = 0;
  const writeMore = (): void => {
    for (;;) {
      write(db, 'lång text '.repeat(5_000));
      saved += 1;
    }
  };
  const code = codeOf(writeMore);
  const kept = readNotes(db).length;
  fill(place);
  const failing = {
    again: codeOf(() => write(db, 'lång text '.repeat(5_000))),
    create: codeOf(() => createFolder(join(place, 'other.db'), key)),
    file: codeOf(() => writeWhole(join(place, 'keys'), Buffer.alloc(100_000))),
    migrate: codeOf(() =>
      migrate(
        db,
        order.path,
        [...folderChain, { version: folderChain.length + 1, apply: () => undefined }],
        false,
      ),
    ),
  };
  const files = readdirSync(place).sort();
  rmSync(join(place, 'filler'));
  const later = codeOf(() => write(db, 'kort'));
  const after = { later, kept: readNotes(db).length, whole: whole(db), version: db.version };
  say({
    code,
    lost: saved - kept,
    failing,
    files,
    keys: readFileSync(join(place, 'keys'), 'utf8'),
    ...after,
    saved,
  });
}

function readOnly(): void {
  const place = dirname(order.path);
  const db = openFolder(order.path, key);
  say({
    notes: readNotes(db).length,
    write: codeOf(() => write(db, 'nej')),
    notesAfter: readNotes(db).length,
    create: codeOf(() => createFolder(join(place, 'other.db'), key)),
    vault: codeOf(() => openVault(join(place, 'vault.db'), key)),
    file: codeOf(() => writeWhole(join(place, 'keys'), Buffer.from('new'))),
    migrate: codeOf(() =>
      migrate(
        db,
        order.path,
        [...folderChain, { version: folderChain.length + 1, apply: () => undefined }],
        false,
      ),
    ),
  });
}

switch (order.what) {
  case 'write':
    writeForEver();
    break;
  case 'hold':
    hold();
    break;
  case 'open-vault':
    say(codeOf(() => openVault(order.path, key).close()));
    break;
  case 'full-disk':
    fullDisk();
    break;
  case 'read-only':
    readOnly();
    break;
}
