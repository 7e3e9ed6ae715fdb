import { backups } from './desk-backups.ts';
import { feedback } from './desk-feedback.ts';
import { deskCrisis } from './desk-crisis.ts';
import { first } from './desk-first.ts';
import { ending } from './desk-ending.ts';
import { directory } from './desk-directory.ts';
import { deficiencies } from './deficiencies.ts';
import { deskFolder } from './desk-folder.ts';
import { removed, search } from './desk-search.ts';
import { letters, mandates } from './desk-mandates.ts';
import { stuckOnDesk } from './release.ts';
import { receive } from './desk-receive.ts';
import { statistics } from './statistics.ts';
import { replies } from './reply.ts';
import { reports } from './report.ts';
import { supervision } from './supervision.ts';
import { today } from './desk-today.ts';

/** The desk: the ombudsperson's work without the client. */
export const desk = {
  lock: 'Lås nu',
  backups,
  replies,
  reports,
  supervision,
  rail: {
    name: 'Meny',
    today: 'I dag',
    people: 'Personer',
    check: 'Kontrollera ett dokument',
    vault: 'Valvet',
    lockKeys: 'Ctrl Skift L',
  },
  people: {
    title: 'Personer',
    help: (count: number) =>
      count === 0
        ? 'Bara alias syns här.'
        : count === 1
          ? 'En person. Bara alias syns här.'
          : `${count} personer. Bara alias syns här.`,
    look: 'Leta efter ett alias',
    found: (count: number) =>
      count === 0 ? 'Ingen har det aliaset.' : count === 1 ? 'En person.' : `${count} personer.`,
    list: 'Personer, i bokstavsordning',
    empty: 'Här finns ingen än.',
    add: 'Lägg till en person',
    begun: (day: string) => `började ${day}`,
    nothingWritten: 'inget skrivet',
    thinking: (day: string) => `tänker, sparas till ${day}`,
    thinkingOver: (day: string) => `tänkte till ${day}, väntar på att du frågar`,
    noKey: 'ingen nyckel än',
    either: 'ni båda kan öppna',
    only: 'öppnas bara med klienten',
    letters: (count: number) => (count === 1 ? 'ett brev i brevlådan' : `${count} brev i brevlådan`),
  },
  add: {
    title: 'Lägg till en person',
    step: (n: number, of: number) => `Steg ${n} av ${of}`,
    aliasTitle: 'Ett alias, inte ett namn',
    aliasHelp:
      'Aliaset är allt som syns innan pärmen öppnas. Förslaget är slumpat. Skriv aldrig personens namn här.',
    alias: 'Alias',
    another: 'Föreslå ett annat',
    aliasNeeded: 'Skriv ett alias först.',
    meTitle: 'Fråga personen',
    meHelp: 'Inget av det här måste fyllas i.',
    calledName: 'Vad vill du kallas?',
    language: 'Vilket språk vill du läsa på?',
    someone: 'Någon får inte se papper eller höra meddelanden',
    someoneHelp: 'Då föreslås inget på papper, och inget som sparas har programmets namn.',
    who: 'Vem? (du kan lämna det tomt)',
    mayLeaveMessage: 'Det går bra att lämna ett meddelande',
    talked: 'Vi har pratat om rättigheterna i dag',
    beginTitle: 'Hur vill du börja?',
    beginHelp: 'Det är personen som svarar.',
    begin: 'Svaret',
    start: 'Vi börjar',
    startHelp: 'En tom plan läggs i pärmen.',
    nothing: 'Vi börjar, men inget skrivs',
    nothingHelp: 'Bara aliaset sparas, och svaren om papper och meddelanden. Du blir inte frågad igen.',
    think: 'Jag vill tänka',
    thinkHelp: 'Aliaset sparas i 60 dagar, och svaren om papper och meddelanden.',
    no: 'Nej',
    noHelp: 'Ingenting sparas.',
    beginNeeded: 'Välj ett av svaren först.',
    finish: 'Klart',
    nothingKept: 'Ingenting har sparats.',
    added: (alias: string) => `${alias} finns nu bland personerna.`,
  },
  think: {
    title: (alias: string) => `${alias} vill tänka`,
    help: (day: string) => `Aliaset sparas till ${day}.`,
    over: (day: string) =>
      `Tiden att tänka gick ut ${day}. En säkerhetskopia har lagts tillbaka, så personen kan ha börjat sedan den gjordes. Inget tas bort förrän du har frågat.`,
    begin: 'Personen vill börja',
    forget: 'Personen sa nej: ta bort allt',
    sure: 'Ta bort allt?',
    sureHelp: 'Aliaset och pärmen tas bort direkt. Det går inte att ångra.',
    yes: 'Ja, ta bort allt',
    forgotten: 'Ingenting är kvar.',
  },
  vault: {
    title: 'Valvet',
    passphrase: 'Lösenfras',
    passphraseHelp: 'Den gamla slutar gälla när du har valt en ny.',
    change: 'Byt lösenfras',
    current: 'Din lösenfras nu',
    currentNeeded: 'Skriv lösenfrasen du har nu.',
    changed: 'Den nya lösenfrasen gäller nu.',
    recovery: 'Återställningspapper',
    recoveryHelp: 'Gör ett nytt om någon kan ha sett det gamla, eller om det är borta.',
    newRecovery: 'Gör ett nytt papper',
    service: 'Verksamheten',
    serviceHelp: 'Står på sidan om rättigheter.',
    changeService: 'Ändra verksamheten',
    looks: 'Språk och utseende',
    language: 'Språk',
    theme: 'Färger',
    themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
    blur: 'Gör skärmen suddig när ett annat fönster används',
    blurHelp: 'Så att ingen läser över axeln.',
    kept: 'Det är ändrat.',
  },
  first,
  mandates,
  letters,
  stuck: stuckOnDesk,
  today,
  ending,
  receive,
  folder: deskFolder,
  directory,
  deficiencies,
  search,
  removed,
  crisis: deskCrisis,
  feedback,
  statistics,
};
