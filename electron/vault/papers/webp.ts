import { orientationIn, orientationOnly } from './orientation.ts';
import type { Picture } from './picture.ts';

/** Bits of the extended header. */
const flags = { animated: 0x02, exif: 0x08, xmp: 0x04 } as const;
const pixels: readonly string[] = ['VP8 ', 'VP8L'];
const kept: readonly string[] = ['ALPH', 'ICCP', ...pixels];

interface Size {
  width: number;
  height: number;
}

const u24 = (bytes: Buffer, at: number): number => bytes.readUIntLE(at, 3);

/** The size a chunk says; null for one that says none, or makes no sense. */
function sizeIn(type: string, data: Buffer): Size | null {
  if (type === 'VP8X' && data.length === 10) {
    return { width: u24(data, 4) + 1, height: u24(data, 7) + 1 };
  }
  if (type === 'VP8L' && data.length >= 5 && data[0] === 0x2f) {
    const bits = data.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type === 'VP8 ' && data.length >= 10 && data.readUIntBE(3, 3) === 0x9d012a) {
    return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
  }
  return null;
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** The chunks of a WebP in order, or null when they do not fit into each other. */
function chunksOf(bytes: Buffer): { type: string; data: Buffer }[] | null {
  const end = Math.min(8 + bytes.readUInt32LE(4), bytes.length);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 12; at + 8 <= end;) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at + 4));
    if (at + 8 + bytes.readUInt32LE(at + 4) > end) return null;
    chunks.push({ type: bytes.toString('latin1', at, at + 4), data });
    at += 8 + data.length + (data.length % 2);
  }
  return chunks;
}

/** The extended header as it is kept: it promises no metadata, or only how the picture is turned. */
function header(data: Buffer, turned: boolean): Buffer {
  const head = Buffer.from(data);
  head[0] = ((head[0] ?? 0) & ~(flags.exif | flags.xmp)) | (turned ? flags.exif : 0);
  return chunk('VP8X', head);
}

/**
 * A WebP without Exif, XMP and whatever else programs add; the pixels stay as they are. Null when it is none, cut off, or
 * moves (RFC 9649).
 */
export function strippedWebp(bytes: Buffer): Picture | null {
  if (bytes.length < 20 || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const chunks = chunksOf(bytes);
  if (!chunks) return null;
  const extended = chunks[0]?.type === 'VP8X' ? chunks[0].data : null;
  if (extended && ((extended[0] ?? 0) & flags.animated) !== 0) return null;
  const drawn = chunks.filter(({ type }) => pixels.includes(type));
  const sizes = [
    ...(extended ? [sizeIn('VP8X', extended)] : []),
    ...drawn.map((one) => sizeIn(one.type, one.data)),
  ];
  if (drawn.length !== 1 || sizes.some((size) => size === null)) return null;
  const exif = chunks.find(({ type }) => type === 'EXIF');
  const turned = extended && exif ? orientationOnly(orientationIn(exif.data)) : null;
  const body = Buffer.concat([
    ...(extended ? [header(extended, turned !== null)] : []),
    ...chunks.filter(({ type }) => kept.includes(type)).map(({ type, data }) => chunk(type, data)),
    ...(turned ? [chunk('EXIF', turned)] : []),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return {
    bytes: Buffer.concat([head, body]),
    width: Math.max(...sizes.map((size) => size?.width ?? 0)),
    height: Math.max(...sizes.map((size) => size?.height ?? 0)),
  };
}
