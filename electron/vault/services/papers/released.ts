import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import {
  draftLines,
  releaseLines,
  type ReleaseDocumentWords,
} from '../../../../shared/domain/release-lines.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readReleases } from '../../store/folder/releases.ts';
import { readStuck } from '../../store/folder/stuck.ts';
import { dayHere } from '../now.ts';

/** The words of a wording on paper, days in words. */
const inWords = ({ release, day }: DocumentWords): ReleaseDocumentWords => ({
  ...release,
  released: (on) => release.released(day(on)),
  withdrawn: (on) => release.withdrawn(day(on)),
  draft: (begun) => release.draft(day(begun)),
});

/** What the client released, and what they took back, the latest first. */
export const releasedPaper = (db: Db<'folder'>, words: DocumentWords): PaperPartLines => ({
  title: words.papers.released,
  empty: '',
  lines: releaseLines(readReleases(db), inWords(words), dayHere),
});

/** What does not work, in words that have not been passed on. */
export const stuckPaper = (db: Db<'folder'>, words: DocumentWords): PaperPartLines => ({
  title: words.papers.stuck,
  empty: '',
  lines: draftLines(readStuck(db), inWords(words)),
});
