import type { Unfinished } from '../shape.ts';
import type { key as swedish } from '../sv/table-key.ts';

/** The client's key: giving it, and making it, in easier English. */
export const key: Unfinished<typeof swedish> = {
  give: {
    wordsHelp: 'Write a space between the words. Capital and small letters do not matter.',
    stickHelp: 'Put in the stick. Then press the button. The computer asks where the file is.',
  },
  make: {
    help: 'With your key only you decide. You decide what changes in the plan. You decide what leaves the folder.',
    anewHelp: [
      'The pages “Only for me” are lost. Nobody can read them any more.',
      'Nothing can leave the folder for seven days. Only days when the computer is used count. They count from the new key.',
      'The folder will always say that the key was made anew.',
      'An ombudsperson may want to deceive you. This makes that slower. It cannot stop one who wants to.',
    ],
    wordsHelp: 'You learn four ordinary words. You do not have to carry anything.',
    cardHelp: 'A card with characters on it. You also have six digits. Only you know the digits.',
    stickHelp:
      'You do not have to remember anything. You do not have to write. You must have the stick with you.',
    notYetHelp: 'You may answer like that. You can make a key when you want.',
    cardKeep: 'Save the card as a paper to print. Or copy the groups by hand.',
    stickKeep: 'Put in the stick. Save the file on it.',
    spareKeep: 'Do you forget or lose your key? Then the spare opens. Keep the spare in another place.',
    spareKeepFile: 'Save the spare on another stick. Nobody else should find it.',
    needSpareKept: 'Save the spare. Or tick that you have copied it.',
    tryCard: 'Write the groups from the card. Then choose six digits. They are your secret code.',
    pinNewHelp: 'Do not use the day you were born. Do not use 123456.',
    done: 'Now the plan changes only when you are there.',
  },
};
