const periodName = (period: string): string => {
  const [year = '', half = ''] = period.split('-');
  return `${half === '1' ? 'januari till juni' : 'juli till december'} ${year}`;
};

/** What the client thinks of the service. */
export const feedback = {
  title: 'Vad tycker du?',
  help: 'Några frågor om stödet du får. Du svarar själv, och du bestämmer vad som händer med svaren.',
  waits:
    'Svaren låses med din nyckel. Vill du svara innan du har en, finns frågorna på papper. Fråga ditt ombud.',
  begin: 'Svara på frågorna',
  goOn: 'Fortsätt svara',
  none: 'Verksamheten har inga frågor just nu.',
  lookAway: 'Be ditt ombud titta bort',
  lookAwayHelp: 'Det du svarar här är bara ditt. Vänd skärmen, eller be ditt ombud gå en bit bort.',
  ready: 'Nu är det bara jag',
  question: (n: number, of: number) => `Fråga ${n} av ${of}`,
  scale: { 1: 'Inte alls', 2: 'Lite', 3: 'Till viss del', 4: 'Till stor del', 5: 'Helt' },
  yesNo: { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' },
  words: 'Med dina ord (du kan lämna det tomt)',
  answer: 'Ditt svar',
  next: 'Nästa',
  back: 'Förra frågan',
  cancel: 'Avbryt',
  cancelled: 'Det du har svarat ligger kvar bland dina egna sidor tills du fortsätter.',
  end: 'Vad ska hända med svaren?',
  keepWhere: 'Var ska de sparas?',
  places: {
    own: 'Bara för mig',
    folder: 'I min pärm',
    nowhere: 'Ingenstans',
  },
  placeHelp: {
    own: 'Bara din nyckel öppnar dem.',
    folder: 'Ditt ombud kan också läsa dem.',
    nowhere: 'De finns inte kvar när du är klar.',
  },
  count: 'Mina svar får räknas med',
  countHelp:
    'Bara som antal, ett halvår i taget, utan något som leder tillbaka till dig. Antal under sex visas aldrig.',
  countedAlready: 'Dina svar är redan räknade det här halvåret.',
  passOn: (words: string) => `De här orden får föras vidare: ”${words}”`,
  passOnHelp:
    'Ord för ord som de står, utan ditt namn, när halvåret är slut. Den som känner dig kan ändå känna igen dig.',
  keyTitle: 'Använd din nyckel',
  keyHelp: 'Din nyckel släpper ut det du har valt, och inget annat.',
  finish: 'Klart',
  toKey: 'Vidare till nyckeln',
  done: 'Tack. Det blev som du valde.',
  kept: 'Det jag har svarat',
  keptHelp: 'De här svaren kan ditt ombud också läsa.',
  remove: 'Ta bort svaren',
  removeOf: (day: string) => `Ta bort svaren från ${day}`,
  removed: 'Svaren är borttagna. Du kan ångra i 30 dagar.',
  period: periodName,
};
