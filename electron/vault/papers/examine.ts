import {
  fitsScreen,
  longestPaper,
  longestStoredText,
  pieceBytes,
  type StoredType,
} from '../../../shared/domain/stored-paper.ts';
import { done, failed, type Outcome } from '../answer.ts';
import { strippedJpeg } from './jpeg.ts';
import type { Picture } from './picture.ts';
import { plainText } from './plain-text.ts';
import { strippedPng } from './png.ts';
import { strippedWebp } from './webp.ts';

/** What a file really is, and the bytes of it that are kept. */
export interface Examined {
  type: StoredType;
  bytes: Buffer;
}

export type Unfit =
  'paper-empty' | 'paper-too-large' | 'paper-unknown' | 'paper-broken' | 'picture-too-large';

/** Each kind of picture by its first bytes. */
const pictures: readonly {
  type: StoredType;
  is: (bytes: Buffer) => boolean;
  strip: (bytes: Buffer) => Picture | null;
}[] = [
  { type: 'jpeg', is: (bytes) => bytes.toString('hex', 0, 3) === 'ffd8ff', strip: strippedJpeg },
  { type: 'png', is: (bytes) => bytes.toString('hex', 0, 8) === '89504e470d0a1a0a', strip: strippedPng },
  {
    type: 'webp',
    is: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
    strip: strippedWebp,
  },
];

/** How large a paper may be, in MB, as a refusal tells it. */
const megabytes = (bytes: number): number => Math.floor(bytes / pieceBytes);

/**
 * Decides what a file is by what it holds, never by its name, and takes a picture's metadata (where it was taken, with
 * what, when) away. Only what the app itself can show is kept; nothing is decoded, unpacked or carried out here.
 */
export function examined(bytes: Buffer): Outcome<Examined, Unfit> {
  if (bytes.length === 0) return failed('paper-empty');
  if (bytes.length > longestPaper) return failed('paper-too-large', megabytes(longestPaper));
  // SECURITY: at the very beginning, so that a file cannot be a PDF here and something else elsewhere.
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return done({ type: 'pdf', bytes });
  const kind = pictures.find(({ is }) => is(bytes));
  if (kind) return picture(kind.type, kind.strip(bytes));
  if (bytes.length > longestStoredText) return failed('paper-unknown');
  const text = plainText(bytes);
  if (text === null) return failed('paper-unknown');
  return text.trim() === ''
    ? failed('paper-empty')
    : done({ type: 'text', bytes: Buffer.from(text, 'utf8') });
}

function picture(type: StoredType, stripped: Picture | null): Outcome<Examined, Unfit> {
  if (!stripped) return failed('paper-broken');
  // SECURITY: the size is read from the header; no decoder sees a picture that would fill all memory.
  if (!fitsScreen(stripped.width, stripped.height)) return failed('picture-too-large');
  return done({ type, bytes: stripped.bytes });
}
