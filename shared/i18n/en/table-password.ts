/** A password on a paper that is taken home. */
export const password = {
  lock: 'Lock the file with a password',
  lockHelp:
    'Then the password is needed to open it, and the foot of the page says so. Nobody can find the password out for you. It does not count on paper.',
  password: 'Password for the file',
  passwordHelp: (least: number) => `At least ${least} characters. It is kept nowhere.`,
  again: 'The password once more',
  short: 'It is too short. Write at least ten characters.',
  long: 'It is too long. Choose a shorter one.',
  differs: 'It is not the same. Compare and write it again.',
};
