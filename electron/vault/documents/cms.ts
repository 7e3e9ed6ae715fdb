import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { bufferOf, timeOf } from './certificate.ts';

const sha256Id = '2.16.840.1.101.3.4.2.1';
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';
const data = '1.2.840.113549.1.7.1';
const signedData = '1.2.840.113549.1.7.2';
const attribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};

/** What a seal says, apart from its signature. */
export interface SealFacts {
  certificateDer: Uint8Array;
  /** SHA-256 of what is sealed. */
  digest: Uint8Array;
  when: Date;
}

/** SHA-256. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The signed attributes as they are signed: a DER SET (RFC 5652, 5.4). */
export function attributesToSign(facts: SealFacts): Uint8Array {
  const set = new asn1.Set({ value: attributesOf(facts).map((one) => one.toSchema()) });
  return new Uint8Array(set.toBER());
}

/**
 * A detached CMS signature (RFC 5652) in DER. The same facts and signature give the same bytes, so that a seal can be
 * checked by making it again.
 */
export function cmsOf(facts: SealFacts, signature: Uint8Array): Uint8Array {
  const certificate = pkijs.Certificate.fromBER(bufferOf(facts.certificateDer));
  const info = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: sha256Id }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(facts) }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 }),
    signature: new asn1.OctetString({ valueHex: bufferOf(signature) }),
  });
  const content = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: sha256Id })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: data }),
    certificates: [certificate],
    signerInfos: [info],
  });
  const whole = new pkijs.ContentInfo({ contentType: signedData, content: content.toSchema(true) });
  return new Uint8Array(whole.toSchema().toBER());
}

/** In the order DER asks of a SET: by their encoded bytes. */
function attributesOf({ certificateDer, digest, when }: SealFacts): pkijs.Attribute[] {
  const of = (type: string, value: asn1.BaseBlock): pkijs.Attribute =>
    new pkijs.Attribute({ type, values: [value] });
  const hash = new asn1.OctetString({ valueHex: bufferOf(sha256(certificateDer)) });
  // ESSCertIDv2 with SHA-256, its default, left out (RFC 5035, section 3).
  const certificates = new asn1.Sequence({ value: [new asn1.Sequence({ value: [hash] })] });
  const attributes = [
    of(attribute.contentType, new asn1.ObjectIdentifier({ value: data })),
    of(attribute.messageDigest, new asn1.OctetString({ valueHex: bufferOf(digest) })),
    of(attribute.signingTime, timeOf(when).toSchema()),
    of(attribute.signingCertificateV2, new asn1.Sequence({ value: [certificates] })),
  ];
  const encoded = attributes.map((one) => ({ one, der: Buffer.from(one.toSchema().toBER()) }));
  return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ one }) => one);
}

/** What a CMS holds: the certificate as it stands there, the time it gives, the signature. */
export interface SealParts {
  certificateDer: Uint8Array;
  when: Date;
  signature: Uint8Array;
}

/**
 * Reads a CMS of the shape that `cmsOf` writes; null when it is something else. Nothing is verified here.
 * @param der the CMS and nothing after it
 */
export function readCms(der: Uint8Array): SealParts | null {
  try {
    const whole = pkijs.ContentInfo.fromBER(bufferOf(der));
    const content = new pkijs.SignedData({ schema: whole.content as asn1.BaseBlock });
    const certificate = content.certificates?.[0];
    const info = content.signerInfos[0];
    const time: unknown = info?.signedAttrs?.attributes.find((one) => one.type === attribute.signingTime)
      ?.values[0];
    const dated = time instanceof asn1.UTCTime || time instanceof asn1.GeneralizedTime;
    if (!(certificate instanceof pkijs.Certificate) || info === undefined || !dated) return null;
    return {
      certificateDer: new Uint8Array(certificate.toSchema().toBER()),
      when: time.toDate(),
      signature: new Uint8Array(info.signature.valueBlock.valueHexView),
    };
  } catch {
    // Somebody else's seal, or what is left of one: whatever the reader stumbled over, it is not of our shape.
    return null;
  }
}
