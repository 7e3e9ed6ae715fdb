import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { examined } from '../../../electron/vault/papers/examine.ts';
import { strippedJpeg } from '../../../electron/vault/papers/jpeg.ts';
import { orientationIn } from '../../../electron/vault/papers/orientation.ts';
import { strippedPng } from '../../../electron/vault/papers/png.ts';
import { strippedWebp } from '../../../electron/vault/papers/webp.ts';
import { pictureLimits } from '../../../shared/domain/stored-paper.ts';
import {
  barePhoto,
  exif,
  needle,
  pdf,
  photo,
  png,
  pngChunk,
  scriptedPdf,
  webp,
} from '../../support/pictures.ts';

const verdict = (bytes: Buffer | string): string => {
  const said = examined(Buffer.from(bytes as string));
  return said.ok ? said.value.type : said.code;
};
const keptOf = (bytes: Buffer): Buffer => {
  const said = examined(bytes);
  if (!said.ok) throw new Error(said.code);
  return said.value.bytes;
};

describe('what a file is', () => {
  it('is decided by what it holds', async () => {
    expect(verdict(await pdf('Beslut'))).toBe('pdf');
    expect(verdict(scriptedPdf())).toBe('pdf');
    expect(verdict(photo())).toBe('jpeg');
    expect(verdict(png())).toBe('png');
    expect(verdict(webp())).toBe('webp');
    expect(verdict('Hej Maja,\r\n\tvi ses på tisdag.')).toBe('text');
    expect(verdict(Buffer.from('V\xe4xj\xf6', 'latin1'))).toBe('text');
    expect(verdict(Buffer.from('\ufeffHej', 'utf16le'))).toBe('text');
  });

  it.each([
    ['a picture made of markup', '<?xml version="1.0"?><svg onload="alert(1)"/>', 'paper-unknown'],
    ['markup without its head', '\ufeff  <svg><script>1</script></svg>', 'paper-unknown'],
    ['a page', '<!DOCTYPE html><script>fetch("//x")</script>', 'paper-unknown'],
    ['a word processor’s text', '{\\rtf1 Hej}', 'paper-unknown'],
    [
      'an archive or office file',
      Buffer.from('PK\x03\x04\x14\x00\x06\x00word/document.xml', 'latin1'),
      'paper-unknown',
    ],
    ['a zip bomb', gzipSync(Buffer.alloc(50_000_000)), 'paper-unknown'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0', 'latin1'), 'paper-unknown'],
    ['a PDF hidden behind something else', 'GIF89a%PDF-1.7', 'text'],
    ['nothing', Buffer.alloc(0), 'paper-empty'],
    ['nothing but white space', ' \n\t ', 'paper-empty'],
    ['half a photo’s head', photo().subarray(0, 40), 'paper-broken'],
    ['half a PNG', png().subarray(0, 60), 'paper-broken'],
    ['half a WebP', webp().subarray(0, 90), 'paper-broken'],
    ['a WebP that moves', webp({ flags: 0x0e }), 'paper-broken'],
    [
      'a PNG with a part nobody knows',
      Buffer.concat([
        png({ told: false }).subarray(0, 33),
        pngChunk('ABCD', Buffer.alloc(3)),
        png({ told: false }).subarray(33),
      ]),
      'paper-broken',
    ],
  ])('%s', (_what, bytes, code) => {
    expect(verdict(bytes as Buffer)).toBe(code);
  });

  it('refuses pictures of absurd size by their header, at once', () => {
    expect(verdict(png({ width: 50_000, height: 50_000, rows: 1 }))).toBe('picture-too-large');
    const { side } = pictureLimits;
    const wide = barePhoto();
    const frame = wide.indexOf(Buffer.from([0xff, 0xc0]));
    wide.writeUInt16BE(50_000, frame + 5);
    wide.writeUInt16BE(50_000, frame + 7);
    expect(verdict(wide)).toBe('picture-too-large');
    expect(side).toBeLessThan(50_000);
    const canvas = webp({ flags: 0x0c });
    canvas.writeUIntLE(49_999, 24, 3);
    canvas.writeUIntLE(49_999, 27, 3);
    expect(verdict(canvas)).toBe('picture-too-large');
  });

  it('keeps a text clean, in one way of writing', () => {
    expect(keptOf(Buffer.from('V\xe4xj\xf6', 'latin1')).toString('utf8')).toBe('Växjö');
    expect(keptOf(Buffer.from('Betala 100 \u202e0001 kr\r\n')).toString('utf8')).toBe('Betala 100 0001 kr\n');
  });
});

describe('a picture', () => {
  it('no longer tells where, when and with what it was taken', () => {
    for (const bytes of [photo(), png(), webp()]) {
      expect(bytes.includes(needle)).toBe(true);
      const kept = keptOf(bytes);
      expect(kept.includes(needle)).toBe(false);
      expect(kept.includes('XMP')).toBe(false);
      expect(keptOf(kept)).toEqual(kept);
    }
  });

  it('has the pixels it had', () => {
    const scan = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xda])));
    expect(keptOf(barePhoto())).toEqual(barePhoto());
    expect(keptOf(photo(1))).toEqual(barePhoto());
    expect(scan(keptOf(photo(6)))).toEqual(scan(barePhoto()));
    expect(keptOf(png({ told: false }))).toEqual(png({ told: false }));
    expect(keptOf(webp({ extended: false }))).toEqual(webp({ extended: false }));
  });

  it('stands the way it was taken', () => {
    const turned = keptOf(photo(6));
    const head = turned.indexOf('Exif\0\0', 0, 'latin1');
    expect(orientationIn(turned.subarray(head))).toBe(6);
    const picture = keptOf(png());
    expect(orientationIn(picture.subarray(picture.indexOf('eXIf') + 4))).toBe(3);
    const third = keptOf(webp({ orientation: 8 }));
    expect(orientationIn(third.subarray(third.indexOf('EXIF') + 8))).toBe(8);
    expect(keptOf(webp({ orientation: 1 })).includes('EXIF')).toBe(false);
  });

  it('takes a turn only from a block that makes sense', () => {
    expect(orientationIn(exif(5, 'MM'))).toBe(5);
    expect(orientationIn(exif(9))).toBe(1);
    expect(orientationIn(Buffer.from('II*\0\xff\xff\xff\xff', 'latin1'))).toBe(1);
    expect(orientationIn(Buffer.from('XX*\0\0\0\0\x08', 'latin1'))).toBe(1);
    expect(orientationIn(exif(6).subarray(0, 24))).toBe(1);
    expect(orientationIn(Buffer.alloc(3))).toBe(1);
  });

  it('that was cut off in its pixels keeps what there is, and ends properly', () => {
    const cut = photo(1).subarray(0, photo(1).indexOf(Buffer.from([0xff, 0xda])) + 20);
    const kept = keptOf(cut);
    expect(kept.subarray(-2).toString('hex')).toBe('ffd9');
  });
});

describe('bytes that somebody made up', () => {
  const samples = [photo(), barePhoto(), png(), webp(), webp({ extended: false })];
  /** A real picture with some of its bytes changed, cut or doubled. */
  const mangled = fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 12 }),
      fc.nat(2000),
      fc.uint8Array({ maxLength: 30 }),
    )
    .map(([sample, changes, cut, tail]) => {
      const bytes = Buffer.from(sample);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      return Buffer.concat([bytes.subarray(0, cut % 3 === 0 ? cut : bytes.length), tail]);
    });

  it('are told apart from pictures without a fault, and never grow', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mangled,
          fc.uint8Array({ maxLength: 400 }).map((each) => Buffer.from(each)),
        ),
        (bytes) => {
          for (const strip of [strippedJpeg, strippedPng, strippedWebp]) {
            const picture = strip(bytes);
            if (picture) expect(picture.bytes.length).toBeLessThanOrEqual(bytes.length + 64);
          }
          const said = examined(bytes);
          if (!said.ok) return;
          // What is kept is kept alike when it comes again.
          if (said.value.type !== 'text') expect(keptOf(said.value.bytes)).toEqual(said.value.bytes);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
