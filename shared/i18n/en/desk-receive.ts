import type { Shape } from '../shape.ts';
import type { receive as swedish } from '../sv/desk-receive.ts';

/** A client comes with their folder from another ombudsperson. */
export const receive: Shape<typeof swedish> = {
  open: 'Receive somebody with their folder',
  title: 'Receive somebody with their folder',
  help: 'The client has brought the file and their key, and is here all the time. The file is not changed.',
  choose: 'Choose the file',
  chooseOther: 'Choose another file',
  chosen: 'The file is chosen.',
  aliasHelp: 'A new alias in this vault. Never write the person’s name here.',
  who: 'Who can open the folder here?',
  whoHelp: 'The client decides, and can change it later.',
  keyTitle: 'The client’s key',
  keyHelp:
    'The client uses their key themselves. The folder is then written into this vault, and its own list says so.',
  sleeps: 'Yes in advance and mandates sleep until the client says yes again, at the table.',
  take: 'Receive the folder',
  working: 'The folder is being written in …',
  done: (alias) => `${alias} is among the people now, with the whole folder.`,
};
