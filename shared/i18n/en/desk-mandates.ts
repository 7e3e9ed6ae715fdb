import type { Shape } from '../shape.ts';
import type { letters as swedishLetters, mandates as swedishMandates } from '../sv/desk-mandates.ts';

/** Mandates, consents and letters on the desk, without the client. */
export const mandates: Shape<typeof swedishMandates> = {
  help: (alias) =>
    `What ${alias} has given mandates and consents for. New ones are made together, with the key. A no you can take at any time.`,
  none: (alias) => `${alias} has given no mandate and no consent.`,
  withdraw: 'Take back by phone',
  withdrawOf: (what) => `Take back by phone: ${what}`,
  withdrawTitle: (alias) => `Does ${alias} take it back?`,
  withdrawHelp: (alias) =>
    `A no needs no key. It cannot be undone: if ${alias} wants it again, you make a new one together.`,
  withdrawYes: 'Yes, take it back',
  withdrawnNow: 'It is taken back. The words of the letter stand here.',
  words: 'Read the words of the letter',
  wordsOf: (what) => `Read the words of the letter: ${what}`,
  wordsHelp: (alias) =>
    `This is what the letter that takes it back says. On paper it leaves when ${alias} is here with their key.`,
  hide: 'Hide the words',
};

export const letters: Shape<typeof swedishLetters> = {
  help: (alias) =>
    `You can write drafts. A letter leaves the folder only with ${alias}'s key, or with a yes in advance.`,
};
