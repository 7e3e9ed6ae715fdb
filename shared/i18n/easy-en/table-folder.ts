import type { Unfinished } from '../shape.ts';
import type { folder as swedish } from '../sv/table-folder.ts';

/** My folder: who can open it, front page, key, reading, about me, in easier English. */
export const folder: Unfinished<typeof swedish> = {
  choice: {
    eitherHelp:
      'You can open the folder. Your ombudsperson can open it, too. Between meetings they can read and write notes.',
    isEither: 'Now you can both open the folder.',
    before: 'First read about “Only with you”',
    cannot: [
      'Your ombudsperson cannot read your plan between meetings. They cannot read the notes either.',
      'What you say by phone goes into a letter box. You read it together.',
      'Your ombudsperson cannot use a yes in advance.',
      'Your ombudsperson sees only the front page. It says something only if you write it.',
    ],
    lost: 'You may lose both your key and your spare. Then the folder is lost for good. Nobody can open it.',
    noSpare: 'You have no spare yet. Make a spare first. That is safest.',
    understood: 'I have read this. It is what I want',
    backups:
      'There are older copies of the folder. Your ombudsperson can open them. They are in backups. These could not be reached:',
  },
  key: {
    setAnew: (day, left) =>
      left === 0
        ? `The key was made anew on ${day}. The old one was not there.`
        : `The key was made anew on ${day}. The old one was not there. Nothing can leave the folder yet. First the computer must be used on ${left === 1 ? 'one more day' : `${left} more days`}.`,
    moreHelp: 'The key gets a new form. You get a new spare. The old ones stop working.',
  },
  reading: { lockMinutes: 'Nobody touches the computer. When should it lock? (5 to 60 minutes)' },
  me: {
    someoneHelp: 'Then we suggest nothing on paper. What you save does not have the name of this program.',
  },
};
