import type { Unfinished } from '../shape.ts';
import type { ownCopy as swedish } from '../sv/own-copy.ts';

/** Taking the whole folder along, in easier English. */
export const ownCopy: Unfinished<typeof swedish> = {
  take: {
    help: 'Everything in the folder becomes one single file. Your own pages are in it too. Only your key opens the file. You read it in Egenmakt. That works on any computer.',
    warn: 'Somebody may get the file. They can try to guess your key for ever. Do you lose both the key and the spare? Then the file cannot be opened.',
    done: 'The copy is saved. The file is called what you chose. Nothing in it shows without your key.',
  },
  open: {
    help: 'Choose the file you took along. You read it with your key. Nothing in it changes. Nothing is saved on this computer.',
  },
  read: {
    hello: (name) =>
      name === ''
        ? 'You took the folder along. This is how it was then.'
        : `You took the folder along, ${name}. This is how it was then.`,
    keyHelp: 'You can save or print from here. It is written in no list. The copy never changes.',
    saved: 'It is saved or on its way to the printer. It is not locked any more.',
  },
};
