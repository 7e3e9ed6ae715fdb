import { z } from 'zod';
import { searchKinds, type FolderSearchAnswer, type SearchAnswer } from '../domain/search.ts';
import type { RemovedThing } from '../domain/trash.ts';
import type { FolderView } from '../domain/folder.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { nothing, open, together, without } from './phrases.ts';

/** One removed thing: where it was kept, and its identifier there, which for a few tables is a word. */
const thing = z.strictObject({
  table: z.string().regex(/^[a-z_]{1,40}$/),
  id: z.string().regex(/^[0-9a-z-]{1,40}$/),
});

const text = z.string().max(200);
/** How many are shown. */
const most = z.int().min(1).max(1_000);

/** Searching all folders that the ombudsperson may open, or the client's own; and what was removed from the open one. */
export const searchCalls = {
  'search.find': call<SearchAnswer>()({
    input: z.strictObject({
      text,
      /** Only these kinds; none: all. */
      kinds: z.array(z.enum(searchKinds)).max(searchKinds.length),
      from: inp.day.nullable(),
      until: inp.day.nullable(),
      most,
    }),
    modes: without,
  }),
  /** SECURITY: With you shows only you (rule 3): of this folder, and no other. */
  'search.mine': call<FolderSearchAnswer>()({ input: z.strictObject({ text, most }), modes: together }),

  /** What was removed from the open folder in the last 30 days, the latest first. */
  'trash.list': call<RemovedThing[]>()({ input: nothing, modes: open, errors: ['no-folder'] }),
  'trash.putBack': call<FolderView>()({ input: thing, modes: open, errors: ['no-folder', 'needs-client'] }),
  /** For good, with its versions and drafts, and the file gets a new key: only the client says so (rule 2). */
  'trash.erase': call<FolderView>()({ input: thing, modes: together, errors: ['no-key'] }),
} as const;
