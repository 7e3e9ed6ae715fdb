import { attributesToSign, cmsOf, sha256 } from './cms.ts';
import type { Sign } from './certificate.ts';
import { lowSignature } from './ecdsa.ts';
import { rangeToFill, sealBytes, timeToFill } from './seal-place.ts';

/** Who seals: a certificate from `selfSigned`, and the key that belongs to it. */
export interface Signer {
  certificateDer: Uint8Array;
  /** ECDSA P-256 with SHA-256; the answer is DER. */
  sign: Sign;
}

const contents = '/Contents <';

/**
 * Fills the empty seal of a document made here: an ordinary PDF signature (ISO 32000-1, 12.8) over the whole file but the
 * signature itself, so that any reader can verify it.
 * @throws Error when the document has no empty seal or the signature does not fit
 */
export async function seal(pdf: Uint8Array, signer: Signer, when: Date): Promise<Uint8Array> {
  const bytes = Buffer.from(pdf);
  // The seal is the last object written: searched from the end, no words in the document can be taken for it.
  const rangeAt = bytes.lastIndexOf(rangeToFill, bytes.length, 'latin1');
  const start = bytes.indexOf(contents, rangeAt, 'latin1') + contents.length - 1;
  // A paper with a password was encrypted before, and its place is a little larger.
  const end = bytes.indexOf('>', start, 'latin1') + 1;
  if (rangeAt < 0 || start < rangeAt || end - start < sealBytes * 2 + 2) throw new Error('no empty seal');
  fillTime(bytes, when);
  const range = `/ByteRange [0 ${start} ${end} ${bytes.length - end}]`;
  bytes.write(range.padEnd(rangeToFill.length), rangeAt, 'latin1');
  const digest = sha256(bytes.subarray(0, start), bytes.subarray(end));
  const facts = { certificateDer: signer.certificateDer, digest, when };
  const signature = lowSignature(await signer.sign(attributesToSign(facts)));
  if (signature === null) throw new Error('not an ECDSA P-256 signature in DER');
  const cms = Buffer.from(cmsOf(facts, signature));
  if (cms.length > sealBytes) throw new Error('the seal is too small');
  bytes.write(cms.toString('hex').padEnd(end - start - 2, '0'), start + 1, 'latin1');
  return new Uint8Array(bytes);
}

/** Writes the time into the empty seal, where it can still be read. */
export function fillTime(bytes: Buffer, when: Date): void {
  const rangeAt = bytes.lastIndexOf(rangeToFill, bytes.length, 'latin1');
  const timeAt = bytes.lastIndexOf(timeToFill, rangeAt, 'latin1');
  if (timeAt >= 0) bytes.write(pdfTime(when), timeAt, 'latin1');
}

/** `D:YYYYMMDDHHmmSSZ` (ISO 32000-1, 7.9.4). */
function pdfTime(when: Date): string {
  return `D:${when.toISOString().replace(/\D/gu, '').slice(0, 14)}Z`;
}
