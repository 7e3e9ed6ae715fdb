import { agencyKinds, agencyLevels } from '../domain/directory.ts';
import type { CsvNames, DirectoryColumn } from '../domain/directory-csv.ts';
import { agencyKindNames, agencyLevelNames } from './agency-kinds.ts';

/** Names that columns go by in lists people keep already; the first two are those that are written, in Swedish and English. */
const columns: Readonly<Record<DirectoryColumn, readonly [sv: string, en: string, ...others: string[]]>> = {
  name: [
    'Namn',
    'Name',
    'Organisation',
    'Organization',
    'Verksamhet',
    'Myndighet',
    'Agency',
    'Service',
    'Enhet',
    'Unit',
  ],
  kind: ['Slag', 'Kind', 'Typ', 'Type', 'Kategori', 'Category'],
  level: ['Nivå', 'Level', 'Huvudman'],
  offers: ['Erbjuder', 'Offers', 'Insatser', 'Beskrivning', 'Description', 'Vad', 'Stöd', 'Support'],
  area: ['Område', 'Area', 'Upptagningsområde', 'Area served', 'Ort', 'Kommun', 'Town', 'Municipality'],
  opening: [
    'Öppettider',
    'Opening times',
    'Opening hours',
    'Öppet',
    'Open',
    'Hours',
    'Tider',
    'Telefontider',
  ],
  waysIn: [
    'Vägar in',
    'Ways in',
    'Hur man kommer dit',
    'Ansökan',
    'Hur',
    'How',
    'Adress',
    'Address',
    'Remiss',
  ],
  languages: ['Språk', 'Languages', 'Language'],
  inBody: ['Ledningsgrupp', 'Management body', 'Med i ledningsgruppen', 'Member of the management body'],
  memberName: ['Ledamot', 'Member', 'Representant', 'Representative'],
  answeredBy: ['Besvaras av', 'Answered by', 'Ansvarar', 'Answers'],
  'contact-name': ['Kontaktperson', 'Contact person', 'Kontakt', 'Contact', 'Contact name', 'Kontaktnamn'],
  'contact-role': ['Roll', 'Role', 'Titel', 'Title', 'Befattning'],
  'contact-phone': [
    'Telefon',
    'Phone',
    'Telephone',
    'Tel',
    'Telefonnummer',
    'Phone number',
    'Mobil',
    'Mobile',
  ],
  'contact-mail': ['E-post', 'Mail', 'E-mail', 'Epostadress', 'E-postadress', 'Mejl', 'Email address'],
};

const named = <K extends string>(
  keys: readonly K[],
  names: Readonly<Record<K, { sv: string; en: string }>>,
): Record<K, readonly string[]> =>
  Object.fromEntries(keys.map((key) => [key, [names[key].sv, names[key].en]])) as unknown as Record<
    K,
    readonly string[]
  >;

/** What tables call columns, kinds and levels. */
export const directoryNames: CsvNames = {
  columns,
  kinds: named(agencyKinds, agencyKindNames),
  levels: named(agencyLevels, agencyLevelNames),
  yes: ['ja', 'yes', 'x', 'j', 'y', '1', 'sant', 'true'],
};

/** What a column is called in a table that is written. */
export const columnName = (column: DirectoryColumn, language: 'sv' | 'en'): string =>
  columns[column][language === 'sv' ? 0 : 1];
