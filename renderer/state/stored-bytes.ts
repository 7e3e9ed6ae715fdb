import type { AnswerOf } from '../../shared/contract/contract.ts';
import { piecesOf, type StoredPaper } from '../../shared/domain/stored-paper.ts';
import type { Id } from '../../shared/domain/plan.ts';
import { ask } from '../api/client.ts';

type Piece = AnswerOf<'paper.read' | 'log.readPaper'>;
type Bytes = Uint8Array<ArrayBuffer> | Extract<Piece, { ok: false }>;

/** Fetches what a paper of the folder holds; the failed answer when a piece could not be had. */
export const storedBytes = ({ id, size }: Pick<StoredPaper, 'id' | 'size'>): Promise<Bytes> =>
  piecewise(size, (n) => ask('paper.read', { id, n }));

/** Fetches the paper of an answer; the failed answer when a piece could not be had. */
export const answerBytes = (answerId: Id, size: number): Promise<Bytes> =>
  piecewise(size, (n) => ask('log.readPaper', { answerId, n }));

async function piecewise(size: number, read: (n: number) => Promise<Piece>): Promise<Bytes> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let n = 0; n < piecesOf(size); n += 1) {
    const piece = await read(n);
    if (!piece.ok) return piece;
    bytes.set(piece.value, at);
    at += piece.value.length;
  }
  return bytes;
}
