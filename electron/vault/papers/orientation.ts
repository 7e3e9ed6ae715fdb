/** How a picture is turned, from the metadata that is thrown away: the one thing of it that is kept (Exif 2.3, 0x0112). */

const upright = 1;
const exifHead = Buffer.from('Exif\0\0', 'latin1');
const orientationTag = 0x0112;
const short = 3;
/** More entries than any camera writes. */
const mostEntries = 1000;

/** The orientation 1-8 in an Exif block, with or without its head; 1 when it says none that makes sense. */
export function orientationIn(exif: Buffer): number {
  const tiff = exif.subarray(0, 6).equals(exifHead) ? exif.subarray(6) : exif;
  if (tiff.length < 8) return upright;
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return upright;
  const u16 = (at: number): number => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (u16(2) !== 42 || start + 2 > tiff.length) return upright;
  const count = Math.min(u16(start), mostEntries);
  for (let n = 0; n < count; n += 1) {
    const at = start + 2 + n * 12;
    if (at + 12 > tiff.length) return upright;
    if (u16(at) !== orientationTag) continue;
    const value = u16(at + 2) === short ? u16(at + 8) : upright;
    return value >= 1 && value <= 8 ? value : upright;
  }
  return upright;
}

/** A TIFF block that says how the picture is turned and nothing else; null when it stands upright. */
export function orientationOnly(orientation: number): Buffer | null {
  if (orientation === upright) return null;
  const tiff = Buffer.from('4d4d002a00000008' + '0001' + '011200030000000100000000' + '00000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

/** The same block as JPEG carries it. */
export const withExifHead = (tiff: Buffer): Buffer => Buffer.concat([exifHead, tiff]);
