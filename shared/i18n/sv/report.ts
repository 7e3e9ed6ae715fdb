import { month, months } from './month.ts';

/** `2026-02` as "feb 26", `2026-Q1` as "kv 1 2026", a year as it is. */
function stretch(key: string): string {
  const [year = '', part = ''] = key.split('-');
  if (part === '') return year;
  if (part.startsWith('Q')) return `kv ${part.slice(1)} ${year}`;
  return `${months[Number(part) - 1]?.slice(0, 3) ?? part} ${year.slice(2)}`;
}

/** The same in full, for a text: `2026-02` as "februari 2026". */
const inFull = (key: string): string => (/^\d{4}-\d{2}$/u.test(key) ? month(key) : stretch(key));

/** The report about what does not work, as it is read by those who must answer. */
export const reportPaper = {
  title: 'Det som inte fungerar',
  intro:
    'Här står vad som inte fungerar för människor med personligt ombud. Varje brist har ett nummer, någon som ska svara och en dag då svaret ska finnas.',
  nobodyKnown:
    'Inga klienter nämns. Det som kommer från en klient har klienten själv lämnat vidare, ord för ord. Ett antal personer under sex skrivs ”färre än 6”, och personer räknas aldrig ihop mellan brister.',
  facts: {
    from: 'Från',
    to: 'Till',
    meeting: 'Mötet',
    period: 'Gäller',
    made: 'Gjord',
    answerBy: 'Svar senast',
  },
  period: (from: string, until: string) =>
    from === until ? month(from) : `${month(from)} till ${month(until)}`,
  channels: {
    body: 'Hela ledningsgruppen',
    'county-board': 'Länsstyrelsen',
    'national-board': 'Socialstyrelsen',
    supervision: 'Tillsynsmyndighet',
  },
  nobody: 'Ingen är utsedd',
  nothing: 'Det finns inget att ta upp till det här mötet.',
  count: (count: number) => (count === 1 ? 'En brist' : `${count} brister`),
  days: (count: number) => (count === 1 ? '1 arbetsdag' : `${count} arbetsdagar`),
  owing: {
    title: 'Vem är skyldig svar',
    inShort: (count: number, late: number, remedied: number) =>
      [
        count === 1
          ? 'En brist väntar på svar eller på det som lovats.'
          : `${count} brister väntar på svar eller på det som lovats.`,
        late === 0
          ? ''
          : `Den som har väntat längst är ${late === 1 ? 'en arbetsdag' : `${late} arbetsdagar`} försenad.`,
        remedied === 0 ? '' : remedied === 1 ? 'En är åtgärdad.' : `${remedied} är åtgärdade.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    asOf: (day: string) => `Så stod det ${day}.`,
    none: 'Ingen är skyldig något svar sedan tidigare.',
    more: (count: number) => (count === 1 ? 'En till står längre fram.' : `${count} till står längre fram.`),
    rest: 'Fler som är skyldiga svar',
    who: 'Vem',
    what: 'Vad',
    by: 'Skulle komma',
    late: 'Försenat, arbetsdagar',
    meetings: 'Möten utan svar',
  },
  ledTo: { title: 'Vad det som åtgärdats har lett till', unsaid: 'Åtgärdat.', rest: 'Mer som har åtgärdats' },
  parts: {
    new: 'Nytt',
    unanswered: 'Fortfarande utan svar',
    'promise-past': 'Lovat, men dagen har gått',
    answered: 'Har fått svar',
    remedied: 'Åtgärdat',
  },
  patterns: {
    title: 'Mönster',
    help: 'Bristerna i den här rapporten, räknade var för sig.',
    agency: 'Var det hände',
    'life-area': 'Del av livet',
    barrier: 'Vad som stod i vägen',
    time: 'När de togs upp första gången',
    series: ['Väntar på svar eller på det som lovats', 'Har svar eller är åtgärdade'] as [string, string],
    most: (names: string, count: number, of: number) => `Flest brister gäller ${names}: ${count} av ${of}.`,
    mostEach: (names: string, count: number, of: number) =>
      `Flest brister gäller ${names}: ${count} var av ${of}.`,
    brought: (names: string, count: number, of: number) => `Flest togs upp ${names}: ${count} av ${of}.`,
    broughtEach: (names: string, count: number, of: number) =>
      `Flest togs upp ${names}: ${count} var av ${of}.`,
    quoted: (name: string) => `”${name}”`,
    and: ' och ',
    name: 'Vad',
    when: 'När',
    waiting: 'Väntar',
    answered: 'Har svar',
    all: 'Alla',
    before: 'tidigare',
    unset: 'Inte angivet',
    noneSet: 'Det är inte angivet för någon av bristerna.',
    stretch,
    inFull,
    during: (key: string) => `i ${inFull(key)}`,
    figure: (title: string) => `Diagram: ${title}`,
  },
  full: {
    title: 'Bristerna i sin helhet',
    happened: 'Vad som hände',
    ledTo: 'Vad det ledde till',
    remedy: 'Vad som skulle lösa det',
    agency: 'Var',
    level: 'Nivå',
    lifeArea: 'Del av livet',
    barrier: 'Vad som stod i vägen',
    rights: 'Rättigheter det rör',
    place: 'Ort',
    month: 'När',
    met: 'Har det hänt förut',
    metWords: { first: 'Första gången', again: 'Det har hänt förut' },
    owes: 'Ska svara',
    people: 'Hur många det har hänt',
    firstOn: 'Togs upp första gången',
    late: 'Hur sent svaret är',
    answer: 'Svar',
    answerFrom: (from: string, day: string) => `${from}, ${day}:`,
    promised: (day: string) => `Senast ${day}.`,
    changed: 'Vad som har ändrats',
    promisedOn: 'Skulle vara gjort',
  },
  stances: {
    'will-remedy': 'Vi åtgärdar det.',
    remedied: 'Det är åtgärdat.',
    'looking-into': 'Vi undersöker det.',
    'not-ours': 'Det är inte vårt ansvar.',
    'will-not': 'Vi åtgärdar det inte.',
  },
  people: {
    exactly: (count: number) => `${count} personer`,
    'at-least': (count: number) => `Minst ${count} personer`,
    'fewer-than-6': 'Färre än 6 personer',
    'not-shown': 'Visas inte',
  },
  asked: {
    title: 'Det här ska besvaras',
    help: (day: string) => `Svara senast ${day}, och skriv bristens nummer i svaret.`,
    number: 'Nummer',
    by: 'Senast',
  },
  footer: 'Här nämns inga klienter.',
  data: 'Samma uppgifter för dator',
};

/** Making a report on the desk. */
export const reports = {
  title: 'Rapporten till mötet',
  help: 'Det nya, det som ingen har svarat på och löften vars dag har gått kommer med av sig självt. Utkast kommer inte med, inte heller det som en klient vill vänta med.',
  open: 'Gör rapporten',
  meetingOn: 'Mötets dag',
  from: 'Från och med månaden',
  until: 'Till och med månaden',
  to: 'Till vem',
  wholeBody: 'Hela ledningsgruppen',
  member: (name: string) => `${name}, bara det de svarar för`,
  agency: (channel: string, name: string) => `${channel}: ${name}`,
  language: 'Rapportens språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  dayNeeded: 'Välj mötets dag.',
  monthsNeeded: 'Den första månaden ligger efter den sista. Välj om en av dem.',
  show: 'Visa rapporten',
  preview: 'Så här blir rapporten',
  previewHelp: 'Läs den innan den lämnas. Den räknas som gjord när du sparar eller skriver ut den.',
  change: 'Ändra',
  empty: 'Det finns inget att ta upp till det mötet än.',
  save: 'Spara som PDF',
  saveData: 'Spara datapaket',
  dataHelp:
    'Datapaketet är en zip-fil med samma uppgifter som tabeller (CSV, Excel och OpenDocument) och JSON.',
  print: 'Skriv ut',
  made: 'Rapporten är gjord och antecknad.',
  madeHelp: 'Samma rapport kan sparas och skrivas ut igen tills du låser.',
  saved: 'Sparat.',
  printed: 'Rapporten är öppen i ett eget fönster. Skriv ut den där.',
  earlier: 'Rapporter som är gjorda',
  noEarlier: 'Ingen rapport är gjord än.',
  earlierLine: (meeting: string, receiver: string) => `Mötet ${meeting}. ${receiver}`,
  earlierMore: (made: string, count: number, expected: string) =>
    `Gjord ${made}. ${count === 1 ? 'En brist' : `${count} brister`} att svara på senast ${expected}.`,
  table: (title: string) => `${title}, som tabell`,
};
