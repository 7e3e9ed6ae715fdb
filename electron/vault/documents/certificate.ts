import { X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { lowSignature } from './ecdsa.ts';

/** ECDSA P-256 with SHA-256 over the bytes given; the answer is DER (RFC 3279, Ecdsa-Sig-Value). */
export type Sign = (data: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The subject of every certificate here: it names neither a person nor the product. */
const commonName = 'Egen underskrift';
/** Policy that marks a seal made here: an object identifier made from a random UUID (ITU-T X.667, arc 2.25). */
const policyUuid = '6f0b1c0e-9a57-4d3e-8a41-52d7e6c9b3f4';
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
/** Document signing (RFC 9336). */
const documentSigning = '1.3.6.1.5.5.7.3.36';
/** "No well-defined expiry" (RFC 5280, 4.1.2.5). */
const never = new Date('9999-12-31T23:59:59Z');

/** DER of the policy's object identifier. */
export const sealMark: Buffer = uuidOid(policyUuid);

/** Object identifier 2.25.N in DER: the first two arcs are 2·40+25, N is the UUID in base 128 (X.690, 8.19). */
function uuidOid(uuid: string): Buffer {
  let rest = BigInt(`0x${uuid.replaceAll('-', '')}`);
  const digits = [Number(rest & 127n)];
  for (rest >>= 7n; rest > 0n; rest >>= 7n) digits.unshift(Number(rest & 127n) | 128);
  return Buffer.from([0x06, digits.length + 1, 2 * 40 + 25, ...digits]);
}

export interface CertificateDetails {
  /** The public key, SPKI in DER. */
  publicDer: Uint8Array;
  sign: Sign;
  /** From when it is valid. */
  when: Date;
  /** At least 8 random bytes (RFC 5280, 4.1.2.2 allows up to 20). */
  serial: Uint8Array;
}

/**
 * A self-signed X.509 certificate (RFC 5280) for sealing documents, in DER.
 * @throws Error when `publicDer` is no key or `sign` does not belong to it
 */
export async function selfSigned({ publicDer, sign, when, serial }: CertificateDetails): Promise<Uint8Array> {
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1.Integer({ valueHex: bufferOf(positive(serial)) }),
    signature: new pkijs.AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 }),
    issuer: ownName(),
    subject: ownName(),
    notBefore: timeOf(when),
    notAfter: timeOf(never),
    subjectPublicKeyInfo: pkijs.PublicKeyInfo.fromBER(bufferOf(publicDer)),
    extensions: extensions(),
  });
  const signed = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.tbsView = signed;
  const signature = lowSignature(await sign(signed));
  if (signature === null) throw new Error('not an ECDSA P-256 signature in DER');
  certificate.signatureValue = new asn1.BitString({ valueHex: bufferOf(signature) });
  const der = new Uint8Array(certificate.toSchema().toBER());
  const read = new X509Certificate(der);
  if (!read.verify(read.publicKey)) throw new Error('the signing key is not the one in the certificate');
  return der;
}

function ownName(): pkijs.RelativeDistinguishedNames {
  const type = '2.5.4.3';
  const value = new asn1.Utf8String({ value: commonName });
  return new pkijs.RelativeDistinguishedNames({
    typesAndValues: [new pkijs.AttributeTypeAndValue({ type, value })],
  });
}

function extensions(): pkijs.Extension[] {
  const of = (extnID: string, critical: boolean, value: asn1.BaseBlock): pkijs.Extension =>
    new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
  // digitalSignature and contentCommitment (RFC 5280, 4.2.1.3).
  const usage = new asn1.BitString({ valueHex: bufferOf(Uint8Array.of(0xc0)), unusedBits: 6 });
  const purpose = new asn1.Sequence({ value: [new asn1.ObjectIdentifier({ value: documentSigning })] });
  return [
    of('2.5.29.19', true, new asn1.Sequence()),
    of('2.5.29.15', true, usage),
    of('2.5.29.37', false, purpose),
    new pkijs.Extension({ extnID: '2.5.29.32', critical: false, extnValue: bufferOf(policies()) }),
  ];
}

/** CertificatePolicies with the one mark: SEQUENCE of SEQUENCE of the identifier. */
function policies(): Uint8Array {
  const inner = Buffer.concat([Buffer.from([0x30, sealMark.length]), sealMark]);
  return Buffer.concat([Buffer.from([0x30, inner.length]), inner]);
}

/** UTCTime from 1950 to 2049, GeneralizedTime otherwise (RFC 5280, 4.1.2.5; RFC 5652, 11.3); whole seconds. */
export function timeOf(date: Date): pkijs.Time {
  const value = new Date(Math.floor(date.getTime() / 1000) * 1000);
  const year = value.getUTCFullYear();
  const short = year >= 1950 && year < 2050;
  const type = short ? pkijs.TimeType.UTCTime : pkijs.TimeType.GeneralizedTime;
  return new pkijs.Time({ type, value });
}

/** A whole number above nought in the shortest form: the first bit clear, no empty byte before it. */
function positive(serial: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(serial.slice(0, 20));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

/** A copy of its own, which asn1js asks for. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
