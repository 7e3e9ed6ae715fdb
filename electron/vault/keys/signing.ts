import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';

/** A fresh ECDSA P-256 pair: PKCS #8 for wrapping, SPKI for showing. */
export function freshPair(): { privateDer: Buffer; publicDer: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateDer: privateKey.export({ format: 'der', type: 'pkcs8' }),
    publicDer: publicKey.export({ format: 'der', type: 'spki' }),
  };
}

/** The key object of a PKCS #8 private key. */
export function privateKeyOf(der: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
}

/** The key object of an SPKI public key. */
export function publicKeyOf(der: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
}

/** The public key (SPKI) that belongs to a PKCS #8 private key. */
export function publicDerOf(privateDer: Uint8Array): Buffer {
  return createPublicKey(privateKeyOf(privateDer)).export({ format: 'der', type: 'spki' });
}

/** What a certificate (DER) is known by: its SHA-256, hexadecimal. */
export const certificateDigest = (certificateDer: Uint8Array): string =>
  createHash('sha256').update(certificateDer).digest('hex');

/** ECDSA with SHA-256 over `data`, DER-encoded. */
export function signatureOver(key: KeyObject, data: Uint8Array): Buffer {
  return sign('sha256', data, key);
}

/** Whether `signature` over `data` was made by the key of this certificate (DER). */
export function signedBy(certificateDer: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean {
  return verify('sha256', data, new X509Certificate(certificateDer).publicKey, signature);
}
