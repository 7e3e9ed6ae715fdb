import type { AnswerOf } from '../../shared/contract/contract.ts';
import { piecesOf, type StoredPaper } from '../../shared/domain/stored-paper.ts';
import { ask } from '../api/client.ts';

/** Fetches what a paper holds, piece by piece; the failed answer when a piece could not be had. */
export async function storedBytes({
  id,
  size,
}: Pick<StoredPaper, 'id' | 'size'>): Promise<
  Uint8Array<ArrayBuffer> | Extract<AnswerOf<'paper.read'>, { ok: false }>
> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let n = 0; n < piecesOf(size); n += 1) {
    const piece = await ask('paper.read', { id, n });
    if (!piece.ok) return piece;
    bytes.set(piece.value, at);
    at += piece.value.length;
  }
  return bytes;
}
