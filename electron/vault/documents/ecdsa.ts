/** Order of the curve P-256 and half of it (FIPS 186-5; SEC 2, 2.4.2). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const half = order >> 1n;

/**
 * An ECDSA P-256 signature with the smaller of its two values of s. Both verify; keeping one only means that nobody
 * can change a byte of a sealed file and have it pass.
 * @param der Ecdsa-Sig-Value (RFC 3279, 2.2.3)
 * @returns DER in its only form, or null when it is no such signature
 */
export function lowSignature(der: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(der);
  if (bytes[0] !== 0x30 || bytes[1] !== bytes.length - 2) return null;
  const first = integerAt(bytes, 2);
  const second = first === null ? null : integerAt(bytes, first.end);
  if (first === null || second?.end !== bytes.length) return null;
  const s = second.value > half ? order - second.value : second.value;
  const body = Buffer.concat([integerOf(first.value), integerOf(s)]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

function integerAt(bytes: Buffer, at: number): { value: bigint; end: number } | null {
  const length = bytes[at + 1] ?? 0;
  const content = bytes.subarray(at + 2, at + 2 + length);
  if (bytes[at] !== 0x02 || length === 0 || length > 33 || content.length !== length) return null;
  const value = BigInt(`0x${content.toString('hex')}`);
  return value > 0n && value < order ? { value, end: at + 2 + length } : null;
}

function integerOf(value: bigint): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  const padded = (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
  return Buffer.concat([Buffer.from([0x02, padded.length]), padded]);
}
