import { selfSigned } from '../documents/certificate.ts';
import { privateKeyOf, signatureOver } from '../keys/signing.ts';
import type { Random } from '../ports.ts';

/** A self-signed certificate for a fresh signing key, DER. It names nobody. */
export async function ownCertificate(
  pair: { privateDer: Buffer; publicDer: Buffer },
  when: Date,
  random: Random,
): Promise<Buffer> {
  const key = privateKeyOf(pair.privateDer);
  const sign = (data: Uint8Array): Buffer => signatureOver(key, data);
  return Buffer.from(await selfSigned({ publicDer: pair.publicDer, sign, when, serial: random(16) }));
}
