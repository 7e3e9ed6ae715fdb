import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { until } from './until.ts';

/** What the virtual display shows, straight from its memory: four bytes a pixel, blue, green, red, nothing. */
export interface Picture {
  width: number;
  height: number;
  pixels: Buffer;
}

/** A part of the screen, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Takes a picture of the whole display (the file is in xwd(1)'s format). */
export function takePicture(): Picture {
  const folder = process.env['XDG_RUNTIME_DIR'];
  if (folder === undefined) throw new Error('The display did not say where its memory lies.');
  const file = openSync(path.join(folder, 'Xvfb_screen0'), 'r');
  try {
    const header = Buffer.alloc(100);
    readSync(file, header, 0, header.length, 0);
    const field = (number: number): number => header.readUInt32BE(number * 4);
    const [start, width, height, line, colours] = [field(0), field(4), field(5), field(12), field(19)];
    const pixels = Buffer.alloc(line * height);
    readSync(file, pixels, 0, pixels.length, start + colours * 12);
    return { width, height, pixels };
  } finally {
    closeSync(file);
  }
}

/** The colours of a part of the screen, row by row, one number a pixel. */
export function colours(area: Area, picture = takePicture()): Uint32Array {
  const found = new Uint32Array(area.width * area.height);
  for (let row = 0; row < area.height; row += 1) {
    for (let column = 0; column < area.width; column += 1) {
      const at = ((area.y + row) * picture.width + area.x + column) * 4;
      found[row * area.width + column] = picture.pixels.readUInt32LE(at) & 0xffffff;
    }
  }
  return found;
}

/** Which pixels are not of the most common colour: the writing. */
export function ink(seen: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of seen) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ground = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return [...seen.keys()].filter((place) => seen[place] !== ground);
}

/** Pictures in a row that must be the same before the screen counts as standing still. */
const sameInARow = 8;

/** Waits until the screen stands still: the programs on it have drawn what they had to. */
export async function standsStill(): Promise<Picture> {
  let last = takePicture();
  let same = 0;
  return until('the screen stands still', () => {
    const now = takePicture();
    same = now.pixels.equals(last.pixels) ? same + 1 : 0;
    last = now;
    return same >= sameInARow ? now : null;
  });
}

/** Pixels of writing that no empty window has. */
const leastWriting = 3_000;

/** How much is written on the whole screen once it stands still: pixels that are not of the ground. */
async function written(): Promise<number> {
  const now = await standsStill();
  return ink(colours({ x: 0, y: 0, width: now.width, height: now.height }, now)).length;
}

/**
 * Waits until the screen shows something else than before, and stands still: a window is there before its page is.
 * @param before how much was written on it; nothing when left out
 * @returns how much is written on it now
 */
export const showsWriting = (before = 0): Promise<number> =>
  until('the window shows something else', async () => {
    const now = await written();
    return Math.abs(now - before) > leastWriting ? now : null;
  });

/** A picture as a PNG file (RFC 2083): true colour, no filter. */
export function asPng({ width, height, pixels }: Picture): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let row = 0, to = 0; row < height; row += 1) {
    to += 1;
    for (let column = 0; column < width; column += 1, to += 3) {
      const from = (row * width + column) * 4;
      rows[to] = pixels[from + 2] ?? 0;
      rows[to + 1] = pixels[from + 1] ?? 0;
      rows[to + 2] = pixels[from] ?? 0;
    }
  }
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2], 8);
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    mark,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
