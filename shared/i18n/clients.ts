import type { ClientLanguage } from '../domain/folder.ts';
import { clientLanguages } from '../domain/folder.ts';
import { ar } from './ar/index.ts';
import type { ClientCatalogue, UnfinishedClientCatalogue } from './catalogue.ts';
import { easyEn } from './easy-en/index.ts';
import { easySv } from './easy-sv/index.ts';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { laidOver } from './laid-over.ts';
import { sv } from './sv/index.ts';
import { isWhole } from './whole.ts';

export { languageNames } from './language-names.ts';

const clientPart = (all: ClientCatalogue): ClientCatalogue => ({
  common: all.common,
  areas: all.areas,
  table: all.table,
  document: all.document,
  errors: all.errors,
});

const model = clientPart(sv);

const wholeOrNull = (candidate: UnfinishedClientCatalogue): ClientCatalogue | null =>
  isWhole(model, candidate) ? (candidate as ClientCatalogue) : null;

const plain: Record<ClientLanguage, ClientCatalogue | null> = {
  sv: model,
  en: clientPart(en),
  ar: wholeOrNull(ar),
  fi: wholeOrNull(fi),
};

const easy: Record<ClientLanguage, ClientCatalogue | null> = {
  sv: wholeOrNull(laidOver(model, easySv)),
  en: wholeOrNull(laidOver(clientPart(en), easyEn)),
  ar: null,
  fi: null,
};

/** The languages a client can choose on screen: those whose catalogue is whole. */
export const offeredLanguages: readonly ClientLanguage[] = clientLanguages.filter((l) => plain[l] !== null);

/** Whether there is a whole easy-read text for a language. */
export const easyOffered = (language: ClientLanguage): boolean => easy[language] !== null;

/**
 * The words for a client's screen. A language that is not offered falls back to the desk's own language, and easy
 * words that are not whole fall back to the plain ones, so that a screen is never in two languages.
 */
export const clientWords = (
  language: ClientLanguage,
  easyWords: boolean,
  fallback: 'sv' | 'en',
): { language: ClientLanguage; words: ClientCatalogue } => {
  const chosen = plain[language] === null ? fallback : language;
  const words = (easyWords ? easy[chosen] : null) ?? plain[chosen] ?? model;
  return { language: chosen, words };
};

/** Which way a language is written. */
export const directionOf = (language: ClientLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
