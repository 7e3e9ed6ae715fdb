import type { Unfinished } from '../shape.ts';
import type { feedback as swedish } from '../sv/table-feedback.ts';

/** What the client thinks of the service, in easier English. */
export const feedback: Unfinished<typeof swedish> = {
  help: 'Here are a few questions about the support you get. You answer by yourself. You decide what happens with the answers.',
  waits:
    'Your key locks the answers. Do you want to answer before you have a key? The questions are on paper. Ask your ombudsperson.',
  lookAwayHelp: 'Your answers here are only yours. Turn the screen. Or ask your ombudsperson to step away.',
  cancelled: 'Your answers are among your own pages. They stay there until you go on.',
  countHelp:
    'We count only numbers. We count one half-year at a time. Nothing leads back to you. Numbers below six are never shown.',
  passOnHelp:
    'The words go on just as they stand. Your name is not with them. They go on when the half-year is over. Someone who knows you may still recognise you.',
  keyHelp: 'Your key lets out what you have chosen. It lets out nothing else.',
};
