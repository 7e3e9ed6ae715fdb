import { crc32, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** Pictures and papers as cameras and programs make them, with what they tell of their maker. */

/** A place name that stands in every metadata block, so that a test can look for it. */
export const needle = 'Kvikkjokk 66.95N 17.72E';

/** 32 x 16 pixels, red on the left and blue on the right. */
const plainJpeg =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAQACADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAYE/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AxAEROgANBJ//2Q==';
const plainWebpPixels = 'UAIAnQEqIAAQAAOAWiWgAnTKEcDegfiqBHBgAP7vKUej30eD/6EgFz+u5+cRgkBPk58h/yDoUAA=';

/** An Exif block: how the picture is turned, and where it was taken. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const text = Buffer.from(`${needle}\0`, 'latin1');
  const tiff = Buffer.alloc(38 + text.length);
  const little = order === 'II';
  const u16 = (value: number, at: number): unknown =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const u32 = (value: number, at: number): unknown =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  const entry = (at: number, tag: number, type: number, count: number): void => {
    u16(tag, at);
    u16(type, at + 2);
    u32(count, at + 4);
  };
  entry(10, 0x010e, 2, text.length);
  u32(38, 18);
  entry(22, 0x0112, 3, 1);
  u16(orientation, 30);
  text.copy(tiff, 38);
  return tiff;
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A photo as a telephone takes it: Exif, XMP, IPTC, a comment, and a second picture after the end. */
export function photo(orientation = 6): Buffer {
  const plain = Buffer.from(plainJpeg, 'base64');
  const told = (head: string): Buffer => Buffer.from(`${head}${needle}`, 'latin1');
  return Buffer.concat([
    plain.subarray(0, 20),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(orientation)])),
    segment(0xe1, told('http://ns.adobe.com/xap/1.0/\0')),
    segment(0xed, told('Photoshop 3.0\0')),
    segment(0xe2, told('MPF\0')),
    segment(0xfe, told('')),
    plain.subarray(20),
    plain,
    told(''),
  ]);
}

/** A JPEG that tells nothing. */
export const barePhoto = (): Buffer => Buffer.from(plainJpeg, 'base64');

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

interface PngAsked {
  width?: number;
  height?: number;
  /** Rows that are really there. */
  rows?: number;
  told?: boolean;
}

/** A grey PNG of this size by its header. */
export function png({ width = 8, height = 8, rows = height, told = true }: PngAsked = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(rows * (Math.min(width, 4096) + 1), 0x7f));
  const telling = [
    pngChunk('tEXt', Buffer.from(`Comment\0${needle}`, 'latin1')),
    pngChunk('eXIf', exif(3, 'MM')),
    pngChunk('tIME', Buffer.from([7, 234, 1, 2, 3, 4, 5])),
  ];
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    ...(told ? telling : []),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
    ...(told ? [Buffer.from(needle, 'latin1')] : []),
  ]);
}

function riffChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** A WebP of 32 x 16 pixels with Exif and XMP. */
export function webp({ flags = 0x0c, orientation = 8, extended = true } = {}): Buffer {
  const header = Buffer.from([flags, 0, 0, 0, 31, 0, 0, 15, 0, 0]);
  const body = Buffer.concat([
    ...(extended ? [riffChunk('VP8X', header)] : []),
    riffChunk('VP8 ', Buffer.from(plainWebpPixels, 'base64')),
    ...(extended
      ? [riffChunk('EXIF', exif(orientation)), riffChunk('XMP ', Buffer.from(needle, 'latin1'))]
      : []),
    ...(extended ? [riffChunk('Abcd', Buffer.from(needle, 'latin1'))] : []),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

/** A PDF with a page for each text. */
export function pdf(...pages: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const whole = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(parts))));
  for (const text of pages) document.addPage({ size: 'A4' }).fontSize(28).text(text);
  document.end();
  return whole;
}

/** A PDF that wants to run a script and open an address when it is opened. */
export function scriptedPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R /AA << /WC 4 0 R >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Resources << >> >>',
    "<< /Type /Action /S /JavaScript /JS (app.launchURL('https://example.org/'\\); this.ran = true; document.title = 'ran';) >>",
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 5\n0000000000 65535 f \n${lines}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** How often the page asks for the same bytes, so that no machine has them all unpacked in time. */
const bombRepeats = 20;

/** A PDF whose one page unpacks to `megabytes` of nothing, packed twice into a few thousand bytes. */
export function pdfBomb(megabytes: number): Buffer {
  const packed = deflateSync(deflateSync(Buffer.alloc(megabytes * 1_000_000, 32), { level: 9 }));
  const head = [
    '%PDF-1.7',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    `3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Resources << >> /Contents [${'4 0 R '.repeat(bombRepeats)}] >> endobj`,
    `4 0 obj << /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`,
  ].join('\n');
  const tail = '\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n';
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from(tail, 'latin1')]);
}
