/** To whom one can complain, and how. */
export const complaint = {
  title: 'Klaga',
  help: 'Du får klaga på ditt ombud, på stödet eller på hur du har blivit bemött. Det ska inte göra något sämre för dig.',
  who: 'Hit kan du vända dig',
  here: 'Din verksamhet har skrivit',
  hereNone:
    'Din verksamhet har inte skrivit vart du kan vända dig. Fråga ditt ombud, eller välj bland dem här.',
  change: 'Vill du byta ombud?',
  places: {
    manager: 'Chefen för verksamheten',
    managerHelp: 'Den som är chef över ditt ombud. Ofta det snabbaste när något ska ändras.',
    social: 'Chefen för socialtjänsten i kommunen',
    socialHelp: 'När det är kommunen som har hand om verksamheten, eller om ett beslut eller en handläggare.',
    body: 'Ledningsgruppen',
    bodyHelp: 'De som styr hur ombuden arbetar: kommun, region och föreningar.',
    inspectorate: 'Inspektionen för vård och omsorg (IVO)',
    inspectorateHelp: 'När något är fel i vården eller socialtjänsten och inte blir rättat.',
    board: 'Patientnämnden',
    boardHelp: 'När det gäller sjukvården. De hjälper dig att få svar.',
  },
  write: 'Skriv för dig själv först',
  writeHelp:
    'Sidan ligger bland ”Bara för mig”. Ditt ombud kan inte läsa den. Du bestämmer om den ska lämnas till någon.',
  writeIt: 'Skriv på en sida bara för mig',
  pageTitle: 'Det här vill jag klaga på',
  pageText: 'Vad hände?\n\nNär?\n\nHur blev det för mig?\n\nVad vill jag ska hända?\n',
  waits:
    'Att skriva på en sida bara för dig väntar tills du har en nyckel. Ett tomt papper finns att få redan nu. Fråga ditt ombud, eller någon annan.',
  letter: 'Skriv ett brev',
  letterHelp: 'Brevet ligger i din pärm, så ditt ombud kan läsa det. Där väljer du mallen för klagomål.',
  letterIt: 'Till breven',
};
