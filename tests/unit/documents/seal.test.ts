import fc from 'fast-check';
import { generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { selfSigned } from '../../../electron/vault/documents/certificate.ts';
import { checkDocument, largestPdf, type Checked } from '../../../electron/vault/documents/check.ts';
import { lowSignature } from '../../../electron/vault/documents/ecdsa.ts';
import { folderPdf } from '../../../electron/vault/documents/folder-pdf.ts';
import { seal, type Signer } from '../../../electron/vault/documents/seal.ts';
import { freshSigner, head, made, planOf, threeLanguages, words } from './samples.ts';
import { bytesFrom, fileOf, run } from './tools.ts';

let signer: Signer;
let unsealed: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  signer = await freshSigner();
  unsealed = await folderPdf(planOf(threeLanguages()), words, {
    made,
    discreet: false,
    record: head,
    sealed: true,
  });
  sealed = await seal(unsealed, signer, made);
});

const verdictOf = (bytes: Uint8Array): Checked['verdict'] => checkDocument(bytes).verdict;

/** The file with one byte replaced. */
function changedAt(at: number, to: number): Uint8Array {
  const copy = sealed.slice();
  copy[at] = to;
  return copy;
}

describe('a seal', () => {
  test('is valid to pdfsig and covers the whole document', () => {
    const { said } = run('pdfsig', '-nocert', fileOf(sealed));
    expect(said).toContain('Signature Validation: Signature is Valid.');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signing Hash Algorithm: SHA-256');
    expect(said).toMatch(/Signing Time: Feb 03 2026/u);
    expect(said).toContain('Signer full Distinguished Name: CN=Egen underskrift\n');
    expect(run('qpdf', '--check', fileOf(sealed)).status).toBe(0);
  });

  test('is known again, with its certificate and its time', () => {
    const checked = checkDocument(sealed);
    expect(checked.verdict).toBe('unchanged');
    if (checked.verdict !== 'unchanged') return;
    expect(Buffer.compare(checked.certificateDer, signer.certificateDer)).toBe(0);
    expect(checked.signedAt.toISOString()).toBe('2026-02-03T12:34:56.000Z');
    expect(checked.digest).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('one changed byte: pdfsig says so, and so do we', () => {
    const at = Buffer.from(sealed).indexOf('stream') + 40;
    const changed = changedAt(at, (sealed[at] ?? 0) ^ 1);
    expect(run('pdfsig', '-nocert', fileOf(changed)).said).not.toContain('Signature is Valid.');
    const checked = checkDocument(changed);
    expect(checked).toMatchObject({ verdict: 'changed' });
    if (checked.verdict !== 'changed' || checked.certificateDer === null)
      throw new Error('the certificate was readable');
    expect(Buffer.compare(checked.certificateDer, signer.certificateDer)).toBe(0);
  });

  test('no byte at all can differ', () => {
    const anywhere = fc.tuple(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(
        anywhere,
        ([at, turn]) => verdictOf(changedAt(at, (sealed[at] ?? 0) ^ turn)) !== 'unchanged',
      ),
      { numRuns: 600 },
    );
  });

  test('no byte of the seal itself can differ, its padding, case and brackets included', () => {
    const file = Buffer.from(sealed);
    const start = file.lastIndexOf('/ByteRange');
    const end = file.indexOf('>', start);
    const wrong: number[] = [];
    const padding = file.toString('latin1', start, end).search(/0*$/u) + start;
    for (let at = start; at <= end; at += at > padding && at < end - 40 ? 16 : 1) {
      const byte = file[at] ?? 0;
      // A letter becomes its capital, a digit another digit, and so on: still what a reader would take.
      for (const to of [byte ^ 0x20, byte ^ 1])
        if (verdictOf(changedAt(at, to)) === 'unchanged') wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  test('nothing can be added, taken away or moved', () => {
    const file = Buffer.from(sealed);
    const more = (text: string): Uint8Array => Buffer.concat([file, Buffer.from(text)]);
    for (const added of [more('\n'), more('% a comment\n'), more('\n1 0 obj\n<<>>\nendobj\n%%EOF\n')]) {
      expect(verdictOf(added)).toBe('changed');
    }
    expect(verdictOf(Buffer.concat([Buffer.from('\n'), file]))).toBe('changed');
    expect(verdictOf(file.subarray(0, file.length - 1))).toBe('changed');
  });

  test('a later signature of somebody else, or a rewritten file, is a change', () => {
    const file = fileOf(sealed);
    const rewritten = `${file}.2.pdf`;
    run('qpdf', '--linearize', file, rewritten);
    expect(verdictOf(bytesFrom('cat', rewritten))).toBe('changed');
    const later = '\n9 0 obj\n<</Type /Sig /ByteRange [0 10 20 30]\n/Contents <3000>\n>>\nendobj\n%%EOF\n';
    expect(verdictOf(Buffer.concat([sealed, Buffer.from(later)]))).toBe('changed');
  });

  test('the other value of s does not pass, though it would verify', async () => {
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const file = Buffer.from(sealed);
    const start = file.lastIndexOf('/Contents <') + '/Contents <'.length;
    const hex = file.toString('latin1', start, file.indexOf('>', start));
    // Ecdsa-Sig-Value is the last thing in the CMS: OCTET STRING, SEQUENCE, two INTEGERs.
    const found = /04(4[0-9a-f])(30[0-9a-f]{2}02(20|21|1f)[0-9a-f]+?)0*$/u.exec(hex);
    const der = Buffer.from(found?.[2]?.slice(0, parseInt(found[1] ?? '0', 16) * 2) ?? '', 'hex');
    const s = BigInt(`0x${der.subarray(der.length - 32).toString('hex')}`);
    const other = (order - s).toString(16).padStart(64, '0');
    const mirrored = hex.replace(der.subarray(der.length - 32).toString('hex'), other);
    expect(mirrored).not.toBe(hex);
    file.write(mirrored, start, 'latin1');
    expect(verdictOf(file)).toBe('changed');
    await expect(Promise.resolve(lowSignature(Buffer.from('3000', 'hex')))).resolves.toBeNull();
  });

  test('a seal made with another key than its certificate says does not pass', async () => {
    const other = await freshSigner();
    const mixed = await seal(unsealed, { certificateDer: signer.certificateDer, sign: other.sign }, made);
    expect(verdictOf(mixed)).toBe('changed');
    expect(run('pdfsig', '-nocert', fileOf(mixed)).said).not.toContain('Signature is Valid.');
  });

  test('is put only where there is room for one', async () => {
    await expect(seal(sealed, signer, made)).rejects.toThrow('no empty seal');
    await expect(seal(Buffer.from('%PDF-1.7\n'), signer, made)).rejects.toThrow('no empty seal');
    const wrong: Signer = { certificateDer: signer.certificateDer, sign: () => new Uint8Array(64) };
    await expect(seal(unsealed, wrong, made)).rejects.toThrow('not an ECDSA P-256 signature');
  });
});

describe('files that are not ours', () => {
  test('are told apart', () => {
    expect(verdictOf(new Uint8Array())).toBe('not-a-pdf');
    expect(verdictOf(Buffer.from('PK\u0003\u0004 not a PDF'))).toBe('not-a-pdf');
    expect(verdictOf(Buffer.from('%PDF-1.7\n%%EOF\n'))).toBe('not-ours');
    expect(verdictOf(unsealed)).toBe('not-ours');
    expect(verdictOf(new Uint8Array(largestPdf + 1))).toBe('too-large');
  });

  test('an ordinary signature of somebody else is not ours', () => {
    const theirs =
      '%PDF-1.7\n1 0 obj\n<</Type /Sig\n/ByteRange [0 45 60 20]\n/Contents <30820102aabb>\n>>\nendobj\n';
    expect(verdictOf(Buffer.from(theirs))).toBe('not-ours');
  });

  test('whatever the bytes, there is an answer and it is never "unchanged"', () => {
    const mark = fc.constantFrom(
      '%PDF-1.7\n',
      '/ByteRange [0 10 20 30]',
      '/Contents <',
      '>',
      Buffer.from(sealed).subarray(-3000).toString('latin1'),
      Buffer.from(sealed).subarray(0, 500).toString('latin1'),
      Buffer.from(sealed).toString('latin1', Buffer.from(sealed).lastIndexOf('/Contents <')),
    );
    const noise = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
    const file = fc.array(fc.oneof(mark, noise), { maxLength: 12 });
    fc.assert(
      fc.property(file, (parts) => {
        const bytes = Buffer.from(`%PDF-${parts.join('')}`, 'latin1');
        return ['changed', 'not-ours', 'not-a-pdf'].includes(verdictOf(bytes));
      }),
      { numRuns: 500 },
    );
  });

  test('deep nesting and lengths that lie are answered, quickly', () => {
    const file = Buffer.from(sealed);
    const start = file.lastIndexOf('/Contents <') + '/Contents <'.length;
    const end = file.indexOf('>', start);
    const kept = file.toString('latin1', start, end);
    const nested = '3080'.repeat(500) + kept.slice(2000);
    const lies = `30827fff${kept.slice(8)}`;
    for (const contents of [nested, lies, '30820fff'.padEnd(900, '3082') + kept.slice(900)]) {
      const copy = Buffer.from(file);
      copy.write(contents.slice(0, end - start), start, 'latin1');
      expect(['changed', 'not-ours']).toContain(verdictOf(copy));
    }
  });
});

describe('a certificate', () => {
  test('is self-signed, for signing documents only, and names nobody', () => {
    const certificate = new X509Certificate(signer.certificateDer);
    expect(certificate.subject).toBe('CN=Egen underskrift');
    expect(certificate.issuer).toBe(certificate.subject);
    expect(certificate.ca).toBe(false);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(certificate.validTo).toBe('Dec 31 23:59:59 9999 GMT');
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.36']);
    expect(Buffer.from(signer.certificateDer).toString('latin1')).not.toMatch(/egenmakt/iu);
  });

  test('is refused when the key is not the one that signs', async () => {
    const pair = (): { publicKey: KeyObject; privateKey: KeyObject } =>
      generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const publicDer = pair().publicKey.export({ format: 'der', type: 'spki' });
    const other = pair().privateKey;
    const details = { publicDer, when: made, serial: new Uint8Array(16) };
    const wrong = selfSigned({ ...details, sign: (data) => sign('sha256', data, other) });
    await expect(wrong).rejects.toThrow('the signing key is not the one in the certificate');
    await expect(selfSigned({ ...details, sign: () => new Uint8Array(3) })).rejects.toThrow('not an ECDSA');
  });

  test('has a serial number above nought whatever the bytes', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const publicDer = publicKey.export({ format: 'der', type: 'spki' });
    for (const serial of [new Uint8Array(16), new Uint8Array(20).fill(255)]) {
      const der = await selfSigned({
        publicDer,
        when: made,
        serial,
        sign: (data) => sign('sha256', data, privateKey),
      });
      expect(new X509Certificate(der).serialNumber).toMatch(/^[4-7][0-9A-F]{31,39}$/u);
    }
  });
});
