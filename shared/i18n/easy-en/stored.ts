import type { Unfinished } from '../shape.ts';
import type { stored as swedish } from '../sv/stored.ts';

/** Papers kept in the folder, in easier English. */
export const stored: Unfinished<typeof swedish> = {
  help: 'Here are letters, photos and other papers. They are locked in your folder. They are shown only here.',
  drop: 'You can drag a file here. You can also paste a picture.',
  what: 'You can add PDF, pictures and plain text. The pictures can be JPEG, PNG or WebP. A file may be 100 MB at most. Other files cannot be shown here. They are not added.',
  place:
    'A photo can tell where and when it was taken. It can also tell with what. We take all that away. The file you chose stays where it was.',
  removed: 'The paper is removed. You can undo that. It stays for 30 days.',
  locked: 'The PDF has a password of its own. So it cannot be shown here. It stays as it is.',
  out: {
    help: 'The copy is not locked. Anyone who finds it can read it.',
    done: 'It is done. Now it stands in “What has been shared”.',
  },
  print: {
    help: 'The printer may keep a copy. The computer may keep one too. Close the window when you are done.',
  },
};
