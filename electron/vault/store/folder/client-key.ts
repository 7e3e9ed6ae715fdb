import { z } from 'zod';
import type { Day, Instant } from '../../../../shared/domain/plan.ts';
import { bytes, changeOne, dayText, instantText, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

/** What the folder keeps of the client's key. Nothing of it opens without the client's key itself. */
export interface ClientKeyRecord {
  /** Private signing key, wrapped under the client's key and nothing else. */
  signingBox: Buffer;
  /** Self-signed certificate of the signing key, DER. */
  certificate: Buffer;
  /** Private key of the letter box, PKCS #8; the folder's own encryption keeps it. */
  letterPrivate: Buffer;
  made: Instant;
  /** Set anew without the old one on this day: visible for good. */
  setAnewOn: Day | null;
  /** The clock was set back afterwards: visible for good. */
  clockSetBackOn: Day | null;
}

const keyRow: z.ZodType<ClientKeyRecord> = z.object({
  signingBox: bytes,
  certificate: bytes,
  letterPrivate: bytes,
  made: instantText,
  setAnewOn: dayText.nullable(),
  clockSetBackOn: dayText.nullable(),
});

/** The client's key, or null while there is none. */
export function readClientKey(db: Db<'folder'>): ClientKeyRecord | null {
  return one(
    db,
    keyRow,
    `SELECT signing_box AS signingBox, certificate, letter_private AS letterPrivate, made, set_anew_on AS setAnewOn,
       clock_set_back_on AS clockSetBackOn FROM client_key WHERE id = 1`,
  );
}

/** Keeps a first key, or a key set anew in its place. */
export function writeClientKey(db: WritableDb<'folder'>, key: ClientKeyRecord): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      `INSERT OR REPLACE INTO client_key
         (id, signing_box, certificate, letter_private, made, set_anew_on, clock_set_back_on)
       VALUES (1, $signingBox, $certificate, $letterPrivate, $made, $setAnewOn, $clockSetBackOn)`,
      { ...key },
    ),
  );
}

/** Notes, for good, that the clock was set back after the key was set anew. The first day noted stays. */
export function noteClockSetBack(db: WritableDb<'folder'>, day: Day): void {
  db.transaction((tx) =>
    changeOne(tx, 'UPDATE client_key SET clock_set_back_on = coalesce(clock_set_back_on, ?) WHERE id = 1', [
      day,
    ]),
  );
}
