import { createPublicKey, generateKeyPairSync, sign, verify as verifies } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../electron/vault/ledger/canonical.ts';
import {
  append,
  head,
  markFailed,
  readLedger,
  verifyChain,
  type NewEntry,
  type Signer,
} from '../../electron/vault/ledger/ledger.ts';
import { codeOf, freshFolder, moment, newId } from './places.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const certificate = pair.publicKey.export({ format: 'der', type: 'spki' });
const client: Signer = { sign: (hash) => sign('sha256', hash, pair.privateKey), certificate };
const good = (hash: Buffer, signature: Buffer, by: Buffer): boolean =>
  by.equals(certificate) &&
  verifies('sha256', hash, createPublicKey({ key: by, format: 'der', type: 'spki' }), signature);

const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  id: newId(),
  at: moment(),
  kind: 'paper.pdf',
  what: ['plan'],
  receiver: 'Socialtjänsten',
  purpose: 'bostad',
  named: true,
  struck: 2,
  digest: 'ab'.repeat(32),
  warrantId: null,
  ...more,
});

/** A folder in which five things were shared, the third by a yes in advance. */
function shared() {
  const folder = freshFolder();
  const entries = [0, 1, 2, 3, 4].map((n) => entry({ at: moment(n), purpose: `nummer ${n}` }));
  entries.forEach((each, n) => folder.db.transaction((tx) => append(tx, each, n === 2 ? null : client)));
  return { ...folder, entries };
}

describe('canonical JSON', () => {
  test('has one form for one value', () => {
    expect(canonical({ b: [1, null, 'å"\n'], a: { d: true, c: 0.5 } })).toBe(
      '{"a":{"c":0.5,"d":true},"b":[1,null,"å\\"\\n"]}',
    );
    expect(canonical({ x: 1, y: { p: 1, q: 2 } })).toBe(canonical({ y: { q: 2, p: 1 }, x: 1 }));
  });
});

describe('what has been shared', () => {
  test('is read the newest first, as it was written', () => {
    const { db, entries } = shared();
    const read = readLedger(db);
    expect(read.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    expect(read.map(({ signed }) => signed)).toEqual([true, true, false, true, true]);
    expect(read.at(-1)).toEqual({ ...entries[0], seq: 1, signed: true, failed: false });
  });

  test('is whole, with and without anchor, and empty at first', () => {
    const { db } = freshFolder();
    expect(head(db)).toEqual({ seq: 0, hash: null });
    expect(verifyChain(db, good, head(db))).toEqual({ ok: true });
    const five = shared().db;
    expect(verifyChain(five, good)).toEqual({ ok: true });
    expect(verifyChain(five, good, head(five))).toEqual({ ok: true });
    // Shared after the anchor was set, say before a crash.
    const anchor = head(five);
    five.transaction((tx) => append(tx, entry(), client));
    expect(verifyChain(five, good, anchor)).toEqual({ ok: true });
  });

  test('is written with what it belongs to, or not at all', () => {
    const { db } = freshFolder();
    const half = () =>
      db.transaction((tx) => {
        append(tx, entry(), client);
        tx.run('INSERT INTO draft (place, text, at) VALUES (?, ?, ?)', ['x', null, moment()]);
      });
    expect(codeOf(half)).toBe('failed');
    expect(readLedger(db)).toEqual([]);
  });

  test('can be marked as failed, and nothing else', () => {
    const { db, entries } = shared();
    markFailed(db, entries[4]!.id);
    expect(readLedger(db)[0]?.failed).toBe(true);
    expect(verifyChain(db, good, head(db))).toEqual({ ok: true });
    expect(codeOf(() => markFailed(db, newId()))).toBe('gone');
    expect(codeOf(() => db.transaction((tx) => tx.run("UPDATE ledger SET body = '{}'")))).toBe('failed');
    expect(codeOf(() => db.transaction((tx) => tx.run('DELETE FROM ledger')))).toBe('failed');
  });
});

describe('tampering is found', () => {
  const bad = Buffer.alloc(32, 9);
  test.each<[string, string, (string | Buffer | null)[], number]>([
    ['another word', `UPDATE ledger SET body = replace(body, 'nummer 1', 'nummer 9') WHERE seq = 2`, [], 2],
    ['another hash', 'UPDATE ledger SET hash = ? WHERE seq = 3', [bad], 3],
    ['another link', 'UPDATE ledger SET prev_hash = ? WHERE seq = 4', [bad], 4],
    ['a signature taken away', 'UPDATE ledger SET signature = NULL, certificate = NULL WHERE seq = 2', [], 2],
    [
      'a signature added',
      'UPDATE ledger SET signature = ?, certificate = ? WHERE seq = 3',
      [bad, certificate],
      3,
    ],
    ['a signature exchanged', 'UPDATE ledger SET signature = ? WHERE seq = 1', [bad], 1],
    ['another certificate', 'UPDATE ledger SET certificate = ? WHERE seq = 5', [bad], 5],
    ['one taken out', 'DELETE FROM ledger WHERE seq = 3', [], 3],
    [
      'one taken out and the rest moved up',
      'DELETE FROM ledger WHERE seq = 3; UPDATE ledger SET seq = seq - 1 WHERE seq > 3',
      [],
      3,
    ],
    ['the first taken out', 'DELETE FROM ledger WHERE seq = 1', [], 1],
    ['the last taken out', 'DELETE FROM ledger WHERE seq = 5', [], 5],
    ['all taken out', 'DELETE FROM ledger', [], 1],
    ['another identifier', `UPDATE ledger SET id = ? WHERE seq = 2`, ['0'.repeat(32)], 2],
    ['no JSON', `UPDATE ledger SET body = 'x' WHERE seq = 2`, [], 2],
  ])('%s', (_what, sql, values, seq) => {
    const { db } = shared();
    const anchor = head(db);
    db.transaction((tx) => {
      tx.run('DROP TRIGGER ledger_is_kept');
      tx.run('DROP TRIGGER ledger_is_not_reworded');
      for (const statement of sql.split(';')) tx.run(statement, values);
    });
    expect(verifyChain(db, good, anchor)).toEqual({ ok: false, seq });
  });

  test('a whole chain written anew without the client does not fit the anchor', () => {
    const anchor = head(shared().db);
    const { db } = freshFolder();
    for (let n = 0; n < 6; n += 1) db.transaction((tx) => append(tx, entry({ at: moment(n) })));
    expect(verifyChain(db, good)).toEqual({ ok: true });
    expect(verifyChain(db, good, anchor)).toEqual({ ok: false, seq: 5 });
  });
});
