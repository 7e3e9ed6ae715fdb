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
  'not-confirmed': () =>
    'Something is left that may show who it is about, and that you have not said yes to. Nothing has left the folder. Read it once more.',
  'not-in-log': () =>
    'It is not in the list, so there is nothing to let go. To tell it again, begin a new draft with the same words.',
  'too-weak': () =>
    'The passphrase is too easy to guess. Nothing has changed. Add more words, or use the one proposed.',
  'own-folder': () =>
    'That folder is the vault’s own. If it is lost, the copy is lost with it. Choose a folder on another disk or a stick.',
  'no-place': () =>
    'The folder or stick for backups is not here now. Nothing was changed. Put the stick in, or choose another folder.',
  'no-backup': () => 'There is no backup there that can be read. Nothing was changed. Choose another folder.',
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
  'nothing-to-report': () =>
    'There is nothing to bring to that meeting. No report has been made, and the log is as it was.',
  'groups-differ': () =>
    'The groups do not match the paper. The old one still counts. Compare, and type them again.',
  'alias-taken': () => 'Somebody else has that alias already. Nothing has changed. Choose another.',
  'only-with-client': () =>
    'The folder opens only when the client is there. What you want to write can go into the letter box.',
  'wrong-vault': () =>
    'The file belongs to another vault or another person. It was not touched. Put the right file back from a backup.',
  'no-member': () => 'That one has no seat in the management body. Nothing has changed. Choose one that has.',
  'table-too-large': () => 'The file is larger than 5 MB. Nothing was read in. Split it into several.',
  'table-too-long': () => 'The file has more than 10,000 rows. Nothing was read in. Split it into several.',
  'table-unreadable': () =>
    'The file cannot be read as a table. Nothing was read in. Save it as CSV in your spreadsheet and try again.',
  'table-empty': () => 'The file has no rows under its headings. Nothing was read in. Choose another file.',
  'no-table': () => 'The file is not open any more. Nothing was read in. Choose it again.',
  'table-no-name': (row: string | number) =>
    `Row ${row} has no name. Nothing was read in. Choose which column is the name, or mend the row in the file.`,
  'table-row-too-long': (row: string | number) =>
    `Row ${row} has a text that is too long. Nothing was read in. Shorten it in the file and choose the file again.`,
  'not-proposed': () =>
    'This is possible only when nothing has been heard for twelve months, or when somebody has died. Nothing has changed.',
  'client-decided': () => 'The client has decided that. Only the client can change it. Nothing has changed.',
  'no-takeover': () => 'There is no key in two halves here. Nothing has been shown.',
  'not-thinking': () => 'Only somebody who is still thinking can be removed. Nothing has changed.',
  'no-folder': () => 'No folder is open. What was saved is still there. Open the folder again.',
  'no-such-table': () => 'Such a table cannot be made. Nothing has changed. Choose other rows or columns.',
  'nothing-to-undo': () => 'There is nothing to undo here. Nothing has changed.',
  'needs-client': () => 'It changed the plan, so it is undone when the client is there. Nothing has changed.',
  settled: () => 'The client has already answered that. The answer counts.',
  'not-your-step': () => 'The step is not yours. Only the client says what came of it. Nothing has changed.',
  'not-your-words': () =>
    "Those are the client's own words. They change when the client is there. Nothing has changed.",
  'not-told': () => 'Tell them first. It is noted once the person has been told. Nothing has been noted.',
  'before-report': () => 'That day is before the report. Nothing has been taken in. Check the date.',
  'not-yet': () => 'That day has not been yet. Nothing has been noted. Check the date.',
  'not-only': () =>
    'The folder has no letter box, since you can both open it. Open the folder and write there.',
  withdrawn: () => 'The yes in advance has been withdrawn. Nothing was let out.',
  asleep: () =>
    'The yes in advance sleeps until the client says yes again, with their key. Nothing was let out.',
  'used-up': () => 'The yes in advance has been used as many times as the client said. Nothing was let out.',
  past: () => 'The day has passed. Nothing has changed and nothing was let out.',
  'other-page': () => 'The client has not said yes to that page. Nothing was let out.',
  'other-letter': () =>
    'The client has not said yes to this letter, or it was changed afterwards. Nothing has left.',
  signed: () => 'It is signed and cannot be changed. Take it back, or make a new one.',
  'letter-sent': () => 'The letter has left as it stands. Write a new one instead.',
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
  'not-a-copy': () =>
    'The file is no copy of a folder, or cannot be read. It has not been touched. Check that the right file is chosen.',
  'already-here': () =>
    'The folder is in this vault already. Nothing has been taken in. Open it as usual, or erase it here first and receive it then.',
  'no-room': () =>
    'It does not fit among the pages that are only yours. What is saved is still there. Erase earlier versions or a page, and it will.',
  'already-counted': () =>
    'You have already been counted this half-year. Nothing has been shared. The answers can be kept all the same.',
  'nothing-answered': () => 'Nothing is answered yet. Answer at least one question, or cancel.',
  'paper-empty': () => 'The file is empty. Nothing was added.',
  'paper-too-large': (most: string | number) =>
    `The file is too large. Nothing was added. A paper can be ${most} MB at most. Split it, or save it smaller.`,
  'papers-full': () =>
    'The folder holds 2 GB of papers, and that is full. This one was not added. Papers in the trash count for 30 days.',
  'paper-unknown': () =>
    'This kind of file cannot be shown in the folder, so it was not added. PDF, JPEG, PNG, WebP and plain text are fine. Save it as a PDF in the program it comes from and add it again.',
  'paper-broken': () =>
    'The picture is damaged, or it moves. It was not added. Save it again, or take a new photo.',
  'picture-too-large': () =>
    'The picture has too many pixels to be shown. It was not opened and not added. Make it smaller first.',
  'client-paper': () =>
    'The client put that paper there with their key. It is removed when you are together. Nothing has changed.',
  'nothing-begun': () => 'The paper did not come all the way. Nothing was added. Try again.',
  'cannot-read': () => 'The file could not be read. Nothing was added. Check that it is still there.',
  'nothing-owed': () =>
    'Nobody owes an answer to anything in that report. No form was saved. A new report has a new form.',
  'reply-unknown-file': () =>
    'This kind of file cannot be read in as a reply. Nothing was read in. PDF, XLSX, ODS and CSV work. Type in a reply that came on paper or in a letter.',
  'reply-damaged': () =>
    'The file is damaged, or made so that it cannot be read. Nothing was read in. Ask for it again, or type the reply in.',
  'reply-locked': () =>
    'The file is locked with a password. Nothing was read in. Ask for it without a password, or type the reply in.',
  'reply-too-large': () =>
    'The file is too large to be a reply. It was not opened, and nothing was read in. Ask for it again, or type the reply in.',
  'reply-too-many-rows': (most: string | number) =>
    `The file has ${most === '' ? 'too many' : `more than ${most}`} rows. Nothing was read in. Ask for the form back as you saved it.`,
  'reply-formula': (cell: string | number) =>
    `There is a formula instead of text in ${cell === '' ? 'a cell' : `cell ${cell}`}. Nothing was read in. Ask for the file without formulas, or type the reply in.`,
  'reply-not-ours': () =>
    'The file is no reply form from Egenmakt, or was saved so that its fields are gone. Nothing was read in. Type the reply in.',
  'reply-newer': () =>
    'The form was made with a newer version of Egenmakt. Nothing was read in. Update the program and read it in again.',
  'reply-other-vault': () =>
    'The reply is about a report that was not made in this vault. Nothing was read in. Check that it is the right file.',
  'no-reply': () => 'There is no reply to take in any more. Nothing was changed. Read the file in again.',
  'cannot-print': () => 'The window for printing could not be opened. Nothing was printed. Try again.',
  'already-sent': () =>
    'It stands in a report that was made, so it can be neither removed nor changed. Nothing has changed.',
  'already-asked': () =>
    'The question has been asked already, so it can be neither changed nor removed. Nothing has changed.',
  'not-asked-yet': () => 'The question has not been asked yet. Nothing has changed. Ask it first.',
  'needs-release': () =>
    'A client released these words, word for word. They change only when the client releases new ones. Nothing has changed.',
  'nothing-written': () => 'Nothing is written here yet. Write first, then it works.',
  'tells-somebody': () =>
    'The text points somebody out, by a number, an address or the like. Take that out and try again. The text is still here.',
  'not-reported-yet': () =>
    'It has not stood in a report yet. Nothing has changed. Take it into the next report first.',
  'not-now': () => 'That cannot be done the way it stands now. Nothing has changed.',
  'only-body': () =>
    'A client has said that only the management body may have it. Nothing has changed. If there are several wordings, take that one out first.',
  'days-in-order': () =>
    'Very late must be more days than late. Nothing has changed. Choose a larger number for very late.',
  'answer-paper-unknown': () =>
    'This kind of file cannot be added to an answer. PDF, JPEG and PNG are fine. Nothing was added.',
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
