import type { GuardLanguage } from './hit.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

const monthNames: Record<GuardLanguage, readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const months = String.raw`(januari|january|jan|februari|february|feb|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|augusti|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)`;
const ordinals = String.raw`(?:första|förste|andra|andre|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugoförsta|tjugoandra|tjugotredje|tjugofjärde|tjugofemte|tjugosjätte|tjugosjunde|tjugoåttonde|tjugonionde|trettionde|trettioförsta|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)`;
const weekday = String.raw`(?:(?:på |on )?(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|fre|lör|sön|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:en|ens|s)?,? )?`;
const clock = String.raw`(?:,? (?:kl\.?|klockan|at) ?\d{1,2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?)?`;
const year = String.raw`(?:,? ?-?((?:19|20)\d\d|-\d\d|'\d\d))?`;
const edge = String.raw`(?<![\p{L}\d§/:.-])`;
const end = String.raw`(?![\p{L}\d])`;

/** Each with its month and, where there is one, its year as named groups. */
const patterns: readonly RegExp[] = [
  // 3 mars 2026, den 3:e mars, 3rd of March
  String.raw`${edge}${weekday}(?:den |d\. ?|the |on the |on )?(?:(?:0?[1-9]|[12]\d|3[01])(?::?[ae]|\.|st|nd|rd|th)? ?(?:-|–|och|till|and|to) ?)?(?:(?:0?[1-9]|[12]\d|3[01])(?::?[ae]|\.|st|nd|rd|th)?|${ordinals})(?: i| of| dagen i| day of)?[ \n]{1,2}(?<month>${months})\.?${end}${year}${clock}`,
  // March 3rd, 2026
  String.raw`${edge}${weekday}(?:on )?(?<month>${months})\.? (?:the )?(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?|${ordinals})(?![\p{L}\d§]|[:.,]\d| (?:%|kr|kronor|percent|people|personer|§|kap|weeks|days|months|years))${year}${clock}`,
  // 2026-03-03
  String.raw`(?<![\d/-])${weekday}(?:den |on )?(?<iso>(?:19|20)\d\d)[-/.](?<number>0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d|[-/]\d)${clock}`,
  // 20260303
  String.raw`(?<![\p{L}\d-])(?<iso>(?:19|20)\d\d)(?<number>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d-])`,
  // 3/3 2026, 03.03.2026, 3/3-26
  String.raw`(?<![\d/.-])${weekday}(?:den |on )?(?:0?[1-9]|[12]\d|3[01])(?:[/.-](?<number>0?[1-9]|1[0-2])[/.-]|/(?<number2>0?[1-9]|1[0-2])[ -])(?<iso>(?:19|20)\d\d|\d\d)(?![\d/])${clock}`,
  // 03/14/2026
  String.raw`(?<![\d/.-])(?<number>0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?<iso>(?:19|20)?\d\d)(?![\d/])`,
  // 3/3, den 24/12
  String.raw`(?<![\p{L}\d/.,:-])(?<told>${weekday}(?:den |d\. ?)?)(?<fraction>(?:0?[1-9]|[12]\d|3[01])/(?<number>0?[1-9]|1[0-2]))(?![\d/:%]|[.,]\d| ?(?:av|of|tjänst|delar|%|kr|procent|heltid)(?!\p{L}))${clock}`,
  // midsommarafton 2025, vecka 12
  String.raw`(?<!\p{L})(?:på )?(?:julafton|juldagen|annandag jul|nyårsafton|nyårsdagen|midsommarafton|midsommardagen|långfredagen|påskdagen|påskafton|skärtorsdagen|nationaldagen|lucia|valborgsmässoafton|alla hjärtans dag|christmas eve|christmas day|boxing day|new year's eve|new year's day|good friday|easter sunday|midsummer eve|halloween)(?: år)?,? (?<iso>(?:19|20)\d\d)${end}`,
  String.raw`(?<![\p{L}\d])(?:vecka|v\.|v|week) ?(?:0?[1-9]|[1-4]\d|5[0-3])(?![\d.,]?\d|[\p{L}%]| ?(?:av|of|kr|gånger)(?!\p{L}))(?:,? (?<iso>(?:19|20)\d\d))?`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Parts of one, and "all day, all week": a day only where it is said to be one. */
const fractions = /^(?:1\/[2-9]|2\/3|3\/4|2\/5|3\/5|4\/5|24\/7)$/u;
/** Words after which a month stands by itself: "till mars", "since March". */
const prepositions =
  /(?:^|[^\p{L}])(?:i|till|från|fr\.o\.m\.?|t\.o\.m\.?|sedan|före|efter|innan|senast|per|för|in|until|till|from|since|before|after|by|to|of|between|mellan|och|and|med|daterat|daterad|dated) $/iu;

const monthOf = (name: string): number =>
  monthNames.sv.findIndex((month) => month.slice(0, 3) === swedish(name)) + 1;
/** The first three letters of a month's name, as Swedish has them. */
function swedish(name: string): string {
  const three = name.slice(0, 3).toLowerCase();
  return { may: 'maj', oct: 'okt' }[three] ?? three;
}

/** The month in words, with its year where that was said, so that it stands well after `before`. */
function suggestionOf(
  groups: Record<string, string | undefined>,
  before: string,
  language: GuardLanguage,
): string {
  const { month, number = groups['number2'], iso } = groups;
  const count = month === undefined ? Number(number) : monthOf(month);
  const name = monthNames[language][count - 1];
  const full = iso?.length === 4 ? iso : undefined;
  const spoken = [name, full].filter((part) => part !== undefined).join(' ');
  if (spoken === '') return plainSuggestions[language].date;
  if (prepositions.test(before)) return spoken;
  return name === undefined
    ? language === 'sv'
      ? `under ${spoken}`
      : `during ${spoken}`
    : language === 'sv'
      ? `i ${spoken}`
      : `in ${spoken}`;
}

/** Exact dates and weeks. A month, a year, a clause of a law and an amount are none. */
export function findDates(reading: Reading, language: GuardLanguage): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  for (const pattern of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const groups = { ...match.groups };
      if (fractions.test(groups['fraction'] ?? '') && groups['told'] === '') continue;
      const stated = /(?:19|20)\d\d/u.exec(match[0].slice(-20));
      if (groups['month'] !== undefined && stated) groups['iso'] = stated[0];
      // The full stop of an abbreviated month is its own; after a whole one it ends the sentence.
      const written = match[0].trimEnd().replace(/(?<=\p{L}{4})\.$/u, '');
      const before = plain.slice(Math.max(0, match.index - 12), match.index);
      const suggestion = suggestionOf(groups, before, language);
      found.push({
        from: match.index,
        to: match.index + written.length,
        reason: 'date',
        blocks: false,
        suggestion,
      });
    }
  }
  return found;
}
