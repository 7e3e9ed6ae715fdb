import type { KeyObject } from 'node:crypto';
import type { Id } from '../../../shared/domain/plan.ts';
import { privateKeyOf, signatureOver } from './signing.ts';
import { unwrapped, wrapped } from './wrap.ts';
import type { Random } from '../ports.ts';

const aboutSigning = (folderId: Id): string => `egenmakt client signing key v1|${folderId}`;

/** Wraps the client's signing key (PKCS #8) under the client's key, and under nothing else. */
export function wrappedSigningKey(
  clientKey: Buffer,
  privateDer: Buffer,
  folderId: Id,
  random: Random,
): Buffer {
  return wrapped(clientKey, privateDer, aboutSigning(folderId), random);
}

/**
 * The client is here: proof that their signing key was opened with their own secret. There is no other way to one.
 * It belongs to one folder, never crosses the port, and ends with the session.
 */
export class Presence {
  // SECURITY: private fields make the type nominal: nothing else can stand in for a Presence.
  readonly #signing: KeyObject;
  readonly #clientKey: Buffer;
  readonly folderId: Id;
  /** When the secret was given, in milliseconds. */
  readonly madeAt: number;
  /** DER certificate of the signing key. */
  readonly certificate: Buffer;

  // SECURITY: made only by `of`, from a key that opened.
  private constructor(
    folderId: Id,
    clientKey: Buffer,
    signing: KeyObject,
    certificate: Buffer,
    madeAt: number,
  ) {
    this.folderId = folderId;
    this.#clientKey = clientKey;
    this.#signing = signing;
    this.certificate = certificate;
    this.madeAt = madeAt;
  }

  /** Unwraps the signing key with the client's key; null when it does not open. */
  static of(
    folderId: Id,
    clientKey: Buffer,
    kept: { signingBox: Uint8Array; certificate: Uint8Array },
    madeAt: number,
  ): Presence | null {
    const privateDer = unwrapped(clientKey, kept.signingBox, aboutSigning(folderId));
    if (!privateDer) return null;
    return new Presence(folderId, clientKey, privateKeyOf(privateDer), Buffer.from(kept.certificate), madeAt);
  }

  /** The client's signature (ECDSA P-256, SHA-256, DER). */
  sign(data: Uint8Array): Buffer {
    return signatureOver(this.#signing, data);
  }

  /** Lends the client's key to what must be wrapped under it: folder keys, further slots, pages only for me. */
  withClientKey<T>(work: (clientKey: Buffer) => T): T {
    return work(this.#clientKey);
  }
}
