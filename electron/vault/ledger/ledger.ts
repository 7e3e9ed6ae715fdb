import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ledgerKinds, type LedgerEntry } from '../../../shared/domain/ledger.ts';
import { paperKinds } from '../../../shared/domain/paper-part.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { bytes, changeOne, flag, hexId, instantText, json, many, one } from '../store/decode.ts';
import type { Db, Tx, WritableDb } from '../store/driver.ts';
import { canonical } from './canonical.ts';

/** What is written down before the thing leaves. */
export type NewEntry = Omit<LedgerEntry, 'seq' | 'signed' | 'failed'>;

/** The client's signature over an entry made With: a `Presence` is one. */
export interface Signer {
  /** Signature over the entry's hash (32 bytes). */
  sign(hash: Buffer): Buffer;
  /** Certificate of the signing key, DER. */
  readonly certificate: Buffer;
}

/** Where the chain ends. `hash` is null while nothing has been shared. */
export interface Head {
  seq: number;
  hash: Buffer | null;
}

/** Whether a signature over a hash is good, and by a key of this client. */
export type Verify = (hash: Buffer, signature: Buffer, certificate: Buffer) => boolean;

/** The chain is whole, or the first entry that does not fit: also one that is missing. */
export type Verified = { ok: true } | { ok: false; seq: number };

/** What the first entry is chained to. */
const nothing = Buffer.alloc(32);

const hashOf = (previous: Buffer, body: string): Buffer =>
  createHash('sha256').update(previous).update(body, 'utf8').digest();

const headRow: z.ZodType<Head> = z.object({ seq: z.int(), hash: bytes });

/** The last entry's number and hash, to be anchored in the vault. */
export function head(db: Db<'folder'>): Head {
  return one(db, headRow, 'SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1') ?? { seq: 0, hash: null };
}

/**
 * Writes an entry at the end of the chain, in the transaction in which it was decided that the thing may leave
 * (architecture.md, Presence is a type). Signed when the client is here.
 */
export function append(tx: Tx<'folder'>, entry: NewEntry, signer: Signer | null = null): LedgerEntry {
  const last = head(tx);
  const seq = last.seq + 1;
  const previous = last.hash ?? nothing;
  // SECURITY: that it was signed is part of what is chained, so that a signature cannot be taken away unseen.
  const signed = signer !== null;
  const body = canonical({ ...entry, seq, signed });
  const hash = hashOf(previous, body);
  changeOne(
    tx,
    `INSERT INTO ledger (seq, id, body, prev_hash, hash, signature, certificate)
     VALUES ($seq, $id, $body, $previous, $hash, $signature, $certificate)`,
    {
      seq,
      id: entry.id,
      body,
      previous,
      hash,
      signature: signer?.sign(hash) ?? null,
      certificate: signer?.certificate ?? null,
    },
  );
  return { ...entry, seq, signed, failed: false };
}

/** The thing was written down, but could not be saved afterwards. Throws `gone`. */
export function markFailed(db: WritableDb<'folder'>, id: Id): void {
  db.transaction((tx) => changeOne(tx, 'UPDATE ledger SET failed = 1 WHERE id = ?', [id]));
}

const bodyOf = z.strictObject({
  seq: z.int(),
  id: hexId,
  at: instantText,
  kind: z.enum(ledgerKinds),
  what: z.array(z.enum(paperKinds)),
  receiver: z.string(),
  purpose: z.string(),
  named: z.boolean(),
  struck: z.int(),
  digest: z.string(),
  warrantId: hexId.nullable(),
  signed: z.boolean(),
});

const entryRow: z.ZodType<LedgerEntry> = z
  .object({ body: json(bodyOf), failed: flag })
  .transform(({ body, failed }) => ({ ...body, failed }));

/** "What has been shared", the newest first. */
export function readLedger(db: Db<'folder'>): LedgerEntry[] {
  return many(db, entryRow, 'SELECT body, failed FROM ledger ORDER BY seq DESC');
}

const certificateRow = z.object({ certificate: bytes.nullable() });
const certificatesBy = (db: Db<'folder'>, sql: string): Buffer[] =>
  many(db, certificateRow, sql).flatMap(({ certificate }) => certificate ?? []);

/** Every certificate (DER) that an entry was signed with. */
export const certificatesIn = (db: Db<'folder'>): Buffer[] =>
  certificatesBy(db, 'SELECT DISTINCT certificate FROM ledger');

/** The certificate (DER) that the last entry was signed with; null when it was not signed, or there is none. */
export const lastCertificate = (db: Db<'folder'>): Buffer | null =>
  certificatesBy(db, 'SELECT certificate FROM ledger ORDER BY seq DESC LIMIT 1')[0] ?? null;

const linkRow = z.object({
  seq: z.int(),
  id: hexId,
  body: z.string(),
  previous: bytes,
  hash: bytes,
  signature: bytes.nullable(),
  certificate: bytes.nullable(),
});
type Link = z.infer<typeof linkRow>;

/**
 * Follows the chain from its beginning: numbers without gaps, each hash over the one before, each signature good. With
 * the vault's anchor it is also seen when the end was cut off or the whole chain was exchanged.
 */
export function verifyChain(
  db: Db<'folder'>,
  verify: Verify,
  anchor: Head = { seq: 0, hash: null },
): Verified {
  const links = many(
    db,
    linkRow,
    'SELECT seq, id, body, prev_hash AS previous, hash, signature, certificate FROM ledger ORDER BY seq',
  );
  let previous: Buffer = nothing;
  for (const [index, link] of links.entries()) {
    const seq = index + 1;
    if (!fits(link, seq, previous, verify)) return { ok: false, seq };
    if (seq === anchor.seq && !anchor.hash?.equals(link.hash)) return { ok: false, seq };
    previous = link.hash;
  }
  return anchor.seq > links.length ? { ok: false, seq: links.length + 1 } : { ok: true };
}

function fits(link: Link, seq: number, previous: Buffer, verify: Verify): boolean {
  const body = json(bodyOf).safeParse(link.body);
  if (!body.success || body.data.seq !== seq || body.data.id !== link.id) return false;
  if (link.seq !== seq || !link.previous.equals(previous)) return false;
  if (!hashOf(previous, link.body).equals(link.hash)) return false;
  if (link.signature === null || link.certificate === null) return !body.data.signed;
  return body.data.signed && verify(link.hash, link.signature, link.certificate);
}
