import type { Found } from './found.ts';
import type { GuardLanguage, KnownInFolder } from './hit.ts';
import { read, type Reading } from './reading.ts';
import { bigPlaces, publicEnding, publicNames, smallTowns } from './words/public-names.ts';

/** How far a place may stand from what makes it telling. */
const near = 90;

const counted = String.raw`(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`;
const many = String.raw`(?:fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1\d)`;
const parent = String.raw`(?:mamma|mor|moder|pappa|far|fader|förälder|mother|mum|father|dad|parent)`;
const person = String.raw`(?:man|mannen|kvinna|kvinnan|person|personen|pojke|flicka|kille|tjej|mamma|pappa|mor|far|förälder|klient|klienten|brukare|elev|familj|familjen|transperson|änka|änkling|woman|girl|boy|mother|father|parent|client|widow|widower|family|single mother|refugee)`;

/** An age, said of one person. */
const age = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:1[0-9]|[2-9]\d|1[01]\d)[ -]?(?:årig|åriga|årige|åring|åringen|årings|åringar)(?:[ ]${person})?|(?:är |på |fyllt |fyllde |aged? )?(?:1[0-9]|[2-9]\d)(?:[ ]år(?:[ ]gammal|[ ]gamla|(?=[ ]och))|[ -]years?[ -]olds?)(?:[ ]${person})?|${person}[ ](?:på|om)[ ](?:1[0-9]|[2-9]\d)[ ]år|(?:${person},? )(?:aged? )?(?:1[0-9]|[2-9]\d)(?:[ ]år)?(?=[ ,])|(?:född|född år|born in|born)[ ]19\d\d)(?![\p{L}\d])`,
  'giu',
);
/** What few are, in a small place. */
const rare = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:ensam|ensamstående|single|lone)[ ]${parent}(?:[ ](?:till|med|of|to|with)[ ]${counted}(?:[ ](?:barn|children|kids))?)?|${parent}[ ](?:till|of|to)[ ]${counted}(?:[ ](?:barn|children|kids))?|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)barns(?:mamma|mor|pappa|far|förälder|familj|familjen)|(?:döv|dövblind|blind|rullstolsburen|samisk|somalisk|eritreansk|syrisk|afghansk|irakisk|ukrainsk|finsk|romsk|bosnisk|deaf|blind|deafblind|somali|eritrean|syrian|afghan|iraqi|ukrainian|roma|romani|sami)[ ]${person}|(?:tvillingar|trillingar|twins|triplets))(?![\p{L}\d])`,
  'giu',
);
/** Four children and more are rare without a place. */
const manyChildren = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:ensam|ensamstående|single|lone)[ ])?(?:${parent}[ ](?:till|of|to)[ ]${many}(?:[ ](?:barn|children|kids))?|(?:fyra|fem|sex|sju|åtta|nio|tio)barns(?:mamma|mor|pappa|far|förälder))(?![\p{L}\d])`,
  'giu',
);
/** The only one there is, where it says of what. */
const only =
  /(?<!\p{L})(?:den enda|den ende|ende|ensam|the only|only)[ ](?:[\p{L}-]{1,30}[ ]){0,4}?[\p{L}-]{0,30}(?:person|personen|man|mannen|kvinna|kvinnan|klienten|klient|brukaren|familjen|eleven|pojken|flickan|mamman|pappan|förälder|föräldern|aren|erskan|isten|ören|skan|morskan|prästen|läkaren|patienten|boende|invånaren|flyktingen|transpersonen|rullstolsburna|döva|blinda|who|som|woman|person|client|family|mother|father|parent|girl|boy|refugee|resident|teacher|priest|nurse|doctor|midwife|deaf|blind|wheelchair|user|student|pupil|tenant|speaker)(?!\p{L})/giu;
/** The same, said of how many there are: "has only one patient with it". */
const fewest =
  /(?<!\p{L})(?:(?:har|finns|bor|är|has|there is|there's)[ ](?:bara|endast|enbart|only)[ ](?:en|ett|one|a single)|finns[ ](?:en|ett)[ ](?:enda|ensam)|(?:som|den|de|det)[ ](?:enda|ende)[ ](?:[\p{Ll}-]{1,30}[ ]){0,2}(?:familjen|paret|hushållet|syskonen)|has[ ](?:a single|just one))(?!\p{L})(?:[ ][\p{Ll}-]{2,30}){0,2}/giu;
const places =
  /(?<!\p{L})(?:[Ii]|[Ff]rån|[Pp]å|[Uu]tanför|[Nn]ära|[Ii]n|[Ff]rom|[Nn]ear|outside|at)[ ]((?:\p{Lu}[\p{Ll}]{1,25}(?:[ -]\p{Lu}[\p{Ll}]{1,25}){0,2}))(?!\p{L})|(?<!\p{L})(?:i|in|på)[ ](?:the |den lilla |det lilla |vår |our |a small |en liten )?(?:byn|by|orten|ort|kommunen|samhället|stan|staden|ön|village|town|municipality|island|community)(?!\p{L})|(?<!\p{L})(\p{Lu}\p{Ll}{1,25}) kommun(?!\p{L})|(?<!\p{L})(\p{Lu}\p{Ll}{1,25})(?=s (?:enda|only))/gu;

/** Is a name after "in" small enough to tell who somebody is? */
function isSmall(name: string | undefined, small: ReadonlySet<string>): boolean {
  if (name === undefined) return true;
  const lower = name.toLowerCase().replace(/-/gu, ' ');
  const forms = [lower, lower.replace(/s$/u, '')];
  if (forms.some((form) => bigPlaces.has(form))) return false;
  if (forms.some((form) => small.has(form) || smallTowns.has(form))) return true;
  return !forms.some((form) => publicNames.has(form) || publicEnding.test(form));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (plain: string, pattern: RegExp): Span[] =>
  [...plain.matchAll(pattern)].map(({ 0: written, index }) => ({ from: index, to: index + written.length }));

/** Does a sentence end between two places of a text? */
const isCut = (plain: string, from: number, to: number): boolean =>
  /[.!?\n](?:\s|$)/u.test(plain.slice(from, to));

/** What to write instead of a whole combination, or of its one half. */
function suggestionOf(written: string, language: GuardLanguage): string {
  if (/^(?:den |the |ende|only|ensam(?!st)|.*enda)/iu.test(written))
    return language === 'sv' ? 'en person' : 'a person';
  if (/^(?:är|på|född|born|aged|fyll)/iu.test(written)) return language === 'sv' ? 'är vuxen' : 'an adult';
  return 'person';
}

/**
 * What is rare enough together to tell who somebody is: an age, or being the only one, and a small place; many
 * children. The whole from the one to the other is found, and the half of it by itself, for where a name between
 * them is found as well.
 */
export function findAgeAndPlace(reading: Reading, known: KnownInFolder, language: GuardLanguage): Found[] {
  const { plain } = reading;
  const small = new Set(known.smallPlaces.map((place) => read(place).plain.toLowerCase()));
  const spots = [...plain.matchAll(places)]
    .filter(([, one, two, three]) => isSmall(one ?? two ?? three, small))
    .map(({ 0: written, index }) => ({ from: index, to: index + written.length }));
  const found: Found[] = [];
  const add = ({ from, to }: Span): void => {
    const suggestion = suggestionOf(plain.slice(from, to), language);
    found.push({ from, to, reason: 'age-and-place', blocks: false, suggestion });
  };
  for (const span of [age, rare, only, fewest].flatMap((pattern) => spansOf(plain, pattern))) {
    const after = spots.find(({ from }) => from >= span.to - 1 && from - span.to <= near);
    const before = spots.findLast(({ to }) => to <= span.from && span.from - to <= near);
    const place =
      after && !isCut(plain, span.to, after.from)
        ? after
        : before && !isCut(plain, before.to, span.from)
          ? before
          : undefined;
    if (!place) continue;
    const all = { from: Math.min(span.from, place.from), to: Math.max(span.to, place.to) };
    if (place === after) add(all);
    add(span);
  }
  for (const span of spansOf(plain, manyChildren)) add(span);
  return found;
}
