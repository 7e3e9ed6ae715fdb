import type { Unfinished } from '../shape.ts';
import type { complaint as swedish } from '../sv/table-complaint.ts';

/** To whom one can complain, in easier Swedish. */
export const complaint: Unfinished<typeof swedish> = {
  help: 'Du får klaga. Det kan gälla ditt ombud eller stödet. Det kan gälla hur du har blivit bemött. Det ska inte göra något sämre för dig.',
  hereNone:
    'Din verksamhet har inte skrivit vart du kan vända dig. Fråga ditt ombud. Eller välj någon här nere.',
  places: {
    managerHelp: 'Den här chefen är chef över ditt ombud. Det går ofta snabbast att ändra något här.',
    socialHelp:
      'När kommunen har hand om verksamheten. Eller när det gäller ett beslut eller en handläggare.',
    bodyHelp: 'De styr hur ombuden arbetar. De kommer från kommun, region och föreningar.',
    inspectorateHelp: 'När något är fel i vården eller socialtjänsten. Och ingen rättar det.',
  },
  writeHelp: 'Sidan ligger i ”Bara för mig”. Ditt ombud kan inte läsa den. Du bestämmer om någon ska få den.',
  waits:
    'Du har ingen nyckel än. Därför väntar sidan som är bara för dig. Du kan få ett tomt papper redan nu. Fråga ditt ombud eller någon annan.',
  letterHelp: 'Brevet ligger i din pärm. Ditt ombud kan läsa det. Där väljer du mallen för klagomål.',
};
