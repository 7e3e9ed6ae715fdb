import type { Unfinished } from '../shape.ts';
import type { password as swedish } from '../sv/table-password.ts';

/** A password on a paper that is taken home, in easier English. */
export const password: Unfinished<typeof swedish> = {
  lockHelp:
    'Then the password is needed to open the file. The foot of the page says that the file is locked. Nobody can find the password out for you. Printed on paper, the text is not locked.',
  differs: 'It is not the same password. Compare and write it again.',
};
