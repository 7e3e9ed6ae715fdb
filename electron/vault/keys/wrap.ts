import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Random } from '../ports.ts';

const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM over `plain` under a 32-byte key. `about` is authenticated with it (format, ids, parameters), so that
 * a wrapped key moved to another place does not open. Returns iv, ciphertext and tag, joined.
 */
export function wrapped(key: Uint8Array, plain: Uint8Array, about: string, random: Random): Buffer {
  const iv = random(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(about, 'utf8'));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what {@link wrapped} made; null when the key, the bytes or what they are about is another. */
export function unwrapped(key: Uint8Array, box: Uint8Array, about: string): Buffer | null {
  if (box.length < ivBytes + tagBytes) return null;
  const bytes = Buffer.from(box);
  const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  opener.setAAD(Buffer.from(about, 'utf8'));
  opener.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    return Buffer.concat([opener.update(bytes.subarray(ivBytes, bytes.length - tagBytes)), opener.final()]);
  } catch {
    return null;
  }
}
