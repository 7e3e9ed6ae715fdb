import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clientSlot } from '../../../electron/vault/keys/client-slots.ts';
import {
  copyHeader,
  copyKey,
  headerBytes,
  readCopyHeader,
  slotsOf,
  type CopyHeader,
} from '../../../electron/vault/keys/copy-header.ts';
import { lightCost } from '../../support/test-vault.ts';

const [folderId, fileId] = ['a'.repeat(32), 'b'.repeat(32)];
const [clientKey, folderKey, pepper] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const slots = [
  await clientSlot(
    clientKey,
    { form: 'words', text: 'ett två' },
    { id: folderId, pepper },
    lightCost,
    randomBytes,
  ),
  await clientSlot(
    clientKey,
    { form: 'spare', text: 'ab' },
    { id: folderId, pepper },
    lightCost,
    randomBytes,
  ),
];
const size = 4096;
const bytes = copyHeader(clientKey, folderKey, { folderId, fileId, pepper, slots, size }, randomBytes);
const whole = bytes.length + size;
const header = (): CopyHeader => {
  const found = readCopyHeader(bytes, whole);
  if (found.found !== 'copy') throw new Error('the header does not read');
  return found.header;
};
const again = (changed: object): Buffer => {
  const text = Buffer.from(JSON.stringify(changed), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([bytes.subarray(0, 8), length, text]);
};

describe('the header of a taken copy', () => {
  it('gives the copy its key with the client’s key, and with no other', () => {
    expect(copyKey(clientKey, header())?.equals(folderKey)).toBe(true);
    expect(copyKey(randomBytes(32), header())).toBeNull();
    expect(slotsOf(header())).toEqual(slots);
  });

  it('names neither the product nor anybody', () => {
    expect(bytes.toString('latin1').toLowerCase()).not.toContain('egenmakt');
  });

  it('gives nothing when any part of it was exchanged', () => {
    const first = header();
    const other = randomBytes(32).toString('base64');
    for (const changed of [
      { ...first, pepper: other },
      { ...first, fileId: 'c'.repeat(32) },
      { ...first, folderId: 'c'.repeat(32) },
      { ...first, size: 8192 },
      { ...first, slots: first.slots.slice(1) },
      { ...first, slots: first.slots.map((slot) => ({ ...slot, salt: other })) },
      { ...first, box: other },
    ])
      expect(copyKey(clientKey, changed)).toBeNull();
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'other'],
    ['a PDF', Buffer.from('%PDF-1.7 and more than enough'), 'other'],
    ['half a beginning', bytes.subarray(0, 6), 'other'],
    ['a beginning alone', bytes.subarray(0, 12), 'damaged'],
    ['a header cut short', bytes.subarray(0, 60), 'damaged'],
    ['a newer form', again({ ...header(), version: 2, more: true }), 'newer'],
    ['something else inside', again({ version: 1 }), 'damaged'],
    ['more inside than there is', again({ ...header(), more: 1 }), 'damaged'],
    [
      'no JSON',
      Buffer.concat([bytes.subarray(0, 8), Buffer.from([0, 0, 0, 2]), Buffer.from('{x')]),
      'damaged',
    ],
  ])('%s is told', (_what, start, found) => {
    expect(readCopyHeader(start, whole)).toEqual({ found });
  });

  it('believes no length beyond its limit', () => {
    const huge = Buffer.concat([
      bytes.subarray(0, 8),
      Buffer.from([0xff, 0xff, 0xff, 0xff]),
      Buffer.alloc(100),
    ]);
    expect(readCopyHeader(huge, whole)).toEqual({ found: 'damaged' });
    const long = again({ ...header(), box: 'A'.repeat(70_000) });
    expect(readCopyHeader(long.subarray(0, headerBytes), long.length)).toEqual({ found: 'damaged' });
  });

  it('tells a file that was cut off, or grew', () => {
    for (const wrong of [whole - 1, whole + 1, bytes.length])
      expect(readCopyHeader(bytes, wrong)).toEqual({ found: 'damaged' });
  });

  it('never throws, and never gives a key, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(['other', 'damaged', 'newer']).toContain(
          readCopyHeader(Buffer.from(noise), noise.length).found,
        );
      }),
    );
    const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
        const forged = Buffer.from(bytes);
        for (const [at, by] of flips) forged[at] = (forged[at] ?? 0) ^ by;
        if (forged.equals(bytes)) return;
        const found = readCopyHeader(forged, whole);
        if (found.found !== 'copy') return;
        // What base64 and JSON read alike is the same header; everything else gives nothing.
        const same = JSON.stringify(found.header) === JSON.stringify(header());
        if (!same) expect(copyKey(clientKey, found.header)).toBeNull();
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (inside) => {
        expect(readCopyHeader(again({ inside }), whole).found).toBe('damaged');
      }),
    );
  });
});
