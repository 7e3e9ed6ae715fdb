import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import type { Random } from '../ports.ts';
import { derived } from './derive.ts';
import { privateKeyOf, publicKeyOf } from './signing.ts';
import { unwrapped, wrapped } from './wrap.ts';

/** What a sealing is for, so that what was sealed for one thing opens as no other. */
export interface SealedFor {
  /** Named in the derivation of the key. */
  use: string;
  /** Authenticated with the content. */
  about: string;
}

/**
 * Seals bytes to a public key (SPKI): a key pair used once, ECDH on P-256, HKDF and AES-256-GCM. Nobody without the
 * private half can read them, whoever sealed them included.
 */
export function sealedTo(
  publicDer: Uint8Array,
  plain: Uint8Array,
  { use, about }: SealedFor,
  random: Random,
): Buffer {
  const once = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const onceDer = once.publicKey.export({ format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: publicKeyOf(publicDer) });
  const box = wrapped(derived(shared, onceDer, use), plain, about, random);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(onceDer.length);
  return Buffer.concat([length, onceDer, box]);
}

/** Opens what was sealed, with the private key (PKCS #8); null when it was damaged or sealed to another. */
export function openedFrom(
  privateDer: Uint8Array,
  sealed: Uint8Array,
  { use, about }: SealedFor,
): Buffer | null {
  const bytes = Buffer.from(sealed);
  if (bytes.length < 2) return null;
  const end = 2 + bytes.readUInt16BE(0);
  const onceDer = bytes.subarray(2, end);
  try {
    const publicKey = createPublicKey({ key: onceDer, format: 'der', type: 'spki' });
    const shared = diffieHellman({ privateKey: privateKeyOf(privateDer), publicKey });
    return unwrapped(derived(shared, onceDer, use), bytes.subarray(end), about);
  } catch {
    return null;
  }
}
