import type { Unfinished } from '../shape.ts';
import type { removed as swedish } from '../sv/table-removed.ts';

/** What was removed from my folder, in easier English. */
export const removed: Unfinished<typeof swedish> = {
  sureHelp:
    'The words are gone now. Older words and drafts are gone too. It cannot be undone. Backups may still hold it for up to 90 days. Was it shared? Then it still says that something was. It does not say what.',
};
