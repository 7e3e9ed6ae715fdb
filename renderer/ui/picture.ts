import type { StoredType } from '../../shared/domain/stored-paper.ts';

const media: Partial<Record<StoredType, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/**
 * Draws a picture, turned as it was taken, no wider than `width` device pixels. Nothing of it gets an address. Throws
 * when it cannot be decoded.
 */
export async function drawPicture(
  type: StoredType,
  bytes: Uint8Array<ArrayBuffer>,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: media[type] ?? '' }));
  const scale = Math.min(1, width / bitmap.width);
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
}
