import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import { releaseLines } from '../../../../shared/domain/release-lines.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readReleases } from '../../store/folder/releases.ts';
import { dayHere } from '../now.ts';

/** What the client released, and what they took back, the latest first. */
export const releasedPaper = (db: Db<'folder'>, { papers, release, day }: DocumentWords): PaperPartLines => ({
  title: papers.released,
  empty: '',
  lines: releaseLines(
    readReleases(db),
    {
      ...release,
      released: (on) => release.released(day(on)),
      withdrawn: (on) => release.withdrawn(day(on)),
    },
    dayHere,
  ),
});
