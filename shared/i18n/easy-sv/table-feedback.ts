import type { Unfinished } from '../shape.ts';
import type { feedback as swedish } from '../sv/table-feedback.ts';

/** What the client thinks of the service, in easier Swedish. */
export const feedback: Unfinished<typeof swedish> = {
  help: 'Här är några frågor om stödet du får. Du svarar själv. Du bestämmer vad som händer med svaren.',
  waits:
    'Din nyckel låser svaren. Vill du svara innan du har en nyckel? Frågorna finns på papper. Fråga ditt ombud.',
  lookAwayHelp: 'Svaren här är bara dina. Vänd skärmen. Eller be ditt ombud gå en bit bort.',
  cancelled: 'Dina svar ligger bland dina egna sidor. De ligger kvar tills du fortsätter.',
  countHelp:
    'Vi räknar bara antal. Vi räknar ett halvår i taget. Inget leder tillbaka till dig. Antal under sex visas aldrig.',
  passOnHelp:
    'Orden går vidare precis som de står. Ditt namn är inte med. De går vidare när halvåret är slut. Den som känner dig kan ändå känna igen dig.',
  keyHelp: 'Din nyckel släpper ut det du har valt. Den släpper inte ut något annat.',
};
