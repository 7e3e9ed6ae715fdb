/** Taking the whole folder along, and reading it again without a vault. */
export const ownCopy = {
  take: {
    title: 'Take the whole folder along',
    help: 'Everything in the folder becomes one single file, the pages that are only yours too. Only your key opens it. You read it in Egenmakt on any computer.',
    warn: 'Someone who gets the file can try to guess your key for as long as they like. If you lose both the key and the spare, the file cannot be opened.',
    begin: 'Take a copy along',
    useKey: 'Use your key',
    save: 'Save the copy',
    working: 'Writing the copy …',
    done: 'The copy is saved. The file is called what you chose, and nothing in it shows without your key.',
    notSaved: 'Nothing was saved.',
    cancel: 'Cancel',
  },
  open: {
    way: 'Open a copy of my folder',
    title: 'Open a copy of my folder',
    help: 'Choose the file you took along. You read it with your key. Nothing in it changes, and nothing is saved on this computer.',
    choose: 'Choose the file',
    chosen: 'The file is chosen. Use your key.',
    open: 'Open the copy',
    back: 'Back',
  },
  read: {
    title: 'My folder, a copy',
    hello: (name: string) =>
      name === ''
        ? 'This is the folder as it was when you took it along.'
        : `This is the folder as it was when you took it along, ${name}.`,
    lock: 'Stop and lock',
    parts: 'This is in the copy',
    stored: 'Papers and files',
    own: 'Only for me',
    nothing: 'Nothing is written here.',
    save: 'Save as a PDF',
    saveIt: 'Save the file',
    named: 'With my name',
    large: 'Large text',
    way: 'How do you want it?',
    file: 'As a file',
    print: 'On paper',
    keyHelp: 'What is saved or printed from here is written in no list, because the copy never changes.',
    useKey: 'Use your key',
    saved: 'It is saved or on its way to the printer. It is no longer encrypted.',
    notSaved: 'Nothing was saved.',
    cancel: 'Cancel',
  },
};
