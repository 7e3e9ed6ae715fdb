import type { GuardLanguage, GuardReason } from './hit.ts';

/**
 * What to write instead, where it does not depend on what stood there. Those of identifiers are two words, so that
 * they make no new identifier with what stands beside them.
 */
export const plainSuggestions: Record<GuardLanguage, Record<GuardReason, string>> = {
  sv: {
    'personal-number': 'någons personnummer',
    mail: 'någons mejladress',
    phone: 'ett telefonnummer',
    address: 'någons adress',
    'bank-account': 'någons bankkonto',
    link: 'en länk',
    'agency-case-number': 'ett nummer hos myndigheten',
    'registration-plate': 'ett fordon',
    property: 'en fastighet',
    date: 'en dag',
    alias: 'personen',
    name: 'personen',
    official: 'en tjänsteman',
    'other-name': 'en annan person',
    'age-and-place': 'person',
  },
  en: {
    'personal-number': "somebody's personal number",
    mail: "somebody's email address",
    phone: 'a phone number',
    address: "somebody's address",
    'bank-account': "somebody's bank account",
    link: 'a link',
    'agency-case-number': 'a number at the agency',
    'registration-plate': 'a vehicle',
    property: 'a property',
    date: 'a day',
    alias: 'the person',
    name: 'the person',
    official: 'an official',
    'other-name': 'another person',
    'age-and-place': 'person',
  },
};
