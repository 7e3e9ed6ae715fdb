import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import type { Random } from '../ports.ts';
import { derived } from './derive.ts';
import { privateKeyOf, publicKeyOf } from './signing.ts';
import { unwrapped, wrapped } from './wrap.ts';

const use = 'egenmakt letter box v1';
const about = 'letter v1';

/**
 * Seals a letter to a folder's public key (SPKI): a key pair used once, ECDH on P-256, HKDF and AES-256-GCM.
 * Nobody without the folder's private half can read it, whoever wrote it included.
 */
export function sealedLetter(folderPublicDer: Uint8Array, text: string, random: Random): Buffer {
  const once = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const onceDer = once.publicKey.export({ format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: publicKeyOf(folderPublicDer) });
  const box = wrapped(derived(shared, onceDer, use), Buffer.from(text, 'utf8'), about, random);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(onceDer.length);
  return Buffer.concat([length, onceDer, box]);
}

/** Opens a letter with the folder's private key (PKCS #8); null when it was damaged or sealed to another. */
export function openedLetter(folderPrivateDer: Uint8Array, sealed: Uint8Array): string | null {
  const bytes = Buffer.from(sealed);
  if (bytes.length < 2) return null;
  const end = 2 + bytes.readUInt16BE(0);
  const onceDer = bytes.subarray(2, end);
  try {
    const publicKey = createPublicKey({ key: onceDer, format: 'der', type: 'spki' });
    const shared = diffieHellman({ privateKey: privateKeyOf(folderPrivateDer), publicKey });
    return unwrapped(derived(shared, onceDer, use), bytes.subarray(end), about)?.toString('utf8') ?? null;
  } catch {
    return null;
  }
}
