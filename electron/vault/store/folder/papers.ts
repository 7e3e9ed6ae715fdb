import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import {
  mayRemovePaper,
  pieceBytes,
  piecesOf,
  storedTypes,
  type StoredPaper,
} from '../../../../shared/domain/stored-paper.ts';
import { asFlag, bytes, changeOne, flag, hexId, instantText, many, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import type { Recorder } from '../recorder.ts';
import { StoreError } from '../store-error.ts';

const paperRow: z.ZodType<StoredPaper> = z.object({
  id: hexId,
  name: z.string(),
  note: z.string(),
  type: z.enum(storedTypes),
  size: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  added: instantText,
  byClient: flag,
});

const found = `SELECT id, name, note, type, bytes AS size, sha256, added, by_client AS byClient FROM paper
  WHERE deleted_at IS NULL`;

/** All papers, the newest first. What they hold is read by {@link readPiece}. */
export function readPapers(db: Db<'folder'>): StoredPaper[] {
  return many(db, paperRow, `${found} ORDER BY added DESC, rowid DESC`);
}

/** One paper, or null when it is not there (any more). */
export function readPaper(db: Db<'folder'>, id: Id): StoredPaper | null {
  return one(db, paperRow, `${found} AND id = ?`, [id]);
}

const pieceRow = z.object({ bytes });

/** One piece of a paper, counted from 0. Throws StoreError `damaged` when a piece that must be there is not. */
export function readPiece(db: Db<'folder'>, id: Id, n: number): Buffer {
  const piece = one(db, pieceRow, 'SELECT bytes FROM paper_piece WHERE paper_id = ? AND n = ?', [id, n]);
  if (!piece) throw new StoreError('damaged');
  return piece.bytes;
}

/** Everything a paper holds, as it was kept. Throws StoreError `damaged`. */
export function readPaperBytes(db: Db<'folder'>, { id, size }: Pick<StoredPaper, 'id' | 'size'>): Buffer {
  const pieces = Array.from({ length: piecesOf(size) }, (_, n) => readPiece(db, id, n));
  const whole = Buffer.concat(pieces);
  if (whole.length !== size) throw new StoreError('damaged');
  return whole;
}

/** How many bytes the folder's papers hold together, those in the trash and those that can be brought back too. */
export function bytesKept(db: Db<'folder'>): number {
  const sum = 'SELECT coalesce(sum(length(bytes)), 0) AS n FROM paper_piece';
  return one(db, z.object({ n: z.int() }), sum)?.n ?? 0;
}

/** Adds a paper with all it holds, in the recorder's own transaction: it is there whole or not at all. */
export function addPaper(recorder: Recorder, paper: StoredPaper, content: Uint8Array): void {
  const { id, name, note, type, size, sha256, added, byClient } = paper;
  for (let n = 0; n < piecesOf(size); n += 1) {
    changeOne(recorder.tx, 'INSERT INTO paper_piece (paper_id, n, bytes) VALUES (?, ?, ?)', [
      id,
      n,
      content.subarray(n * pieceBytes, (n + 1) * pieceBytes),
    ]);
  }
  recorder.insert('paper', id, { name, note, type, bytes: size, sha256, added, by_client: asFlag(byClient) });
}

/** Gives a paper another name or note. Throws `gone`. */
export function changePaper(
  recorder: Recorder,
  id: Id,
  words: Partial<Pick<StoredPaper, 'name' | 'note'>>,
): void {
  recorder.update('paper', id, words);
}

/** Takes a paper away; it waits 30 days. Answers whether this mode may. Throws `gone`. */
export function removePaper(recorder: Recorder, id: Id, mode: 'without' | 'beside' | 'with'): boolean {
  const paper = readPaper(recorder.tx, id);
  if (!paper) throw new StoreError('gone');
  if (!mayRemovePaper(paper, mode)) return false;
  recorder.remove('paper', id);
  return true;
}

/** Removes for good what papers held that no row and no remembered change speaks of any more. */
export function dropLoosePieces(db: WritableDb<'folder'>): void {
  db.transaction((tx) => {
    tx.run(
      `DELETE FROM paper_piece WHERE paper_id IN (
         SELECT DISTINCT paper_id FROM paper_piece
         WHERE NOT EXISTS (SELECT 1 FROM paper WHERE paper.id = paper_id)
         AND NOT EXISTS (SELECT 1 FROM change WHERE tbl = 'paper' AND row_id = paper_id))`,
    );
  });
}
