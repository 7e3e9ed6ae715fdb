import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import { one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** Remembers that a certificate (SHA-256, hexadecimal) is this folder's, so that a sealed paper can be recognised. */
export function addCertificate(db: WritableDb<'vault'>, folderId: Id, digest: string): void {
  db.transaction((tx) => {
    tx.run('INSERT OR IGNORE INTO folder_certificate (digest, folder_id) VALUES (?, ?)', [digest, folderId]);
  });
}

/** Whether a certificate (SHA-256, hexadecimal) is, or was, this folder's. */
export function isCertificateOf(db: Db<'vault'>, folderId: Id, digest: string): boolean {
  const sql = 'SELECT 1 AS found FROM folder_certificate WHERE folder_id = ? AND digest = ?';
  return db.get(sql, [folderId, digest]) !== undefined;
}

/** The alias of the client whose certificate it is, or null. */
export function aliasByCertificate(db: Db<'vault'>, digest: string): string | null {
  const row = z.object({ alias: z.string() });
  const sql = `SELECT alias FROM folder JOIN folder_certificate ON folder_id = folder.id WHERE digest = ?`;
  return one(db, row, sql, [digest])?.alias ?? null;
}
