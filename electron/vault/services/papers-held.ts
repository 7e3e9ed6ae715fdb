import { isAgreed } from '../../../shared/domain/agreement.ts';
import { writtenParts } from '../../../shared/domain/crisis.ts';
import { isFrontWritten } from '../../../shared/domain/front-lines.ts';
import { paperKinds, type PaperKind } from '../../../shared/domain/paper-part.ts';
import { writtenWays } from '../../../shared/domain/way.ts';
import type { Db } from '../store/driver.ts';
import { readAgreement } from '../store/folder/agreement.ts';
import { readCrisisPage } from '../store/folder/crisis.ts';
import { readFrontPageKept } from '../store/folder/front-page.ts';
import { readListsHeld, type ListsHeld } from '../store/folder/held.ts';
import { readReview } from '../store/folder/review.ts';
import { readWay } from '../store/folder/way.ts';
import { holdsEnding } from './papers/ending.ts';

/** What is taken home one by one, where it stands, and is no area. */
type OneOfMany = 'mandate' | 'mandate-withdrawal' | 'letter';
type Holds = (db: Db<'folder'>) => boolean;

/** Areas that are pages, or have one beside their list: whether something is written there. */
const pages: Record<Exclude<PaperKind, keyof ListsHeld | OneOfMany> | 'meetings', Holds> = {
  // What the person is called in the list is always there.
  me: () => true,
  front: (db) => isFrontWritten(readFrontPageKept(db)),
  meetings: (db) => readReview(db).next !== null,
  agreement: (db) => isAgreed(readAgreement(db)),
  crisis: (db) => writtenParts(readCrisisPage(db)).length > 0,
  way: (db) => writtenWays(readWay(db)).length > 0,
  ending: holdsEnding,
};

/**
 * The areas of the folder that can be taken home: those that hold something. Asked at every view, so nothing is told for
 * it.
 */
export function papersOf(db: Db<'folder'>): PaperKind[] {
  const lists: Partial<Record<PaperKind, boolean>> = readListsHeld(db);
  const written: Partial<Record<PaperKind, Holds>> = pages;
  return paperKinds.filter((kind) => lists[kind] === true || written[kind]?.(db) === true);
}
