import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { Day } from '../../../../shared/domain/plan.ts';
import { warrantLines } from '../../../../shared/domain/warrant-lines.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readWarrants, warrantView } from '../../store/folder/warrants.ts';
import { dayHere } from '../now.ts';

/** What the client said yes to in advance, how it stands on that day, and each use. */
export const yesPaper = (
  db: Db<'folder'>,
  { papers, shared, yes, day }: DocumentWords,
  today: Day,
): PaperPartLines => ({
  title: papers.yes,
  empty: '',
  lines: warrantLines(
    readWarrants(db).map(warrantView),
    {
      ...yes,
      pages: papers,
      named: shared.named,
      unnamed: shared.unnamed,
      usedOn: (on) => yes.usedOn(day(on)),
      until: (on) => yes.until(day(on)),
      withdrawn: (on) => yes.withdrawn(day(on)),
    },
    today,
    dayHere,
  ),
});
