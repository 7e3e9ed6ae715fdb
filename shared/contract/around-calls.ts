import { z } from 'zod';
import type { FolderView } from '../domain/folder.ts';
import * as around from './around-inputs.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { nothing, one, open, saving, together, without } from './phrases.ts';
import { type Saved } from './values.ts';

/** How to reach the client, who is around them, what was agreed, and the first meeting. */
export const aroundCalls = {
  // How to reach me: written in every mode, as what keeps the person safe must be.
  'reach.add': call<FolderView>()({ input: around.reach, modes: open, errors: ['no-folder'] }),
  'reach.change': call<FolderView>()({ input: around.oneReach, modes: open, errors: ['no-folder'] }),
  'reach.remove': call<FolderView>()({ input: one, modes: open, errors: ['no-folder'] }),

  // Around me: without the client only the ombudsperson's own words are changed.
  'around.add': call<FolderView>()({ input: around.around, modes: open, errors: ['no-folder'] }),
  'around.change': call<FolderView>()({
    input: around.oneAround,
    modes: open,
    errors: ['no-folder', 'not-your-words'],
  }),
  'around.remove': call<FolderView>()({ input: one, modes: open, errors: ['no-folder', 'not-your-words'] }),
  /** The client makes the ombudsperson's words their own. */
  'around.keep': call<FolderView>()({ input: one, modes: together }),

  // The agreement, With
  'agreement.set': call<FolderView>()({ input: around.agreement, modes: together }),
  'agreement.addTask': call<FolderView>()({ input: around.task, modes: together }),
  'agreement.changeTask': call<FolderView>()({ input: around.oneTask, modes: together }),
  'agreement.removeTask': call<FolderView>()({ input: one, modes: together }),
  /** Both signed it on paper today, or did not after all. */
  'agreement.sign': call<FolderView>()({ input: z.strictObject({ signed: z.boolean() }), modes: together }),
  /** It was looked at again today, and is right. */
  'agreement.look': call<FolderView>()({ input: nothing, modes: together }),

  // The first meeting
  'came.set': call<FolderView>()({
    input: z.strictObject({ came: around.came }),
    modes: open,
    errors: ['no-folder'],
  }),
  /** Noted only once the person has been told. */
  'concern.note': call<FolderView>()({
    input: around.concern,
    modes: open,
    errors: ['no-folder', 'not-told', 'not-yet'],
  }),
  'concern.remove': call<FolderView>()({ input: one, modes: open, errors: ['no-folder'] }),
  /** Where this municipality's support is, for who is not helped here. */
  'pointOn.read': call<string>()({ input: nothing, modes: without }),
  'pointOn.save': call<null>()({ input: z.strictObject({ words: inp.someWords }), modes: without }),
  /** A blank paper, which holds nothing of anybody. */
  'blank.save': call<Saved>()({ input: around.blank, modes: without, errors: saving }),
} as const;
