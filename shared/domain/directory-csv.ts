import { clean, oneLine } from './text.ts';
import {
  agencyKinds,
  agencyLevels,
  agencyLimits,
  contactLimit,
  mostContacts,
  saysSomething,
  usualLevel,
  withSeat,
  type Agency,
  type AgencyKind,
  type AgencyLevel,
  type AgencyText,
  type ContactPerson,
} from './directory.ts';
import { withoutApostrophe } from './csv.ts';

/** What a column of a table can hold. `contact-…` can come again for each contact person. */
export const directoryColumns = [
  'name',
  'kind',
  'level',
  'offers',
  'area',
  'opening',
  'waysIn',
  'languages',
  'inBody',
  'memberName',
  'answeredBy',
  'contact-name',
  'contact-role',
  'contact-phone',
  'contact-mail',
] as const;
export type DirectoryColumn = (typeof directoryColumns)[number];

/** Names that a column, a kind or a level goes by in tables, in any language. */
export interface CsvNames {
  columns: Readonly<Record<DirectoryColumn, readonly string[]>>;
  kinds: Readonly<Record<AgencyKind, readonly string[]>>;
  levels: Readonly<Record<AgencyLevel, readonly string[]>>;
  yes: readonly string[];
}

/** An agency as it stands in a table: who answers for it is a name, not yet an identifier. */
export interface TableAgency extends Omit<Agency, 'id' | 'answeredBy'> {
  answeredByName: string;
}

/** The rows of a table as agencies, or the first row that cannot be one. Rows are counted with the header as 1. */
export type TableRead =
  { ok: true; agencies: TableAgency[] } | { ok: false; why: 'no-name' | 'too-long'; row: number };

/** Only letters and digits count, without accents: "E-post 1" is "epost1". */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .normalize('NFC');

function named<K extends string>(
  names: Readonly<Record<K, readonly string[]>>,
  all: readonly K[],
  text: string,
): K | null {
  const looked = bare(text);
  return all.find((key) => [key, ...names[key]].some((name) => bare(name) === looked)) ?? null;
}

/** Which column each header is; null where none fits. A plain column counts once, the first time. */
export function matchedColumns(headers: readonly string[], names: CsvNames): (DirectoryColumn | null)[] {
  const taken = new Set<DirectoryColumn>();
  return headers.map((header) => {
    // "Telefon 2" is the second contact person's telephone.
    const column = named(names.columns, directoryColumns, header.replace(/\d+/gu, ''));
    if (column === null || (taken.has(column) && !column.startsWith('contact-'))) return null;
    taken.add(column);
    return column;
  });
}

const cellsOf = (
  row: readonly string[],
  columns: readonly (DirectoryColumn | null)[],
  wanted: DirectoryColumn,
): string[] =>
  columns.flatMap((column, at) => (column === wanted ? [withoutApostrophe(row[at] ?? '').trim()] : []));

function contactsOf(row: readonly string[], columns: readonly (DirectoryColumn | null)[]): ContactPerson[] {
  const all = (column: DirectoryColumn): string[] => cellsOf(row, columns, column).map(oneLine);
  const [people, roles, phones, mails] = [
    all('contact-name'),
    all('contact-role'),
    all('contact-phone'),
    all('contact-mail'),
  ];
  const most = Math.max(people.length, roles.length, phones.length, mails.length);
  return Array.from({ length: Math.min(most, mostContacts) }, (_, at) => ({
    name: people[at] ?? '',
    role: roles[at] ?? '',
    phone: phones[at] ?? '',
    mail: mails[at] ?? '',
  })).filter(saysSomething);
}

function agencyOf(
  row: readonly string[],
  columns: readonly (DirectoryColumn | null)[],
  names: CsvNames,
): TableAgency {
  const cell = (column: DirectoryColumn): string => cellsOf(row, columns, column)[0] ?? '';
  const line = (column: DirectoryColumn): string => oneLine(cell(column));
  const kind = named(names.kinds, agencyKinds, cell('kind')) ?? 'other';
  const { answeredBy: _, ...seat } = withSeat({
    inBody: names.yes.some((yes) => bare(yes) === bare(cell('inBody'))),
    memberName: line('memberName'),
    answeredBy: null,
  });
  return {
    ...seat,
    kind,
    level: named(names.levels, agencyLevels, cell('level')) ?? usualLevel(kind),
    name: line('name'),
    offers: clean(cell('offers')),
    area: line('area'),
    opening: clean(cell('opening')),
    waysIn: clean(cell('waysIn')),
    languages: line('languages'),
    answeredByName: seat.inBody ? '' : line('answeredBy'),
    contacts: contactsOf(row, columns),
  };
}

const texts = Object.keys(agencyLimits) as AgencyText[];
const isTooLong = (agency: TableAgency): boolean =>
  texts.some((field) => agency[field].length > agencyLimits[field]) ||
  agency.contacts.some((contact) =>
    Object.values(contact).some((text: string) => text.length > contactLimit),
  );

/** The rows after the header as agencies, all of them or none. */
export function tableAgencies(
  rows: readonly (readonly string[])[],
  columns: readonly (DirectoryColumn | null)[],
  names: CsvNames,
): TableRead {
  const agencies: TableAgency[] = [];
  for (const [at, row] of rows.entries()) {
    const agency = agencyOf(row, columns, names);
    const row1 = at + 2;
    if (agency.name === '') return { ok: false, why: 'no-name', row: row1 };
    if (isTooLong(agency)) return { ok: false, why: 'too-long', row: row1 };
    agencies.push(agency);
  }
  return { ok: true, agencies };
}

const contactColumns = ['contact-name', 'contact-role', 'contact-phone', 'contact-mail'] as const;
const plainColumns = directoryColumns.filter((column) => !column.startsWith('contact-'));

/** The directory as a table that can be read back: a header, then a row for each agency. */
export function directoryTable(
  all: readonly Agency[],
  words: {
    column: (column: DirectoryColumn, contact: number) => string;
    kind: (kind: AgencyKind) => string;
    level: (level: AgencyLevel) => string;
    yes: string;
    no: string;
  },
): string[][] {
  const most = Math.max(1, ...all.map(({ contacts }) => contacts.length));
  const numbers = Array.from({ length: most }, (_, at) => at);
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const header = [
    ...plainColumns.map((column) => words.column(column, 0)),
    ...numbers.flatMap((at) => contactColumns.map((column) => words.column(column, at + 1))),
  ];
  const rows = all.map((one) => [
    one.name,
    words.kind(one.kind),
    words.level(one.level),
    one.offers,
    one.area,
    one.opening,
    one.waysIn,
    one.languages,
    one.inBody ? words.yes : words.no,
    one.memberName,
    one.answeredBy === null ? '' : (nameOf.get(one.answeredBy) ?? ''),
    ...numbers.flatMap((at) => {
      const contact = one.contacts[at];
      return contact ? [contact.name, contact.role, contact.phone, contact.mail] : ['', '', '', ''];
    }),
  ]);
  return [header, ...rows];
}
