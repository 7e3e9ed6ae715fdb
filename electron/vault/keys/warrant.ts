import { z } from 'zod';
import type { Id } from '../../../shared/domain/plan.ts';
import type { WarrantStatement } from '../../../shared/domain/warrant.ts';
import { canonical } from '../ledger/canonical.ts';
import type { Presence } from './presence.ts';
import { signedBy } from './signing.ts';

/** What the client signs when they say yes in advance: the statement, and the one folder it is about. */
const signedText = z.looseObject({ id: z.string(), folderId: z.string() });

/** The text the client signs, and their signature over it. */
export function signedStatement(
  presence: Presence,
  id: Id,
  statement: WarrantStatement,
): { text: string; signature: Buffer } {
  const letter = statement.letter && { ...statement.letter };
  const text = canonical({ ...statement, letter, id, folderId: presence.folderId });
  return { text, signature: presence.sign(Buffer.from(text, 'utf8')) };
}

/** A yes in advance as it is kept. */
export interface KeptWarrant {
  id: Id;
  text: string;
  statement: WarrantStatement;
  signature: Buffer;
  certificate: Buffer;
}

/**
 * Yes in advance: proof that the client signed this statement, about this folder. There is no other way to one than
 * verifying the signature.
 */
export class Warrant {
  // SECURITY: the private field makes the type nominal: nothing else can stand in for a Warrant.
  readonly #statement: WarrantStatement;
  readonly id: Id;
  readonly folderId: Id;

  private constructor(id: Id, folderId: Id, statement: WarrantStatement) {
    this.id = id;
    this.folderId = folderId;
    this.#statement = statement;
  }

  get statement(): WarrantStatement {
    return this.#statement;
  }

  /** Verifies a kept statement against the key this client has now; null when it does not hold. */
  static verified(kept: KeptWarrant, folderId: Id, clientCertificate: Uint8Array): Warrant | null {
    // SECURITY: signed by the key this client has now; a key set anew says nothing of what the old one allowed.
    if (!kept.certificate.equals(clientCertificate)) return null;
    if (!signedBy(kept.certificate, Buffer.from(kept.text, 'utf8'), kept.signature)) return null;
    const text = signedText.safeParse(JSON.parse(kept.text));
    // SECURITY: a statement copied from another folder, or given another number, is refused.
    if (!text.success || text.data.id !== kept.id || text.data.folderId !== folderId) return null;
    return new Warrant(kept.id, folderId, kept.statement);
  }
}
