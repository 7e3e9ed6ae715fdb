const periodName = (period: string): string => {
  const [year = '', half = ''] = period.split('-');
  return `${half === '1' ? 'January to June' : 'July to December'} ${year}`;
};

/** What the client thinks of the service. */
export const feedback = {
  title: 'What do you think?',
  help: 'A few questions about the support you get. You answer by yourself, and you decide what happens with the answers.',
  waits:
    'The answers are locked with your key. If you want to answer before you have one, the questions are on paper. Ask your ombudsperson.',
  begin: 'Answer the questions',
  goOn: 'Go on answering',
  none: 'The service has no questions right now.',
  lookAway: 'Ask your ombudsperson to look away',
  lookAwayHelp: 'What you answer here is only yours. Turn the screen, or ask your ombudsperson to step away.',
  ready: 'Now it is only me',
  question: (n: number, of: number) => `Question ${n} of ${of}`,
  scale: { 1: 'Not at all', 2: 'A little', 3: 'To some extent', 4: 'To a large extent', 5: 'Completely' },
  yesNo: { yes: 'Yes', no: 'No', unknown: "Don't know" },
  words: 'In your words (you can leave it empty)',
  answer: 'Your answer',
  next: 'Next',
  back: 'Previous question',
  cancel: 'Cancel',
  cancelled: 'What you have answered stays among your own pages until you go on.',
  end: 'What should happen with the answers?',
  keepWhere: 'Where should they be kept?',
  places: {
    own: 'Only for me',
    folder: 'In my folder',
    nowhere: 'Nowhere',
  },
  placeHelp: {
    own: 'Only your key opens them.',
    folder: 'Your ombudsperson can read them too.',
    nowhere: 'They are gone when you are done.',
  },
  count: 'My answers may be counted',
  countHelp:
    'Only as numbers, one half-year at a time, with nothing that leads back to you. Numbers below six are never shown.',
  countedAlready: 'Your answers are already counted this half-year.',
  passOn: (words: string) => `These words may be passed on: “${words}”`,
  passOnHelp:
    'Word for word as they stand, without your name, when the half-year is over. Someone who knows you may still recognise you.',
  keyTitle: 'Use your key',
  keyHelp: 'Your key lets out what you have chosen, and nothing else.',
  finish: 'Done',
  toKey: 'On to the key',
  done: 'Thank you. It was done as you chose.',
  kept: 'What I have answered',
  keptHelp: 'Your ombudsperson can read these answers too.',
  remove: 'Remove the answers',
  removeOf: (day: string) => `Remove the answers from ${day}`,
  removed: 'The answers are removed. You can undo this for 30 days.',
  period: periodName,
};
