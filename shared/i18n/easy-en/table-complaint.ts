import type { Unfinished } from '../shape.ts';
import type { complaint as swedish } from '../sv/table-complaint.ts';

/** To whom one can complain, in easier English. */
export const complaint: Unfinished<typeof swedish> = {
  help: 'You may complain. It can be about your ombudsperson or the support. It can be about how you were treated. It must not make anything worse for you.',
  hereNone:
    'Your service has not written where you can turn. Ask your ombudsperson. Or choose someone below.',
  places: {
    managerHelp:
      'This manager is in charge of your ombudsperson. This is often the quickest way to a change.',
    socialHelp: 'When the municipality runs the service. Or when it is about a decision or an official.',
    bodyHelp: 'They govern how the ombudspersons work. They come from municipality, region and associations.',
    inspectorateHelp: 'When something is wrong in health care or social services. And nobody puts it right.',
  },
  writeHelp:
    'The page is in “Only for me”. Your ombudsperson cannot read it. You decide whether anyone gets it.',
  waits:
    'You have no key yet. So the page that is only for you has to wait. You can get a blank paper now. Ask your ombudsperson or someone else.',
  letterHelp:
    'The letter is in your folder. Your ombudsperson can read it. There you choose the template for a complaint.',
};
