import type { Migration } from '../migrate.ts';
import { beginning } from './0001-beginning.ts';
import { around } from './0002-around.ts';
import { crisis } from './0003-crisis.ts';
import { mandates } from './0004-mandates.ts';
import { contacts } from './0005-contacts.ts';
import { papers } from './0006-papers.ts';
import { search } from './0007-search.ts';
import { feedback } from './0008-feedback.ts';
import { ending } from './0009-ending.ts';
import { releases } from './0010-releases.ts';
import { countedMore } from './0011-counted-more.ts';

/** Every form a folder has had, in order. */
export const folderChain: readonly Migration<'folder'>[] = [
  beginning,
  around,
  crisis,
  mandates,
  contacts,
  papers,
  search,
  feedback,
  ending,
  releases,
  countedMore,
];
