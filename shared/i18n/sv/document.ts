const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** `2026-02-03` as "3 februari 2026"; anything else as it is. */
function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return year === undefined || name === undefined || number === undefined
    ? date
    : `${number} ${name} ${year}`;
}

/** Words on paper and in PDF files. */
export const document = {
  day,
  page: (page: number, of: number) => `Sida ${page} av ${of}`,
  forWhom: (name: string) => `För ${name}`,
  made: (date: string) => `Gjord ${day(date)}`,
  seal: 'Sigill som visar om dokumentet har ändrats',
  /** Name of a paper that holds several parts. */
  fromFolder: 'Ur min pärm',
  /** What can be on a paper. */
  papers: {
    plan: 'Min plan',
  },
  plan: {
    title: 'Min plan',
    footer: 'Det här är inte längre krypterat. Tänk på var du sparar det och vem som kan läsa det.',
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
  receipt: {
    title: 'Lapp att spara',
    intro: 'Den här lappen är din. Den visar vad som har lämnats ut, till vem och när.',
    what: 'Vad',
    whatKinds: {
      'paper.pdf': 'Papper ur min pärm, som PDF',
      'receipt.pdf': 'En lapp att spara',
      'warrant.made': 'Ett ja i förväg',
      'warrant.used': 'Min plan, med mitt ja i förväg',
      'warrant.withdrawn': 'Ett ja i förväg togs tillbaka',
      'key.made': 'Min nyckel gjordes',
      'key.set-anew': 'Min nyckel gjordes om utan den gamla',
      'key.slot-added': 'En ny form av min nyckel lades till',
      'key.slot-removed': 'En form av min nyckel togs bort',
      'choice.changed': 'Vem som kan öppna min pärm ändrades',
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
