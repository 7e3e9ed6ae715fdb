import { describe, expect, it } from 'vitest';
import { agencyKindNames } from '../../../shared/catalogs/agency-kinds.ts';
import { columnName, directoryNames } from '../../../shared/catalogs/directory-columns.ts';
import {
  agencyKinds,
  lookedUp,
  memberFor,
  sameKey,
  usualLevel,
  withSeat,
  type Agency,
} from '../../../shared/domain/directory.ts';
import {
  directoryColumns,
  directoryTable,
  matchedColumns,
  tableAgencies,
  type DirectoryColumn,
} from '../../../shared/domain/directory-csv.ts';

const agency = (given: Partial<Agency>): Agency => ({
  id: 'a'.repeat(32),
  kind: 'psychiatry',
  level: 'region',
  name: 'Mottagningen',
  offers: '',
  area: '',
  opening: '',
  waysIn: '',
  languages: '',
  inBody: false,
  memberName: '',
  answeredBy: null,
  contacts: [],
  ...given,
});

describe('the management body', () => {
  const seat = agency({ id: 'b'.repeat(32), inBody: true, memberName: 'Kim' });
  it('answers for itself, or for those that say so, and only while it has a seat', () => {
    const other = agency({ answeredBy: seat.id });
    expect(memberFor(seat, [seat, other])).toBe(seat);
    expect(memberFor(other, [seat, other])).toBe(seat);
    expect(memberFor(other, [agency({ ...seat, inBody: false }), other])).toBeNull();
    expect(memberFor(other, [other])).toBeNull();
  });
  it('names somebody only for a seat, and a seat is answered for by nobody else', () => {
    expect(withSeat(agency({ inBody: true, memberName: 'Kim', answeredBy: seat.id }))).toMatchObject({
      memberName: 'Kim',
      answeredBy: null,
    });
    expect(withSeat(agency({ memberName: 'Kim', answeredBy: seat.id }))).toMatchObject({
      memberName: '',
      answeredBy: seat.id,
    });
  });
});

describe('looking in the list', () => {
  const name = (kind: Agency['kind']): string => agencyKindNames[kind].sv;
  const all = [
    agency({ id: '1', name: 'Östra Mottagningen', area: 'Älvsby', offers: 'samtal' }),
    agency({ id: '2', name: 'Kassan', kind: 'social-insurance', inBody: true }),
  ];
  const ids = (text: string, kind: Agency['kind'] | 'all' = 'all', onlyBody = false): string[] =>
    lookedUp(all, { text, kind, onlyBody }, name).map(({ id }) => id);
  it('finds by name, area, offers and kind, without accents, every word of it', () => {
    expect(ids('')).toEqual(['1', '2']);
    expect(ids('ostra ALV')).toEqual(['1']);
    expect(ids('samtal kassan')).toEqual([]);
    expect(ids('Försäkring')).toEqual(['2']);
  });
  it('keeps to a kind, and to the management body', () => {
    expect(ids('', 'psychiatry')).toEqual(['1']);
    expect(ids('', 'all', true)).toEqual(['2']);
  });
  it('takes two of one kind and name for the same', () => {
    expect(sameKey(agency({ name: ' östra  mottagningen ' }))).toBe(sameKey(all[0]!));
    expect(sameKey(agency({ kind: 'other' }))).not.toBe(sameKey(agency({})));
  });
  it('knows a usual level for every kind', () => {
    expect(agencyKinds.map(usualLevel)).not.toContain(undefined);
  });
});

const names = directoryNames;
const read = (rows: string[][], columns: (DirectoryColumn | null)[]): ReturnType<typeof tableAgencies> =>
  tableAgencies(rows, columns, names);

describe('a table read in', () => {
  it('knows its columns in Swedish and English, each once, contact persons by number', () => {
    expect(
      matchedColumns(['Organisation', 'NAMN', 'E-post 1', 'e-mail 2', 'Öppettider', 'Budget'], names),
    ).toEqual(['name', null, 'contact-mail', 'contact-mail', 'opening', null]);
  });

  it('keeps every cell as text, on one line where it is a name', () => {
    const taken = read(
      [["'=cmd()", '+46 8 1', 'Rad ett\r\nrad två', 'Brukarorganisation', 'X', 'Kim']],
      ['name', 'contact-phone', 'offers', 'kind', 'inBody', 'memberName'],
    );
    expect(taken).toEqual({
      ok: true,
      agencies: [
        {
          kind: 'user-organisation',
          level: 'association',
          name: '=cmd()',
          offers: 'Rad ett\nrad två',
          area: '',
          opening: '',
          waysIn: '',
          languages: '',
          inBody: true,
          memberName: 'Kim',
          answeredByName: '',
          contacts: [{ name: '', role: '', phone: '+46 8 1', mail: '' }],
        },
      ],
    });
  });

  it('takes a row that is shorter than the header for one with empty cells', () => {
    expect(read([['A']], ['name', 'area'])).toMatchObject({ agencies: [{ name: 'A', area: '' }] });
  });

  it('takes an unknown kind for something else, and a level that is said', () => {
    const taken = read(
      [
        ['A', 'Rymdstyrelsen', 'stat'],
        ['B', '', 'okänd'],
      ],
      ['name', 'kind', 'level'],
    );
    expect(taken.ok && taken.agencies.map(({ kind, level }) => [kind, level])).toEqual([
      ['other', 'state'],
      ['other', 'association'],
    ]);
  });

  it('is refused whole for a row without a name or with a text that is too long', () => {
    expect(read([['A'], ['  ']], ['name'])).toEqual({ ok: false, why: 'no-name', row: 3 });
    expect(read([['a'.repeat(201)]], ['name'])).toEqual({ ok: false, why: 'too-long', row: 2 });
    expect(read([['A', '1'.repeat(201)]], ['name', 'contact-phone'])).toMatchObject({ why: 'too-long' });
    expect(read([['A']], ['kind'])).toMatchObject({ why: 'no-name' });
  });

  it('leaves out a contact person with nothing said, and who answers where there is a seat', () => {
    const taken = read(
      [
        ['A', 'Stina', '', 'Kassan', 'nej', '1'],
        ['B', '', '', 'Kassan', 'ja', ''],
      ],
      ['name', 'contact-name', 'contact-name', 'answeredBy', 'inBody', 'contact-phone'],
    );
    expect(taken.ok && taken.agencies.map((one) => [one.answeredByName, one.contacts.length])).toEqual([
      ['Kassan', 1],
      ['', 0],
    ]);
  });

  it('is what was written, in both languages', () => {
    const seat = agency({ id: 'b'.repeat(32), name: 'Kassan', inBody: true, memberName: 'Kim' });
    const all = [
      seat,
      agency({
        answeredBy: seat.id,
        offers: 'a;b',
        contacts: [
          { name: 'Stina', role: 'kurator', phone: '1', mail: 's@a' },
          { name: 'Olle', role: '', phone: '', mail: '' },
        ],
      }),
      agency({ answeredBy: 'c'.repeat(32) }),
    ];
    for (const language of ['sv', 'en'] as const) {
      const [header = [], ...rows] = directoryTable(all, {
        column: (column, contact) => `${columnName(column, language)} ${contact || ''}`,
        kind: (kind) => agencyKindNames[kind][language],
        level: (level) => names.levels[level][language === 'sv' ? 0 : 1] ?? '',
        yes: language === 'sv' ? 'ja' : 'yes',
        no: 'no',
      });
      const taken = tableAgencies(rows, matchedColumns(header, names), names);
      const strip = ({ id: _id, answeredBy, ...rest }: Agency): object => ({
        ...rest,
        answeredByName: answeredBy === seat.id ? 'Kassan' : '',
      });
      expect(taken).toEqual({ ok: true, agencies: all.map(strip) });
    }
  });

  it('has a name of its own for every column', () => {
    const every = directoryColumns.flatMap((column) => [columnName(column, 'sv'), columnName(column, 'en')]);
    const back = every.map((name) => matchedColumns([name], names)[0]);
    expect(back).toEqual(directoryColumns.flatMap((column) => [column, column]));
  });
});
