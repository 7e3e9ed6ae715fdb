import { orientationIn, orientationOnly, withExifHead } from './orientation.ts';
import type { Picture } from './picture.ts';

/** A segment's marker, and where its content lies (after the two bytes of length). */
interface Segment {
  marker: number;
  start: number;
  end: number;
}

const [soi, eoi, sos, app0, app1, app2, app14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee];
/** Tables that the pixels need: DHT, DAC, DQT, DNL, DRI. */
const tables: readonly number[] = [0xc4, 0xcc, 0xdb, 0xdc, 0xdd];
/** More than any camera writes; a decoder would do each scan over the whole picture. */
const most = { segments: 2000, scans: 100 };

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isApplication = (marker: number): boolean => (marker >= app0 && marker <= 0xef) || marker === 0xfe;
const begins = (content: Buffer, head: string): boolean =>
  content.toString('latin1', 0, head.length) === head;

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The segment at `at`, or null when there is none. */
function segmentAt(bytes: Buffer, at: number): Segment | null {
  let from = at;
  if (bytes[from] !== 0xff) return null;
  while (bytes[from] === 0xff) from += 1;
  const marker = bytes[from] ?? 0;
  if (marker === eoi) return { marker, start: from + 1, end: from + 1 };
  if (marker < 0xc0 || (marker >= 0xd0 && marker <= soi) || from + 3 > bytes.length) return null;
  const end = from + 1 + bytes.readUInt16BE(from + 1);
  const start = from + 3;
  return end < start || end > bytes.length ? null : { marker, start, end };
}

/** Where the pixels that begin at `from` end: at the next marker that is no restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** What a segment becomes in the picture that is kept; null when it goes. */
function keptOf(marker: number, content: Buffer): Buffer | null {
  if (!isApplication(marker)) return segment(marker, content);
  // JFIF without its thumbnail; Adobe's colours; the colour profile. Everything else tells of somebody or something.
  if (marker === app0 && begins(content, 'JFIF\0') && content.length >= 14) {
    return segment(app0, Buffer.concat([content.subarray(0, 12), Buffer.alloc(2)]));
  }
  if (marker === app14 && begins(content, 'Adobe')) return segment(marker, content.subarray(0, 12));
  return marker === app2 && begins(content, 'ICC_PROFILE\0') ? segment(marker, content) : null;
}

/** What was found on the way through a JPEG. */
class Reading {
  readonly kept: Buffer[] = [];
  orientation = 1;
  size: { width: number; height: number } | null = null;
  scans = 0;

  /** Takes one segment in; false when the picture makes no sense. */
  take(marker: number, content: Buffer): boolean {
    const known = isApplication(marker) || isFrame(marker) || tables.includes(marker) || marker === sos;
    if (!known) return false;
    if (isFrame(marker)) {
      if (this.size !== null || content.length < 6) return false;
      this.size = { height: content.readUInt16BE(1), width: content.readUInt16BE(3) };
    }
    if (marker === sos) {
      this.scans += 1;
      if (this.size === null || this.scans > most.scans) return false;
    }
    if (marker === app1 && begins(content, 'Exif\0')) this.orientation = orientationIn(content);
    const kept = keptOf(marker, content);
    if (kept) this.kept.push(kept);
    return true;
  }

  picture(): Picture | null {
    if (this.size === null || this.scans === 0) return null;
    const turned = orientationOnly(this.orientation);
    const jfif = this.kept[0]?.[1] === app0 ? 1 : 0;
    const exif = turned ? [segment(app1, withExifHead(turned))] : [];
    const parts = [...this.kept.slice(0, jfif), ...exif, ...this.kept.slice(jfif)];
    return {
      bytes: Buffer.concat([Buffer.from([0xff, soi]), ...parts, Buffer.from([0xff, eoi])]),
      ...this.size,
    };
  }
}

/**
 * A JPEG without Exif, XMP, IPTC, comments, thumbnails and what hangs after its end; the pixels stay as they are. One
 * that was cut off keeps what is there. Null when it is none (ITU-T T.81, Annex B).
 */
export function strippedJpeg(bytes: Buffer): Picture | null {
  if (bytes[0] !== 0xff || bytes[1] !== soi) return null;
  const reading = new Reading();
  let at = 2;
  for (let n = 0; n < most.segments; n += 1) {
    // A picture that ends in its pixels was cut off; what is there can be shown.
    if (at >= bytes.length) return reading.picture();
    const found = segmentAt(bytes, at);
    if (!found) return null;
    if (found.marker === eoi) return reading.picture();
    if (!reading.take(found.marker, bytes.subarray(found.start, found.end))) return null;
    at = found.end;
    if (found.marker !== sos) continue;
    at = endOfScan(bytes, found.end);
    reading.kept.push(bytes.subarray(found.end, at));
  }
  return null;
}
