import type { Shape, Unfinished } from '../shape.ts';
import type { stuck as swedishStuck, warning as swedish } from '../sv/release.ts';
import { guard } from './guard.ts';

/** What is said before a client releases words, in easier Swedish. */
export const warning: Shape<typeof swedish> = {
  title: 'Alla kan få läsa det här',
  deficiency: 'Säger du ja? Då får tjänsten och ledningsgruppen läsa dina ord. Andra kan också få läsa dem.',
  supervision: 'Säger du ja? Då får andra ombud läsa din fråga. Ditt namn står inte där.',
  recognise: 'Den som var med kan förstå att det är du. Det gäller även om ditt namn inte står där.',
  free: 'Du får säga nej. Då är orden kvar i din pärm.',
  back: 'Du kan ångra dig. Men inte när orden har skickats.',
};

/** What doesn't work, on its way from the folder to the log, in easier Swedish. */
export const stuck: Unfinished<typeof swedishStuck> = {
  saved: 'Det ni skriver sparas hela tiden. Ni behöver inte fylla i något.',
  againHelp: 'Du har sagt ja till de här orden. De ändras aldrig. Nya ord är ett nytt ja.',
  help: 'Vad fungerar inte i samhället? Här står det så som du har mött det. Inget lämnar pärmen utan dig. Först läser du orden. Sedan säger du ja med din nyckel.',
  draftsHelp: 'Ett utkast är inte klart. Det finns bara i pärmen.',
  fields: {
    happenedHelp: 'Ingen ska kunna kännas igen. Skriv inga namn. Skriv inga dagar. Skriv inga nummer.',
    remedy: 'Vad hjälper så att det inte händer igen?',
    place: 'Var? Skriv kommun eller stadsdel. Skriv inget närmare',
    rightsHelp: 'Det här står i en konvention från FN. Den gäller personer med funktionsnedsättning.',
  },
  guard: {
    none: 'Vi hittade inget namn, nummer eller datum. Läs ändå en gång till. De som var med kan känna igen det.',
    help: 'Det här kan visa vem det handlar om. Ni bestämmer. Men ibland står det att något måste bort.',
    blocks: 'Det här måste bort. Sedan kan det berättas vidare.',
    why: guard,
  },
  release: {
    unfinished: 'Skriv först vad som hände. Sedan bestämmer du om det ska berättas vidare.',
    waits: 'Det här väntar tills du har en egen nyckel. Då kan du skriva och berätta vidare.',
    warning,
    mustGo: 'Något är kvar som måste bort. Ändra orden först.',
    confirmLeft: 'Säg till om varje sak först. Eller ändra orden.',
    keyHelp: 'Du använder din nyckel. Då säger du ja till precis de här orden.',
    done: 'Det är berättat vidare. Orden står kvar här. Du kan ta tillbaka dem. Men inte när de har skickats.',
  },
  standing: {
    unread: 'Vi kan inte läsa hur det går. Det var med din förra nyckel.',
    missing:
      'Det finns inte i tjänstens lista. Någon kan ha tagit bort det. Det kan ha försvunnit när en säkerhetskopia lades tillbaka.',
  },
  elsewhereHelp: 'Det står i en annan tjänsts lista. Vill du ta tillbaka det? Säg det till dem.',
  sentHelp: 'Det har skickats. Det går inte att ta tillbaka.',
  withdrawHelp: 'Orden tas bort ur listan. De står kvar här i pärmen.',
  tellHelp: 'Du använder din nyckel. Då säger du att orden får gå vidare nu.',
};
