import { z } from 'zod';
import type { Pause, Reflection } from '../../../../shared/domain/ending.ts';
import type { Day } from '../../../../shared/domain/plan.ts';
import { dayText, hexId, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';

/** What the folder knows of its ending. */
export interface Ending extends Reflection {
  endedOn: Day | null;
  diedOn: Day | null;
  ifIDie: string;
}

const noEnding: Ending = { changed: '', helped: '', nextTime: '', endedOn: null, diedOn: null, ifIDie: '' };

const endingRow: z.ZodType<Ending> = z.object({
  changed: z.string(),
  helped: z.string(),
  nextTime: z.string(),
  endedOn: dayText.nullable(),
  diedOn: dayText.nullable(),
  ifIDie: z.string(),
});

const readKept = (db: Db<'folder'>): Ending | null =>
  one(
    db,
    endingRow,
    `SELECT changed, helped, next_time AS nextTime, ended_on AS endedOn, died_on AS diedOn, if_i_die AS ifIDie
     FROM ending WHERE id = 'ending'`,
  );

/** The ending as it stands; untouched, everything in it is empty. */
export const readEnding = (db: Db<'folder'>): Ending => readKept(db) ?? noEnding;

function putEnding(recorder: Recorder, part: Partial<Ending>): void {
  const kept = readKept(recorder.tx);
  const { changed, helped, nextTime, endedOn, diedOn, ifIDie } = { ...noEnding, ...kept, ...part };
  const cells = {
    changed,
    helped,
    next_time: nextTime,
    ended_on: endedOn,
    died_on: diedOn,
    if_i_die: ifIDie,
  };
  if (kept) recorder.update('ending', 'ending', cells);
  else recorder.insert('ending', 'ending', cells);
}

/** What the client wants to say at the end. */
export const reflect = (recorder: Recorder, part: Partial<Reflection>): void => putEnding(recorder, part);

/** The work together ended that day; null: it goes on. */
export const setEnded = (recorder: Recorder, endedOn: Day | null): void => putEnding(recorder, { endedOn });

/** The client died that day; null: it was written by mistake. */
export const setDied = (recorder: Recorder, diedOn: Day | null): void => putEnding(recorder, { diedOn });

/** What is to happen if the client dies, in their words. Only they say it (rule 18). */
export const setIfIDie = (recorder: ClientRecorder, ifIDie: string): void => putEnding(recorder, { ifIDie });

const pauseRow: z.ZodType<Pause> = z.object({ id: hexId, since: dayText, until: dayText.nullable() });

/** Every pause, the latest first. */
export const readPauses = (db: Db<'folder'>): Pause[] =>
  many(
    db,
    pauseRow,
    'SELECT id, since, until FROM pause WHERE deleted_at IS NULL ORDER BY since DESC, rowid DESC',
  );

/** The work rests from that day on. */
export const beginPause = (recorder: Recorder, { id, since }: Pick<Pause, 'id' | 'since'>): void =>
  recorder.insert('pause', id, { since, until: null });

/** It goes on from that day. Throws `gone`. */
export const endPause = (recorder: Recorder, { id, until }: Pick<Pause, 'id' | 'until'>): void =>
  recorder.update('pause', id, { until });

const dayRow = z.object({ day: dayText.nullable() });

/**
 * The latest day up to `until` that the folder tells of contact with the client: what they said, a note of a call or a
 * meeting beside them, a letter of theirs, a meeting, their key. Notes that name nobody tell of none.
 */
export function lastContact(db: Db<'folder'>, until: Day): Day | null {
  const found = one(
    db,
    dayRow,
    `SELECT substr(max(at), 1, 10) AS day FROM (
       SELECT max(at) AS at FROM note WHERE deleted_at IS NULL AND kind <> 'no-name'
       UNION ALL SELECT max(at) FROM statement WHERE deleted_at IS NULL
       UNION ALL SELECT max(starts) FROM meeting_words WHERE deleted_at IS NULL AND substr(starts, 1, 10) <= $until
       UNION ALL SELECT value FROM meta WHERE key = 'last-with')`,
    { until },
  );
  return found?.day ?? null;
}
