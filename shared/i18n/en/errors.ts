import type { Shape } from '../shape.ts';
import type { errors as sv } from '../sv/errors.ts';

/** What happened, what is safe and what to do next, for every code a call can answer with. */
export const errors: Shape<typeof sv> = {
  malformed: () => 'That could not be read. Nothing has changed. Check what you wrote and try again.',
  'wrong-mode': () => 'That cannot be done just now. Nothing has changed. Lock, and open again.',
  'disk-full': () =>
    'The disk is full. What was saved is still there. Make room on the computer, then try again.',
  'read-only': () =>
    'The folder of the vault cannot be written to. What was saved is still there. Check that you may write in it.',
  damaged: () =>
    'The file is damaged or has been swapped. It was not touched. Find a backup before you do anything else.',
  'too-long': (most: string | number) =>
    `The text is too long. It is still here and not lost. Shorten it${most === '' ? '' : ` to ${most} characters at most`}, or split it in two.`,
  gone: () => 'It is not there any more. Somebody may have removed it. Everything else is as before.',
  unexpected: (reference: string | number) =>
    `Something went wrong that we did not expect. What was saved is still there. Try again, or lock and open.${reference === '' ? '' : ` The number of the error is ${reference}.`}`,
  'too-weak': () =>
    'The passphrase is too easy to guess. Nothing has changed. Add more words, or use the one proposed.',
  'vault-exists': () => 'There is a vault here already. It was not touched. Open it with your passphrase.',
  'vault-in-use': () => 'The vault is open in another window. Close that first, then try again.',
  'not-enough-memory': () =>
    'The computer has too little free memory to unlock. Nothing has changed. Close other programs and try again.',
  'wrong-secret': () => 'That was not right. Nothing has changed. Check what you wrote and try again.',
  wait: (seconds: string | number) =>
    `Wait ${seconds === 1 ? 'one second' : `${seconds === '' ? 'a few' : seconds} seconds`} before you try again. Nothing has changed.`,
  newer: () =>
    'This was made with a newer version of Egenmakt. It was not touched. Update the app and open it again.',
  'no-vault': () => 'There is no vault here. Check that the right folder is chosen.',
  mistyped: () =>
    'One or more characters are wrong. Nothing has changed. Compare the groups with the paper, one at a time.',
  'cannot-write': () =>
    'The file could not be saved there. What is in the folder is still there. Choose another place, or make room.',
  'nothing-made': () =>
    'What was shown no longer counts. Nothing has changed. Start again from the beginning.',
  'groups-differ': () =>
    'The groups do not match the paper. The old one still counts. Compare, and type them again.',
  'alias-taken': () => 'Somebody else has that alias already. Nothing has changed. Choose another.',
  'only-with-client': () =>
    'The folder opens only when the client is there. What you want to write can go into the letter box.',
  'wrong-vault': () =>
    'The file belongs to another vault or another person. It was not touched. Put the right file back from a backup.',
  'not-thinking': () => 'Only somebody who is still thinking can be removed. Nothing has changed.',
  'no-folder': () => 'No folder is open. What was saved is still there. Open the folder again.',
  'nothing-to-undo': () => 'There is nothing to undo here. Nothing has changed.',
  'needs-client': () => 'It changed the plan, so it is undone when the client is there. Nothing has changed.',
  settled: () => 'The client has already answered that. The answer counts.',
  'not-your-step': () => 'The step is not yours. Only the client says what came of it. Nothing has changed.',
  'not-only': () =>
    'The folder has no letter box, since you can both open it. Open the folder and write there.',
  withdrawn: () => 'The yes in advance has been withdrawn. Nothing was let out.',
  asleep: () =>
    'The yes in advance sleeps until the client says yes again, with their key. Nothing was let out.',
  'used-up': () => 'The yes in advance has been used as many times as the client said. Nothing was let out.',
  past: () => 'The day has passed. Nothing has changed and nothing was let out.',
  'other-page': () => 'The client has not said yes to that page. Nothing was let out.',
  'other-receiver': () => 'The client has said yes to another receiver. Nothing was let out.',
  'bad-signature': () =>
    'The signature of the yes in advance is not right. Nothing was let out. Make a new one when you meet.',
  'has-key': () => 'There is a key already. It still counts. Use that instead.',
  'only-either': () =>
    'Without the old key this works only when both of you can open the folder. Nothing has changed. Use the spare.',
  'no-paper': () =>
    'Somebody must not see papers, so this is saved only as a file on a stick. Nothing was saved.',
  differs: () => 'That is not the same as was shown. Nothing has changed. Look once more and try again.',
  'bad-pin': () => 'The code should be six digits, and not too easy to guess. Choose another.',
  'nothing-chosen': () => 'No file was chosen. Nothing has changed. Put in the stick and try again.',
  'spare-not-saved': () => 'The spare is not saved yet. Save it first, so that nothing is lost.',
  'no-key': () => 'There is no key yet. Make one first, then it works.',
  'key-needed': () => 'This needs the key again. Nothing was let out. Use the key, then try again.',
  'key-just-set-anew': (dates: string | number) =>
    `The key is new and was made without the old one. Nothing can be let out yet${
      dates === ''
        ? ''
        : dates === 1
          ? ', only after one more day of use'
          : `, only after ${dates} more days of use`
    }.`,
};
