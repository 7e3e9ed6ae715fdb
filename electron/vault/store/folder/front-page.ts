import { z } from 'zod';
import type { FrontPage } from '../../../../shared/domain/folder.ts';
import { changeOne, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import type { Recorder } from '../recorder.ts';
import { StoreError } from '../store-error.ts';

/** An untouched front page. */
export const blankFrontPage: FrontPage = { reach: '', nextMeeting: '', crisis: '' };

const pageRow: z.ZodType<FrontPage> = z.object({
  reach: z.string(),
  nextMeeting: z.string(),
  crisis: z.string(),
});

/** The front page as the folder has it. Throws `damaged` when there is none. */
export function readFrontPageKept(db: Db<'folder'>): FrontPage {
  const sql = `SELECT reach, next_meeting AS nextMeeting, crisis FROM front_page WHERE id = 'front'`;
  const found = one(db, pageRow, sql);
  if (!found) throw new StoreError('damaged');
  return found;
}

/** The untouched page, when the folder is made. */
export function beginFrontPage(db: WritableDb<'folder'>): void {
  db.transaction((tx) =>
    changeOne(
      tx,
      `INSERT INTO front_page (id, reach, next_meeting, crisis) VALUES ('front', $reach, $nextMeeting, $crisis)`,
      { ...blankFrontPage },
    ),
  );
}

/** Writes the page anew; what it was before stays in the history. */
export function changeFrontPage(recorder: Recorder, page: FrontPage): void {
  const { reach, nextMeeting, crisis } = page;
  recorder.update('front_page', 'front', { reach, next_meeting: nextMeeting, crisis });
}
