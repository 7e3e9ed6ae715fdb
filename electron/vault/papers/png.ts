import { crc32 } from 'node:zlib';
import { orientationIn, orientationOnly } from './orientation.ts';
import type { Picture } from './picture.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** What the pixels and their colours need. Times, texts, Exif, animation and what programs add go. */
const needed: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND'],
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs', 'iCCP'],
]);
/** Bytes of a colour profile; real ones are far smaller. */
const longestProfile = 1_048_576;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

interface Chunk {
  type: string;
  data: Buffer;
  end: number;
}

function chunkAt(bytes: Buffer, at: number): Chunk | null {
  if (at + 12 > bytes.length) return null;
  const end = at + 12 + bytes.readUInt32BE(at);
  const type = bytes.toString('latin1', at + 4, at + 8);
  return end > bytes.length || !/^[A-Za-z]{4}$/.test(type)
    ? null
    : { type, data: bytes.subarray(at + 8, end - 4), end };
}

const isKept = ({ type, data }: Chunk): boolean =>
  needed.has(type) && !(type === 'iCCP' && data.length > longestProfile);
/** A capital first letter says that the picture cannot be drawn without it. */
const mustBeKnown = (type: string): boolean => /^[A-Z]/.test(type);

/**
 * A PNG without texts, times, Exif and whatever else programs add, and without what hangs after its end; the pixels stay
 * as they are. Null when it is none, or cut off (W3C PNG, third edition).
 */
export function strippedPng(bytes: Buffer): Picture | null {
  if (!bytes.subarray(0, 8).equals(signature)) return null;
  const head = chunkAt(bytes, 8);
  if (head?.type !== 'IHDR' || head.data.length !== 13) return null;
  const size = { width: head.data.readUInt32BE(0), height: head.data.readUInt32BE(4) };
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = head.end; ;) {
    const found = chunkAt(bytes, at);
    if (!found || found.type === 'IHDR') return null;
    if (found.type === 'eXIf') orientation = orientationIn(found.data);
    if (isKept(found)) kept.push(bytes.subarray(at, found.end));
    else if (mustBeKnown(found.type)) return null;
    at = found.end;
    if (found.type === 'IEND') break;
  }
  const turned = orientationOnly(orientation);
  const exif = turned ? [chunk('eXIf', turned)] : [];
  return { bytes: Buffer.concat([signature, bytes.subarray(8, head.end), ...exif, ...kept]), ...size };
}
