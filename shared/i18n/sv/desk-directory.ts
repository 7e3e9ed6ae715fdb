import type { DirectoryColumn } from '../../domain/directory-csv.ts';

const columns = {
  name: 'Namn',
  kind: 'Slag',
  level: 'Nivå',
  offers: 'Vad de erbjuder',
  area: 'Område',
  opening: 'Öppettider',
  waysIn: 'Vägar in',
  languages: 'Språk',
  inBody: 'Sitter i ledningsgruppen',
  memberName: 'Ledamot',
  answeredBy: 'Vem som svarar',
  'contact-name': 'Kontaktperson',
  'contact-role': 'Kontaktpersonens roll',
  'contact-phone': 'Kontaktpersonens telefon',
  'contact-mail': 'Kontaktpersonens e-post',
} satisfies Record<DirectoryColumn, string>;

/** The directory of agencies, services and groups. */
export const directory = {
  rail: 'Katalog',
  title: 'Katalog',
  help: 'Myndigheter, verksamheter och grupper. Här står inget om någon klient.',
  empty: 'Katalogen är tom än.',
  add: 'Lägg till',
  addFirst: 'Lägg till den första',
  read: 'Läs in en fil',
  save: 'Spara som fil',
  saved: 'Katalogen är sparad som fil.',
  undo: 'Ångra',
  undone: 'Det är ångrat.',
  look: 'Leta i katalogen',
  kind: 'Slag',
  all: 'Alla slag',
  onlyBody: 'Bara de som sitter i ledningsgruppen',
  list: 'Katalogen, i bokstavsordning',
  found: (count: number) =>
    count === 0 ? 'Inget sådant finns.' : count === 1 ? 'En post.' : `${count} poster.`,
  more: (count: number) => `Visa ${count} till`,
  member: (name: string) => (name === '' ? 'sitter i ledningsgruppen' : `${name} sitter i ledningsgruppen`),
  answered: (name: string) => `${name} svarar i ledningsgruppen`,
  back: 'Till katalogen',
  newTitle: 'Lägg till i katalogen',
  name: 'Namn',
  nameNeeded: 'Skriv ett namn först.',
  level: 'Vem ansvarar?',
  offers: 'Vad de erbjuder',
  area: 'Område de arbetar i',
  opening: 'Öppettider',
  waysIn: 'Vägar in: hur kommer man dit första gången?',
  languages: 'Språk',
  body: 'Ledningsgruppen',
  inBody: 'De sitter i ledningsgruppen',
  memberName: 'Vem sitter där?',
  answeredBy: 'Vem i ledningsgruppen svarar för dem?',
  nobody: 'Ingen än',
  contacts: 'Kontaktpersoner',
  contactsHelp: 'Bara det som hör till deras arbete.',
  contact: (n: number) => `Kontaktperson ${n}`,
  contactName: 'Namn',
  role: 'Roll',
  phone: 'Telefon',
  mail: 'E-post',
  addContact: 'Lägg till en kontaktperson',
  removeContact: (n: number) => `Ta bort kontaktperson ${n}`,
  remove: 'Ta bort ur katalogen',
  removed: (name: string) => `${name} är borttagen. Du kan ångra i 30 dagar.`,
  removedTitle: 'Borttaget de senaste 30 dagarna',
  removedOpen: (count: number) => `Borttaget (${count})`,
  removedOn: (day: string) => `togs bort ${day}`,
  nothingRemoved: 'Inget är borttaget.',
  putBack: 'Lägg tillbaka',
  putBackOf: (name: string) => `Lägg tillbaka: ${name}`,
  isBack: (name: string) => `${name} är tillbaka i katalogen.`,
  table: {
    title: 'Läs in en fil',
    help: (rows: number) =>
      `Filen har ${rows === 1 ? 'en rad' : `${rows} rader`}. Se efter att varje spalt är rätt. Inget sparas förrän du säger till.`,
    column: (header: string) => `Spalten ”${header}” är`,
    noHeader: (n: number) => `Spalt ${n} är`,
    leave: 'Tas inte med',
    columns,
    first: 'De första raderna',
    nameNeeded: 'Välj vilken spalt som är namnet.',
    take: 'Läs in alla rader',
    cancel: 'Läs inte in',
    taken: (added: number) =>
      added === 0
        ? 'Inget nytt fanns i filen.'
        : added === 1
          ? 'En post är inläst.'
          : `${added} poster är inlästa.`,
    known: (count: number) =>
      count === 1 ? 'En fanns redan och är som förut.' : `${count} fanns redan och är som förut.`,
    unanswered: (count: number) =>
      count === 1
        ? 'För en hittades inte den som svarar i ledningsgruppen.'
        : `För ${count} hittades inte den som svarar i ledningsgruppen.`,
  },
};
