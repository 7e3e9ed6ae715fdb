import type { GuardLanguage } from './hit.ts';
import type { Found } from './found.ts';
import { beginsSentence, type Reading } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';

/** What follows the name of a Swedish street: a number, a letter (no "i" of "in"), an apartment, and the place it is in. */
const number = String.raw`[ \n]{1,3}\d{1,3}(?:(?:[A-Za-z]|[ ](?!i)[A-Za-z])(?![\p{L}\d]))?(?![\d.,:/]\d|[ ]?(?:%|kr|procent|år|dagar|gånger|veckor|månader|timmar|personer|kilometer|km|meter|minuter|mil)(?!\p{L}))`;
const apartment = String.raw`(?:,?[ \n]{1,2}(?:lgh|lägenhet|lägenhetsnummer|läg\.?|apt|vån|våning|tr|\d ?tr)\.?[ ]?\d{0,4})?`;
const postal = String.raw`(?:,?[ \n]{1,2}(?:SE?-)?\d{3}[ ]?\d{2}(?!\d)(?:[ ]\p{Lu}\p{L}{1,30}){0,2})?`;
const streetEnding = String.raw`(?:gatan|gata|gränd|gränden|torget|stigen|backen|allén|vägen|väg|liden|slingan|leden|kajen|brinken|svängen|esplanaden|promenaden|parkvägen|gången|ringvägen|stråket|kroken|höjden|ängen|lyckan|plats|plan|torg|stig|ringen|backe|terrassen|trappor)`;
/** Endings that only a street has, written small as well. */
const sureEnding = String.raw`(?:gatan|gränd|gränden|torget|stigen|allén|vägen|backen|slingan|brinken)`;

/** Patterns of a whole address, which may not be released. */
const whole: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:\p{Lu}\p{L}{0,20}|S:t|S:ta|af|av)[ -]){0,3}\p{Lu}?\p{L}{1,30}${streetEnding}s?${number}${apartment}${postal}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:\p{Lu}\p{L}{1,20}[ ]){1,3}(?:gata|väg|gränd|plats|plan|torg|allé|stig|backe|esplanad)${number}${apartment}${postal}`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d])\p{L}{2,30}${sureEnding}${number}${apartment}${postal}`, 'giu'),
  /(?<![\p{L}\d])(?:lgh|lägenhet|lägenhetsnummer|lägenhetsnr|apartment|apt|flat|unit)\.?[ ]?(?:nr\.? ?|no\.? ?)?\d{1,4}[A-Za-z]?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:box|postbox|po box|p\.o\. box)[ ]\d{1,6}(?!\d)/giu,
  /(?<![\p{L}\d.,-])(?:SE?-)?\d{3}[ ]?\d{2}[ ]{1,2}(?!(?:SEK|Kr|Euro)(?!\p{L}))\p{Lu}\p{L}{1,30}(?:[ ]\p{Lu}\p{Ll}{1,20}){0,2}(?!\p{L})/gu,
  /(?<![\p{L}\d.,-])SE?-\d{3}[ ]?\d{2}(?!\d)/gu,
  // In the country a farm or a hamlet has a number and no street: the postal code, or the word, makes it an address.
  /(?<![\p{L}\d])(?:\p{Lu}\p{L}{1,25}[ ]){1,3}\d{1,4}[A-Za-z]?(?:,[ \n]?(?:SE?-)?\d{3}[ ]?\d{2}(?!\d)|[ \n]{1,2}(?:SE?-)?\d{3}[ ]?\d{2}(?=[ ]\p{Lu}))(?:[ ]\p{Lu}\p{L}{1,30}){0,2}/gu,
  /(?<=(?<!\p{L})(?:adress|adressen|adresserna|address)[ :]{1,2}(?:är |is )?)(?:\p{Lu}\p{L}{1,25}[ ]){1,3}\d{1,4}[A-Za-z]?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:postnummer|postnumret|postnr|zip code|postcode)[ :]{1,2}(?:är |is )?\d{3}[ ]?\d{2}(?!\d)/giu,
  /(?<![\p{L}\d])c\/o[ ]\p{Lu}\p{L}{1,30}(?:[ ]\p{Lu}\p{L}{1,30})?/giu,
  /(?<![\p{L}\d])\d{1,4}[A-Za-z]?,?[ ](?:\p{Lu}[\p{L}']{1,20}[ ]){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|square|place|way|crescent|terrace|gardens|grove|row|mews|boulevard|blvd|parkway|hill|walk|gate|quay|view|park)(?![\p{L}])/giu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])\p{Lu}\p{L}{1,20}[ ](?:Street|Road|Avenue|Lane|Crescent|Terrace)[ ]\d{1,4}[A-Za-z]?(?![\p{L}\d])/gu,
];

/** A street without its number: told, but it does not block. */
const streetOnly: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya|Övre|Nedre|S:t|S:ta)[ ])?\p{Lu}\p{L}{1,30}(?:gatan|gränd|gränden|torget|stigen|allén|vägen|backen|slingan|brinken)s?(?!\p{L})`,
    'gu',
  ),
  /(?<![\p{L}\d])(?:\p{Lu}\p{L}{1,20}[ ]){1,3}(?:gata|väg|gränd|plats|torg|allé)(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}']{1,20}[ ]){1,2}(?:Street|Road|Avenue|Lane|Crescent|Terrace|Boulevard)(?!\p{L})/gu,
];

/** In English a small word between number and "street" makes it no address: "3 people in the street". */
const noAddress =
  /^\d{1,4}[A-Za-z]?,?[ ](?:.*[ ])?(?:in|on|at|the|a|of|to|from|for|people|days?|weeks?|months?|years?|hours?|times?|miles?|or|and|by)[ ]/iu;

const smallWords = /(?:^| )(?:the|in|on|at|of)(?: |$)/iu;

/** Words that end as a street does and are none, where they begin a sentence or a line. */
const noStreet =
  /^(?:huvudvägen|omvägen|genvägen|utvägen|motorvägen|handlingsvägen|landsvägen|rättsvägen|kärnvägen|kontaktvägen|vårdvägen|kommunikationsvägen|vägvägen|uppförsbacken|nedförsbacken|\p{L}*(?:bostads|arbets|boende|hyres|köp|affärs|mark)torget|resvägen|\p{L}*(?:ansöknings|karriär|besluts|utbildnings|samverkans|rehabiliterings|överklagande|inkomst)vägen|(?:på)?vägen|plan|\p{L}*(?:handlings|genomförande|behandlings|vård|lärande|krisplan|tids|lång|kort|insats|studie|våld)plan)s?$/iu;

/** Is the street's name a mere compound in which "way" or "plan" stands for something else? */
function isStreet(reading: Reading, written: string, from: number): boolean {
  const name = written.replace(/[\s,]{1,3}\d.*$/su, '');
  if (noStreet.test(name)) return false;
  if (
    !/plan$|platsen?$|ringen$|gången$|leden$|kroken$|plats$|trappor$|höjden$|ängen$|lyckan$|stig$/u.test(name)
  )
    return true;
  // The shape says little: only a capital that no sentence gave it makes it a street.
  const at = reading.words.findIndex(({ start }) => start === from);
  return /^\p{Lu}/u.test(name) && !beginsSentence(reading, at);
}

/** Addresses, Swedish and English. With a number they block; a street alone is told. */
export function findAddresses(reading: Reading, language: GuardLanguage): Found[] {
  const { plain } = reading;
  const found: Found[] = [];
  const add = (from: number, written: string, blocks: boolean): void => {
    const suggestion = plainSuggestions[language].address;
    found.push({ from, to: from + written.trimEnd().length, reason: 'address', blocks, suggestion });
  };
  for (const pattern of whole) {
    for (const { 0: written, index } of plain.matchAll(pattern)) {
      if (!noAddress.test(written) && isStreet(reading, written, index)) add(index, written, true);
    }
  }
  for (const pattern of streetOnly) {
    for (const { 0: written, index } of plain.matchAll(pattern)) {
      const at = reading.words.findIndex(({ start }) => start === index);
      if (!noStreet.test(written) && !smallWords.test(written) && !beginsSentence(reading, at))
        add(index, written, false);
    }
  }
  return found;
}
