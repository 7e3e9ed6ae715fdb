/** To whom one can complain, and how. */
export const complaint = {
  title: 'Complain',
  help: 'You may complain about your ombudsperson, about the support or about how you were treated. It must not make anything worse for you.',
  who: 'Here you can turn',
  here: 'Your service has written',
  hereNone:
    'Your service has not written where you can turn. Ask your ombudsperson, or choose among those here.',
  change: 'Do you want another ombudsperson?',
  places: {
    manager: 'The manager of the service',
    managerHelp:
      'The one who is in charge of your ombudsperson. Often the quickest when something should change.',
    social: 'The social welfare manager of the municipality',
    socialHelp: 'When the municipality runs the service, or about a decision or an official.',
    body: 'The management body',
    bodyHelp: 'Those who govern how the ombudspersons work: municipality, region and associations.',
    inspectorate: 'The Health and Social Care Inspectorate (IVO)',
    inspectorateHelp: 'When something is wrong in health care or social services and is not put right.',
    board: "The patients' advisory committee (Patientnämnden)",
    boardHelp: 'When it is about health care. They help you get an answer.',
  },
  write: 'Write for yourself first',
  writeHelp:
    'The page is among “Only for me”. Your ombudsperson cannot read it. You decide whether it goes to anyone.',
  writeIt: 'Write on a page only for me',
  pageTitle: 'This is what I want to complain about',
  pageText: 'What happened?\n\nWhen?\n\nHow was it for me?\n\nWhat do I want to happen?\n',
  waits:
    'Writing on a page only for you waits until you have a key. A blank paper can be had already now. Ask your ombudsperson, or someone else.',
  letter: 'Write a letter',
  letterHelp:
    'The letter is in your folder, so your ombudsperson can read it. There you choose the template for a complaint.',
  letterIt: 'To the letters',
};
