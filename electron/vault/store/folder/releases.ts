import { z } from 'zod';
import type { ReleaseLimits } from '../../../../shared/domain/deficiency.ts';
import type { Id, Instant } from '../../../../shared/domain/plan.ts';
import {
  releaseStates,
  stuckKinds,
  type Release,
  type ReleaseState,
} from '../../../../shared/domain/release.ts';
import type { Presence } from '../../keys/presence.ts';
import { bytes, changeOne, hexId, instantText, json, many } from '../decode.ts';
import type { Db, Tx } from '../driver.ts';
import { keptContent } from './stuck.ts';

const limits: z.ZodType<ReleaseLimits> = z.object({
  onlyBody: z.boolean(),
  notBefore: z.string().nullable(),
  untilTold: z.boolean(),
});

/** A release as it is kept, with the box that only the client's key opens. */
export interface KeptRelease extends Release {
  numberBox: Buffer;
}

const releaseRow: z.ZodType<KeptRelease> = z.object({
  id: hexId,
  kind: z.enum(stuckKinds),
  content: json(keptContent),
  beside: z.string(),
  interpreter: z.string(),
  limits: json(limits),
  releasedAt: instantText,
  state: z.enum(releaseStates),
  withdrawnAt: instantText.nullable(),
  numberBox: bytes,
});

/** The service the folder is with now. */
const vaultNow = `(SELECT value FROM meta WHERE key = 'vault-id')`;

/** Every release with its box, the newest first. */
export const keptReleases = (db: Db<'folder'>): KeptRelease[] =>
  many(
    db,
    releaseRow,
    `SELECT id, kind, content, beside, interpreter, limits, released_at AS releasedAt,
       CASE WHEN state = 'withdrawn' OR vault_id = ${vaultNow} THEN state ELSE 'elsewhere' END AS state,
       withdrawn_at AS withdrawnAt, number_box AS numberBox
     FROM release ORDER BY released_at DESC, rowid DESC`,
  );

/** What the client released, the newest first. */
export const readReleases = (db: Db<'folder'>): Release[] =>
  keptReleases(db).map(({ numberBox: _numberBox, ...release }) => release);

/** One release, or null. */
export const keptRelease = (db: Db<'folder'>, id: Id): KeptRelease | null =>
  keptReleases(db).find((release) => release.id === id) ?? null;

/**
 * Keeps what the client releases, on its way to the log.
 * SECURITY: only the client releases: it takes their Presence (rule 10).
 */
export function addRelease(
  tx: Tx<'folder'>,
  _presence: Presence,
  release: Omit<KeptRelease, 'state' | 'withdrawnAt'> & { stuckId: Id },
): void {
  const { content, limits: kept, ...rest } = release;
  changeOne(
    tx,
    `INSERT INTO release (id, kind, stuck_id, content, beside, interpreter, limits, released_at, number_box,
       vault_id, state)
     VALUES ($id, $kind, $stuckId, $content, $beside, $interpreter, $limits, $releasedAt, $numberBox,
       ${vaultNow}, 'passing')`,
    { ...rest, content: JSON.stringify(content), limits: JSON.stringify(kept) },
  );
}

/** How far it has come. `at`: when it was taken back. Throws `gone`. */
export function setReleaseState(
  tx: Tx<'folder'>,
  id: Id,
  state: Exclude<ReleaseState, 'elsewhere'>,
  at: Instant | null = null,
): void {
  changeOne(tx, 'UPDATE release SET state = $state, withdrawn_at = $at WHERE id = $id', { id, state, at });
}

/** Its words go by another number in the log now. Throws `gone`. */
export function setNumberBox(tx: Tx<'folder'>, id: Id, numberBox: Buffer): void {
  changeOne(tx, 'UPDATE release SET number_box = ? WHERE id = ?', [numberBox, id]);
}

/** The client said that what waited for their word may go. Throws `gone`. */
export function tellRelease(tx: Tx<'folder'>, _presence: Presence, { id, limits: kept }: Release): void {
  changeOne(tx, 'UPDATE release SET limits = ? WHERE id = ?', [
    JSON.stringify({ ...kept, untilTold: false }),
    id,
  ]);
}
