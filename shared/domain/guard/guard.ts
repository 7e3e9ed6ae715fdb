import { findAddresses } from './addresses.ts';
import { findAgeAndPlace } from './age-and-place.ts';
import { findAgencyNumbers } from './agency-numbers.ts';
import { findDates } from './dates.ts';
import type { GuardHit, GuardLanguage, KnownInFolder } from './hit.ts';
import { findIdentityNumbers } from './identity-numbers.ts';
import { findKnownCases } from './known-cases.ts';
import { findKnownNumbers } from './known-numbers.ts';
import { findKnownPlaces } from './known-places.ts';
import { findMailAndLinks } from './mail-and-links.ts';
import { findNames } from './name-runs.ts';
import { findPhones } from './phones.ts';
import { findProperties } from './properties.ts';
import { read } from './reading.ts';
import { settle } from './settle.ts';

export { guardReasons } from './hit.ts';
export { namesTold, withoutRequests, type ToldIn } from './names-told.ts';
export type { GuardHit, GuardLanguage, GuardReason, KnownInFolder } from './hit.ts';

/**
 * Every part of a wording that may tell who it is about, in order, none over another. `text` is at most 10 000
 * UTF-16 units (the callers' contract bounds it); nothing of it, or of `known`, is kept. Never throws.
 *
 * It warns and explains, and the client decides; only a structured identifier blocks.
 * Source: product.md, rule 10.
 */
export function guardText(text: string, known: KnownInFolder, language: GuardLanguage): readonly GuardHit[] {
  const reading = read(text);
  const found = [
    ...findKnownNumbers(reading, known.numbers, language),
    ...findKnownCases(reading, known.cases ?? [], language),
    ...findKnownPlaces(reading, known.places, known.smallPlaces, language),
    ...findIdentityNumbers(reading, language),
    ...findPhones(reading, language),
    ...findMailAndLinks(reading, language),
    ...findAddresses(reading, language),
    ...findAgencyNumbers(reading, language),
    ...findProperties(reading, language),
    ...findDates(reading, language),
    ...findNames(reading, known, language),
    ...findAgeAndPlace(reading, known, language),
  ];
  return settle(found, reading);
}

/** The text with the marked part replaced by its suggestion. */
export function withoutHit(text: string, hit: GuardHit): string {
  return text.slice(0, hit.start) + hit.suggestion + text.slice(hit.end);
}

/** May the text be released, as far as the guard can tell? Not while a structured identifier stands in it. */
export function mayBeReleased(hits: readonly GuardHit[]): boolean {
  return !hits.some(({ blocks }) => blocks);
}
