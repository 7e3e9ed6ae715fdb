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
    sent: 'Skickas',
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
  nothing: 'Det finns inget att ta upp den här gången.',
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
          : `${count === 1 ? 'Det' : 'Det som har väntat längst'} är ${late === 1 ? 'en arbetsdag' : `${late} arbetsdagar`} försenat.`,
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
    times: 'Rapporter utan svar',
  },
  /** What was asked of somebody else before it came to this channel. */
  before: {
    title: 'Har blivit utan svar förut',
    inShort: (count: number, silent: number, longest: number) =>
      [
        count === 1
          ? 'En brist togs först upp hos någon annan.'
          : `${count} brister togs först upp hos någon annan.`,
        silent === 0 ? '' : count === 1 ? 'Den blev utan svar.' : `${silent} av dem blev utan svar.`,
        longest === 0
          ? ''
          : `Längst var det tyst i ${longest === 1 ? 'en arbetsdag' : `${longest} arbetsdagar`}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    names: {
      body: 'Ledningsgruppen',
      'county-board': 'Länsstyrelsen',
      'national-board': 'Socialstyrelsen',
      supervision: 'En tillsynsmyndighet',
    },
    since: 'Första gången',
    silentDays: 'Utan svar, arbetsdagar',
    times: 'Gånger utan svar',
    fact: 'Fick frågan först',
    asked: (name: string, day: string) => `${name} fick frågan första gången till mötet ${day}.`,
    sent: (name: string, day: string) => `${name} fick frågan första gången ${day}.`,
    meetings: (count: number) => (count === 1 ? '1 möte' : `${count} möten`),
    reports: (count: number) => (count === 1 ? '1 rapport' : `${count} rapporter`),
    answered: (from: string, day: string, stance: string) =>
      `Senaste svaret kom ${day} från ${from}${stance === '' ? '.' : `: ${stance}`}`,
    unanswered: 'Inget svar har kommit.',
    silent: (times: string, workingDays: string, days: number) =>
      `Inget svar på ${times} och ${workingDays} (${days === 1 ? '1 dag' : `${days} dagar`}).`,
    silentAfter: (times: string, workingDays: string, days: number) =>
      `Efter det inget svar på ${times} och ${workingDays} (${days === 1 ? '1 dag' : `${days} dagar`}).`,
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
    /** Where so many lead that their names would be no sentence. */
    mostEven: (count: number) =>
      count === 1
        ? 'Ingen av dem återkommer: alla är olika.'
        : `Flera är lika vanliga: ${count} brister var.`,
    broughtEven: (count: number) =>
      `Flera tider är lika: ${count === 1 ? 'en brist' : `${count} brister`} var.`,
    only: (names: string, of: number) => `${of === 2 ? 'Båda' : `Alla ${of}`} gäller ${names}.`,
    broughtOnly: (names: string, of: number) => `${of === 2 ? 'Båda' : `Alla ${of}`} togs upp ${names}.`,
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
    lifeArea: 'Del av livet',
    barrier: 'Vad som stod i vägen',
    rights: 'Rättigheter det rör',
    month: 'När',
    metWords: { first: 'Första gången', again: 'Det har hänt förut' },
    owes: 'Ska svara',
    people: 'Hur många det har hänt',
    firstOn: 'Togs upp första gången',
    firstSent: 'Skickades hit första gången',
    late: 'Hur sent svaret är',
    answer: 'Svar',
    answerFrom: (from: string, day: string) => `${from} svarade ${day}:`,
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
  sentOn: 'Dagen då rapporten skickas',
  from: 'Från och med månaden',
  until: 'Till och med månaden',
  to: 'Till vem',
  wholeBody: 'Hela ledningsgruppen',
  member: (name: string) => `${name}, bara det de svarar för`,
  agency: (channel: string, name: string) => `${channel}: ${name}`,
  language: 'Rapportens språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  dayNeeded: 'Välj mötets dag.',
  sentDayNeeded: 'Välj vilken dag rapporten skickas.',
  monthsNeeded: 'Den första månaden ligger efter den sista. Välj om en av dem.',
  show: 'Visa rapporten',
  preview: 'Så här blir rapporten',
  previewHelp: 'Läs den innan den lämnas. Den räknas som gjord när du sparar eller skriver ut den.',
  change: 'Ändra',
  empty: 'Det finns inget att ta upp än.',
  save: 'Spara som PDF',
  saveData: 'Spara datapaket',
  dataHelp:
    'Datapaketet är en zip-fil med samma uppgifter som tabeller (CSV, Excel och OpenDocument) och JSON.',
  print: 'Skriv ut',
  made: 'Rapporten är gjord och antecknad.',
  madeHelp: 'Samma rapport kan sparas och skrivas ut igen tills du låser.',
  letOut: {
    file: 'Rapporten är sparad.',
    package: 'Datapaketet är sparat.',
    print: 'Rapporten är öppen i ett eget fönster. Skriv ut den där.',
  },
  askForAnswers: 'Be om svar',
  earlier: 'Rapporter som är gjorda',
  noEarlier: 'Ingen rapport är gjord än.',
  earlierHelp:
    'När du har låst kan en rapport inte sparas igen, bara dess svarsblankett. Spara den medan du har den framme.',
  earlierLine: (meeting: string, receiver: string) => `Mötet ${meeting}. ${receiver}`,
  sentLine: (day: string, receiver: string) => `Skickad ${day}. ${receiver}`,
  earlierMore: (made: string, count: number, expected: string) =>
    `Gjord ${made}. ${count === 1 ? 'En brist' : `${count} brister`} att svara på senast ${expected}.`,
  table: (title: string) => `${title}, som tabell`,
};
