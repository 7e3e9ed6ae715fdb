import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  letterKinds,
  letterLanguages,
  type Letter,
  type LetterText,
} from '../../../../shared/domain/letter.ts';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import { canonical } from '../../ledger/canonical.ts';
import { bytes, changeOne, hexId, instantText, json, many } from '../decode.ts';
import type { Db, Tx } from '../driver.ts';
import type { Recorder } from '../recorder.ts';

const textShape = {
  kind: z.enum(letterKinds),
  language: z.enum(letterLanguages),
  receiver: z.string(),
  matter: z.string(),
  reference: z.string(),
  body: z.string(),
  beside: z.string(),
  interpreter: z.string(),
  name: z.string(),
};
const letterText: z.ZodType<LetterText> = z.object(textShape);
const letterRow = z.object({ id: hexId, at: instantText, ...textShape });

/** SHA-256 of what is written in a letter, hexadecimal: two letters have the same only when they say the same. */
export function letterWords(letter: LetterText): string {
  return createHash('sha256')
    .update(canonical({ ...letterText.parse(letter) }), 'utf8')
    .digest('hex');
}

/** The proof that a letter left: the client's (or the vault's) signature over the file, kept here alone. */
export interface LetterProof {
  /** The entry of "What has been shared" it belongs to. */
  entryId: Id;
  /** The letter, or the mandate that the letter takes back. */
  about: Id;
  /** SHA-256 of the file, hexadecimal. */
  digest: string;
  /** What was written in the letter (`letterWords`); empty when lines were struck, or it is no letter of its own. */
  words: string;
  /** Detached CMS (RFC 5652), DER. */
  cms: Uint8Array;
}

/** A proof, and when the letter left. */
export interface KeptProof extends LetterProof {
  at: Instant;
}

const proofRow: z.ZodType<KeptProof> = z
  .object({
    entryId: hexId,
    about: hexId,
    digest: z.string(),
    words: z.string(),
    cms: bytes,
    body: json(z.object({ at: instantText })),
  })
  .transform(({ body, ...proof }) => ({ ...proof, at: body.at }));

/** Proofs of letters that really left, the newest first. */
export function readProofs(db: Db<'folder'>): KeptProof[] {
  return many(
    db,
    proofRow,
    `SELECT entry_id AS entryId, about, digest, words, cms, ledger.body AS body
     FROM letter_proof JOIN ledger ON ledger.id = letter_proof.entry_id
     WHERE ledger.failed = 0 ORDER BY ledger.seq DESC`,
  );
}

/** Keeps a proof, in the transaction of its entry. */
export function addProof(tx: Tx<'folder'>, { entryId, about, digest, words, cms }: LetterProof): void {
  changeOne(
    tx,
    `INSERT INTO letter_proof (entry_id, about, digest, words, cms)
     VALUES ($entryId, $about, $digest, $words, $cms)`,
    { entryId, about, digest, words, cms },
  );
}

/** Every letter, the newest first, with when it left. */
export function readLetters(db: Db<'folder'>): Letter[] {
  const letters = many(
    db,
    letterRow,
    `SELECT id, kind, language, receiver, matter, reference, body, beside, interpreter, name, at
     FROM letter WHERE deleted_at IS NULL ORDER BY at DESC, rowid DESC`,
  );
  if (letters.length === 0) return [];
  const proofs = readProofs(db);
  return letters.map((letter) => {
    const words = letterWords(letter);
    const own = proofs.filter(({ about }) => about === letter.id);
    return { ...letter, sent: own.map((proof) => ({ at: proof.at, same: proof.words === words })) };
  });
}

/** One letter, or null. */
export const readLetter = (db: Db<'folder'>, id: Id): Letter | null =>
  readLetters(db).find((letter) => letter.id === id) ?? null;

/** Begins a letter. It is a draft: writing it lets nothing out. */
export function addLetterOut(recorder: Recorder, { id, ...letter }: LetterText & { id: Id }): void {
  recorder.insert('letter', id, { ...letter, at: recorder.at });
}

/** Changes what is given and leaves the rest. Throws `gone`. */
export function changeLetterOut(recorder: Recorder, id: Id, text: Partial<LetterText>): void {
  recorder.update('letter', id, text);
}

/** Removes a letter; it waits 30 days. What proves that it left stays. Throws `gone`. */
export function removeLetterOut(recorder: Recorder, id: Id): void {
  recorder.remove('letter', id);
}
