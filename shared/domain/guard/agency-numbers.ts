import type { GuardLanguage, GuardReason } from './hit.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

type Pattern = readonly [GuardReason, RegExp];

/** Patterns whose first group, or else the whole, is what is found. */
const patterns: readonly Pattern[] = [
  ['bank-account', /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,7}(?:[ ]?[A-Z\d]{1,4})?(?![\p{L}\d])/gu],
  ['bank-account', /(?<![\d-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?!\d)/gu],
  [
    'bank-account',
    /(?<![\d-])[1-9]\d{3}(?:-\d)?(?:, ?|-| )\d{2,3}[ .]\d{3}[ .]\d{2,3}(?:[- ]\d{1,3})?(?!\d)/gu,
  ],
  ['bank-account', /(?<![\d-])\d{4}(?:-\d)?(?:, ?|-)\d{7,10}(?!\d)/gu],
  [
    'bank-account',
    /(?<!\p{L})(?:konto|kontot|kontonummer|kontonumret|kontonr|clearing|clearingnummer|clearingnr|bankkonto|bankkontot|personkonto|lönekonto|bankgiro|bg|plusgiro|pg|postgiro|account|account number|sort code|iban|ocr|ocr-nummer|swish|swishnummer)[.:]?(?: nr\.?| nummer| number| är| is| på)?[ :]{1,2}((?!0)\d[\d ,.-]{4,30}\d)(?!\d)/giu,
  ],
  [
    'agency-case-number',
    /(?<!\p{L})(?:dnr|d-nr|diarienr|diarienummer|diarienumret|ärendenr|ärendenummer|ärendenumret|ärende|ärendet|målnr|målnummer|mål|målet|beteckning|referensnummer|referensnr|referens|ref|refnr|ref\.nr|kundnummer|kundnr|medlemsnummer|journalnummer|journalnr|journal|anmälan|aktnummer|akt|akten|dossier|dossiernummer|dossiernr|lma|lma-nummer|lma-kort|passnummer|pass nr|id-nummer|id-kort|löpnummer|fakturanummer|faktura|ocr|polisanmälan|k-nummer|case|case no|case number|file|file number|file no|reference|reference number|passport|passport number|id number|customer number|registration number|claim number)[.:]?(?: nr\.?| nummer| no\.?| number| med| är| is)?[ :#]{1,3}((?!(?:19|20)\d\d(?![\d/:\-]))(?:\p{Lu}{1,6}[ -]?)?(?=[\p{Lu}\d/:.-]*\d)[\p{Lu}\d]{1,14}(?:[/:.-]{1,2}[\p{Lu}\d]{1,14}){0,4}(?:[ ]\d{2,8})?)(?![\p{L}\d])/giu,
  ],
  [
    'agency-case-number',
    /(?<![\p{L}\d/:.-])(?:\p{Lu}{1,5}[ -]?)?(?:19|20)\d\d[-/:]\d{3,8}(?:[-:/]\d{1,4})?(?![\d/])/gu,
  ],
  ['agency-case-number', /(?<![\p{L}\d/:.-])(?:\p{Lu}{1,5}[ -])(?:19|20)\d\d[-/:]\d{1,8}(?![\d/])/gu],
  ['agency-case-number', /(?<![\p{L}\d/:.-])\p{Lu}{1,2} \d{2,6}-\d{2}(?![\d-])/gu],
  [
    'agency-case-number',
    /(?<![\p{L}\d/:.,+-])[A-Z]{0,4}\d{7,20}(?!\d|[.,]\d|[ ]?(?:kr|kronor|sek|euro|eur)(?!\p{L}))/gu,
  ],
  ['registration-plate', /(?<![\p{L}\d])[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[\dA-HJ-PR-UW-Z](?![\p{L}\d])/gu],
];

/** Before it stands what a law, a report or a judgment is called: its number is everybody's. */
const ofLaw =
  /(?:^|[^\p{L}])(?:sfs|sosfs|hslf-fs|hslf|prop\.?|proposition|sou|ds|skr\.?|bet\.?|dir\.?|hfd|rå|nja|jo|mig|ad|lag|lagen|förordning|förordningen|förordning\s\(|lag\s\(|act|eu|läsåret|läsår|säsongen|regulation|directive|direktiv|årsskiftet|vintern|hösten|sekelskiftet|years|iso)[ (]{0,3}$/iu;
/** Letters before digits that are a law, an agency or a thing's name, and no plate. */
const noPlate =
  /^(?:SFS|SOU|HFD|RÅD|NJA|LSS|SOL|LPT|LRV|HSL|HVB|BUP|VAB|SGI|CSN|ISO|PTS|FUB|KBT|DBT|NPF|PDF|SMS|MMS|COM|GPS|USB|TBE|HPV|DSM|ICD|JAN|FEB|MAR|APR|MAJ|JUN|JUL|AUG|SEP|OKT|NOV|DEC|SEK|USD|EUR|AND|THE|FOR|ALL|NOT|WAS|HAS|OCH|DET|SOM|FÖR|MED|HAR|MAN)/u;
/** A school year or a season: two years that follow each other. */
const season = /^(?:19|20)(\d\d)\/(?:(?:19|20)(?=\d\d$))?(\d\d)$/u;

function isNumber(reason: GuardReason, written: string, before: string): boolean {
  if (ofLaw.test(before)) return false;
  if (reason === 'registration-plate') return !noPlate.test(written);
  const years = season.exec(written);
  if (years && (Number(years[1]) + 1) % 100 === Number(years[2])) return false;
  // An organisation's number: the third digit is two or more, and no month is.
  return !/^\d{2}[2-9]\d{3}-?\d{4}$/u.test(written);
}

/** Numbers that agencies, banks and registers give: accounts, case numbers, registration plates. */
export function findAgencyNumbers(reading: Reading, language: GuardLanguage): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  for (const [reason, pattern] of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const written = match[1] ?? match[0];
      const to = match.index + match[0].length;
      const from = to - written.length;
      const letters = String(/^\p{Lu}*[ -]?/u.exec(written)).length;
      if (!isNumber(reason, written, plain.slice(Math.max(0, from - 20), from + letters))) continue;
      if (reason === 'agency-case-number' && written.replace(/\D/gu, '').length < 3) continue;
      const suggestion = plainSuggestions[language][reason];
      found.push({ from, to, reason, blocks: reason === 'bank-account', suggestion });
    }
  }
  return found;
}
