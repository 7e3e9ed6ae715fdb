import { ways } from './ways.ts';
import {
  feedback,
  front,
  me,
  meetings,
  notes,
  reach,
  said,
  shared,
  suggestion,
  yes,
} from './document-areas.ts';
import { letter } from './document-letters.ts';
import { mandate } from './document-mandates.ts';
import { release } from './document-release.ts';
import { supervisionPaper } from './supervision.ts';
import { month, months } from './month.ts';

/** `2026-02-03` as "3 februari 2026"; anything else as it is. */
function day(date: string): string {
  const [year, inYear, number] = date.split('-').map(Number);
  const name = months[(inYear ?? 0) - 1];
  return year === undefined || name === undefined || number === undefined
    ? date
    : `${number} ${name} ${year}`;
}

/** Words on paper and in PDF files. */
export const document = {
  day,
  month,
  page: (page: number, of: number) => `Sida ${page} av ${of}`,
  forWhom: (name: string) => `För ${name}`,
  made: (date: string) => `Gjord ${day(date)}`,
  seal: 'Sigill som visar om dokumentet har ändrats',
  /** Name of a paper that holds several parts. */
  fromFolder: 'Ur min pärm',
  /** What can be on a paper. */
  papers: {
    plan: 'Min plan',
    me: 'Om mig',
    reach: 'Så når man mig',
    meetings: 'Möten',
    applications: 'Mina ansökningar',
    around: 'Runt mig',
    agreement: 'Överenskommelse',
    crisis: 'Om det blir svårt',
    'own-words': 'Mina ord',
    way: 'Mitt sätt att göra en plan',
    mandate: 'Fullmakt eller samtycke',
    'mandate-withdrawal': 'Brev som tar tillbaka',
    letter: 'Brev',
    released: 'Det som inte fungerar, som jag berättat vidare',
    notes: 'Anteckningar',
    feedback: 'Vad jag tycker',
    ending: 'Slutet, med mina ord',
    shared: 'Det här har lämnats ut',
    front: 'Förstasidan',
    said: 'Det jag har sagt utan min nyckel',
    suggestions: 'Förslag till mig',
    stuck: 'Det som inte fungerar, inte berättat vidare',
    yes: 'Mina ja i förväg',
  },
  mandate,
  letter,
  release,
  supervision: supervisionPaper,
  me,
  front,
  reach,
  said,
  suggestion,
  yes,
  meetings,
  notes,
  feedback,
  shared,
  crisis: {
    asOf: (date: string) => `Skrivet eller bekräftat ${day(date)}`,
    parts: {
      signs: 'Så märks det att det blir svårt',
      helps: 'Det här hjälper',
      never: 'Det här hjälper aldrig',
      call: 'Ring de här',
      callNot: 'Ring inte de här',
      involuntary: 'Om jag vårdas med tvång gör mitt ombud det här',
      children: 'Mina barn',
      animals: 'Mina djur',
      keys: 'Mina nycklar',
      bills: 'Mina räkningar',
    },
  },
  ownWords: {
    said: (date: string) => `Sagt ${day(date)}`,
    earlier: (date: string) => `Förut, ${day(date)}`,
    ended: (said: string, ended: string) => `Sagt ${day(said)}, gäller inte sedan ${day(ended)}`,
  },
  ways,
  plan: {
    title: 'Min plan',
    footer: 'Det här är inte längre krypterat. Tänk på var du sparar det och vem som kan läsa det.',
    footerLocked:
      'Filen är låst med ett lösenord. Den som har lösenordet, eller gissar det, kan läsa den. Utskriven är den inte låst.',
    doer: (doer: string, name: string) => {
      if (doer === 'me') return 'Jag gör det';
      if (doer === 'ombudsperson') return 'Mitt ombud gör det';
      if (doer === 'both') return 'Vi gör det tillsammans';
      return name === '' ? 'Någon annan gör det' : `${name} gör det`;
    },
    due: (date: string) => `senast ${day(date)}`,
    done: (date: string) => `klart ${day(date)}`,
    chosen: 'Här börjar vi',
    closed: (date: string) => `Avslutad ${day(date)}`,
    wish: (number: number) => `Önskan ${number}`,
    empty: 'Det finns inget i planen än.',
    data: 'Samma text som data',
    record: (digits: string) => `Min pärms lista över vad som lämnats ut: ${digits}`,
  },
  /** Pages that only the client can read. */
  own: {
    title: 'Mina sidor',
    untitled: 'Utan rubrik',
  },
  around: {
    empty: 'Här står inget än.',
    layers: {
      own: 'Det jag har själv',
      close: 'Familj och vänner',
      community: 'Grupper och föreningar',
      focused: 'Särskilt stöd',
      services: 'Myndigheter och vård',
    },
  },
  agreement: {
    empty: 'Inget är överenskommet än.',
    goals: 'Det här vill vi nå',
    tasks: 'Vem gör vad',
    meeting: 'Så träffas vi',
    ending: 'Så slutar vi, om någon av oss vill',
    signing: 'Vi är överens',
    signClient: 'Min underskrift och dagens datum',
    signOmbudsperson: 'Mitt ombuds underskrift och dagens datum',
  },
  applications: {
    states: {
      preparing: 'inte skickad än',
      sent: 'skickad, väntar på svar',
      asked: 'de har bett om mer',
      granted: 'beviljad',
      partly: 'beviljad till en del',
      refused: 'avslag',
      appealed: 'överklagad',
      begun: 'utbetald eller i gång',
    },
    at: (agency: string) => `Hos ${agency}`,
    paperGot: 'finns',
    paperNeeded: 'behövs',
    sent: (date: string) => `Skickad ${day(date)}`,
    asked: (date: string, what: string) =>
      what === '' ? `De bad om mer ${day(date)}` : `De bad om mer ${day(date)}: ${what}`,
    decided: (date: string, decision: 'granted' | 'partly' | 'refused' | null) => {
      if (decision === 'granted') return `Beslut ${day(date)}: ja`;
      if (decision === 'partly') return `Beslut ${day(date)}: ja till en del`;
      return decision === 'refused' ? `Beslut ${day(date)}: nej` : `Beslut ${day(date)}`;
    },
    served: (date: string) => `Jag fick beslutet ${day(date)}`,
    appealUntil: (date: string) => `Kan överklagas till och med ${day(date)}`,
    appealed: (date: string) => `Överklagad ${day(date)}`,
    begun: (date: string) => `Utbetald eller i gång ${day(date)}`,
  },
  calendar: {
    meeting: 'Möte',
  },
  ending: {
    noteTitle: 'Lapp att spara',
    changed: 'Vad har förändrats?',
    helped: 'Vad hjälpte?',
    nextTime: 'Till nästa gång',
    ifIDie: 'Om jag dör',
    decided: 'Det här har jag bestämt',
    endedOn: (date: string) => `Vi avslutade ${day(date)}.`,
    kept: 'Pärmen finns kvar.',
    erasedOn: (date: string) => `Hela pärmen skulle raderas ${day(date)}.`,
    erasePlanned: (date: string) => `Pärmen raderas första gången datorn låses upp efter ${day(date)}.`,
    left: 'Det som finns kvar någon annanstans',
    backup: (date: string, place: string) =>
      `En säkerhetskopia från ${day(date)} har pärmen, i ${place}. Den tas bort när den är 90 dagar gammal, och kan inte läggas tillbaka.`,
    noBackups: 'Ingen säkerhetskopia som programmet känner till har pärmen.',
    shared: (count: number) =>
      count === 0
        ? 'Inget har lämnats ut.'
        : count === 1
          ? 'En sak har lämnats ut. Den som fick den har den kvar.'
          : `${count} saker har lämnats ut. De som fick dem har dem kvar.`,
    totals: 'Att en person har börjat och slutat räknas i årets summa. Där står inget om mig.',
    counted: 'Jag har sagt ja till att räknas med, i en rad utan namn som inte går att koppla till mig.',
  },
  takeover: {
    title: (half: number) => `Halva ${half} av 2`,
    keptBy: (name: string) => `Förvaras av ${name}`,
    intro:
      'Den här halvan öppnar inget ensam. Tillsammans med den andra halvan kan den läsa förstasidorna för de klienter som har sagt ja, om ombudet blir borta. Inget mer.',
    groups: 'Grupperna',
    alt: (groups: string) => `QR-kod med grupperna: ${groups}`,
    use: 'Så använder ni den',
    useSteps: [
      'Var två: en har den här halvan, en har den andra.',
      'Öppna Egenmakt på ombudets dator. Lösenfrasen behövs inte.',
      'Välj ”Ta över med två halvor”.',
      'Skriv grupperna från båda papperen. Varje gång skrivs upp, och klienterna får veta det.',
    ],
    keep: 'Så förvarar du den',
    keepSteps: [
      'Lägg den på ett säkert ställe, inte ihop med den andra halvan eller datorn.',
      'Säg till om du slutar, eller om någon annan kan ha sett den. Då görs en ny.',
    ],
    footer: 'Förvara papperet så att ingen annan kan läsa det.',
  },
  receipt: {
    title: 'Lapp att spara',
    intro: 'Den här lappen är din. Den visar vad som har lämnats ut, till vem och när.',
    what: 'Vad',
    whatKinds: {
      'paper.pdf': 'Papper ur min pärm, som PDF',
      'paper.print': 'Papper ur min pärm, utskrivet',
      'stored.file': 'En kopia av ett papper i min pärm',
      'stored.print': 'Ett papper i min pärm, utskrivet',
      'receipt.pdf': 'En lapp att spara',
      'receipt.print': 'En lapp att spara, utskriven',
      'warrant.made': 'Ett ja i förväg',
      'warrant.used': 'Ur min pärm, med mitt ja i förväg',
      'warrant.printed': 'Min plan, utskriven med mitt ja i förväg',
      'warrant.withdrawn': 'Ett ja i förväg togs tillbaka',
      'mandate.withdrawn': 'En fullmakt eller ett samtycke togs tillbaka',
      release: 'Det som inte fungerar, berättat vidare',
      'release.withdrawn': 'Något jag berättat vidare togs tillbaka',
      'key.made': 'Min nyckel gjordes',
      'key.set-anew': 'Min nyckel gjordes om utan den gamla',
      'key.slot-added': 'En ny form av min nyckel lades till',
      'key.slot-removed': 'En form av min nyckel togs bort',
      'choice.changed': 'Vem som kan öppna min pärm ändrades',
      'erase.planned': 'Att pärmen ska raderas efter en dag',
      'erase.taken-back': 'Pärmen ska inte raderas',
      'takeover.allowed': 'Ja till att andra läser förstasidan om mitt ombud blir borta',
      'takeover.withdrawn': 'Ja till att andra läser förstasidan togs tillbaka',
      'takeover.used': 'Förstasidan lästes med två halvor',
      'calendar.ics': 'Mina möten, till en kalender',
      'feedback.passed': 'Det jag tycker gick vidare, utan namn',
      'folder.copy': 'En kopia av hela min pärm',
      'handed-over': 'Min pärm, lämnad över till ett annat ombud',
      received: 'Min pärm, mottagen av ett nytt ombud',
    },
    parts: 'På pappret',
    toWhom: 'Till',
    toMe: 'Mig själv',
    why: 'Varför',
    when: 'När',
    moment: (date: string, time: string) => `${day(date)} klockan ${time}`,
    name: 'Mitt namn',
    named: 'Står i dokumentet',
    unnamed: 'Står inte i dokumentet',
    struck: 'Strukna rader',
    struckCount: (count: number) => (count === 1 ? '1 rad' : `${count} rader`),
    failed: 'Filen kunde inte sparas. Inget lämnades ut.',
    document: 'Dokumentets kontrolltecken',
    list: 'Listans kontrolltecken',
    how: 'Så kontrollerar du',
    howDocument:
      'Öppna ”Kontrollera ett dokument” och välj filen. Läs tecknen högt och jämför. Är de lika är det samma fil, utan ändringar.',
    howList:
      'Listans tecken visar hur listan över vad som lämnats ut såg ut när lappen gjordes. Tas något bort ur listan stämmer de inte längre.',
    footer: 'Det här är inte längre krypterat. Tänk på var du sparar det och vem som kan läsa det.',
  },
  recovery: {
    title: 'Återställningspapper',
    intro: (count: number) =>
      `De här ${count} grupperna öppnar ditt valv i Egenmakt om du har glömt lösenfrasen.`,
    groups: 'Grupperna',
    group: (number: number) => `Grupp ${number}`,
    picture: 'Samma grupper som bild',
    pictureHelp: 'För en annan enhet som kan läsa en QR-kod. Egenmakt använder aldrig kameran.',
    alt: (groups: string) => `QR-kod med grupperna: ${groups}`,
    use: 'Så använder du papperet',
    useSteps: [
      'Öppna Egenmakt.',
      'Välj ”Jag har mitt återställningspapper”.',
      'Skriv grupperna i ordning. Stora och små bokstäver är lika, och bindestreck behövs inte.',
      'Välj en ny lösenfras.',
    ],
    keep: 'Så förvarar du det',
    keepSteps: [
      'Lägg papperet på ett säkert ställe, inte ihop med datorn.',
      'Den som har både papperet och datorn kan läsa allt som du kan läsa.',
      'Har du sparat papperet som fil: skriv ut den och ta bort filen.',
      'Gör ett nytt papper om någon kan ha sett det här. Då slutar det gamla att gälla.',
    ],
    signs: 'Siffran noll skrivs 0 och ettan 1. Bokstäverna I, L, O och U används inte.',
    footer: 'Förvara papperet så att ingen annan kan läsa det.',
  },
  card: {
    title: 'Min nyckel',
    titleDiscreet: 'Kort',
    intro:
      'Klipp ut kortet och ha det på dig. Du behöver kortet och din hemliga kod, sex siffror som bara du kan.',
    introDiscreet: 'Klipp ut kortet.',
    groups: 'Koden på kortet',
    alt: (groups: string) => `QR-kod med tecknen: ${groups}`,
    help: 'Bra att veta',
    helpSteps: [
      'Skriv aldrig den hemliga koden på kortet.',
      'Bilden är för en annan enhet som kan läsa en QR-kod. Kameran på den här datorn används aldrig.',
      'Har du tappat kortet: säg till ditt ombud. Med din reservnyckel gör ni en ny nyckel.',
    ],
    signs: 'Siffran noll skrivs 0 och ettan 1. Bokstäverna I, L, O och U används inte.',
    footer: 'Det här är bara ditt. Förvara det så att ingen annan kan läsa det.',
    footerDiscreet: 'Spara det här för dig själv.',
  },
  spare: {
    title: 'Min reservnyckel',
    titleDiscreet: 'Reserv',
    intro: 'De här tecknen öppnar din pärm om du har tappat din nyckel. Ingen hemlig kod behövs.',
    introDiscreet: 'Spara de här tecknen. Skriv dem i ordning när du behöver dem.',
    groups: 'Tecknen',
    alt: (groups: string) => `QR-kod med tecknen: ${groups}`,
    help: 'Bra att veta',
    helpSteps: [
      'Lägg papperet på ett säkert ställe, eller hos någon du litar på.',
      'Den som har papperet kan använda din nyckel.',
      'Du behöver det bara om du tappar din vanliga nyckel.',
    ],
    signs: 'Siffran noll skrivs 0 och ettan 1. Bokstäverna I, L, O och U används inte.',
    footer: 'Det här är bara ditt. Förvara det så att ingen annan kan läsa det.',
    footerDiscreet: 'Spara det här för dig själv.',
  },
};
