import type { Unfinished } from '../shape.ts';
import type { removed as swedish } from '../sv/table-removed.ts';

/** What was removed from my folder, in easier Swedish. */
export const removed: Unfinished<typeof swedish> = {
  sureHelp:
    'Orden försvinner nu. Äldre ord och utkast försvinner också. Det går inte att ångra. Säkerhetskopior kan ha det kvar i upp till 90 dagar. Har det lämnats ut? Då står det kvar att något lämnades. Det står inte vad.',
};
