import type { Unfinished } from '../shape.ts';
import type { onlyMine as swedish } from '../sv/table-private.ts';

/** Pages only for me, in easier English. */
export const onlyMine: Unfinished<typeof swedish> = {
  notKept: 'The latest is not saved. It stays here for now. When the screen locks it is gone.',
  help: 'Only your key opens these pages. Your ombudsperson cannot read them. They do not even see if you have written anything.',
  waits: 'Your key locks these pages. They wait until you have a key.',
  guardsText:
    'Your ombudsperson cannot read the pages. Anyone who takes the computer cannot read them. Anyone who has a backup cannot read them. They are not found when somebody searches. They are not in lists. They are not in what has been shared.',
  cannotText:
    'Somebody can see the screen while you write. Somebody can take a photo of it. Somebody may have your key. Do you lose both the key and the spare? Then the pages cannot be brought back.',
  dayUnclear: 'We cannot read the day. Write it like this: 2026-03-24.',
  earlier: 'What was here before',
  forget: 'Erase what was here before',
  forgotten: 'What was here before is erased.',
  eraseHelp: 'The page disappears at once. What it said before disappears, too. This cannot be undone.',
  takeHelp:
    'The page is saved as a PDF. It is written down here among your pages. It is written nowhere else.',
  taken: 'The page is saved. The file is not locked any more. Think of who can read it.',
  exitsBroken: 'Something in the list was changed or taken away. The pages can be read.',
  eraseAnswersHelp: 'The answers disappear at once. What was already counted stays. It has no trace to you.',
};
