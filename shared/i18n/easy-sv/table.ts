import type { Unfinished } from '../shape.ts';
import type { table as swedish } from '../sv/table.ts';
import { ownCopy } from './own-copy.ts';
import { stuck } from './release.ts';
import { agreement, around, firstMeeting, reach } from './table-around.ts';
import { complaint } from './table-complaint.ts';
import { applications, meetings } from './table-contacts.ts';
import { crisis, ownWords, still, way } from './table-crisis.ts';
import { ending } from './table-ending.ts';
import { feedback } from './table-feedback.ts';
import { folder } from './table-folder.ts';
import { home } from './table-home.ts';
import { key } from './table-key.ts';
import { letters } from './table-letters.ts';
import { mandates } from './table-mandates.ts';
import { password } from './table-password.ts';
import { onlyMine } from './table-private.ts';
import { removed } from './table-removed.ts';
import { search } from './table-search.ts';
import { shared } from './table-shared.ts';

/** The table in easier Swedish: one thing a sentence, everyday words. */
export const table: Unfinished<typeof swedish> = {
  back: 'Gå tillbaka till min plan',
  cover: {
    title: 'Skärmen är dold',
    help: 'Ingen har rört datorn på en stund. Tryck på en tangent. Eller tryck på knappen.',
  },
  beside: {
    title: 'Du har ingen nyckel än',
    help: 'Vi skriver ner det du säger. Det väntar. Har du en egen nyckel kan du säga ja. Då blir det din plan.',
    hasKey: 'Tryck på ”Sluta”. Börja om med din nyckel. Då säger du ja till det du har sagt här.',
    later:
      'Att ta hem väntar tills du har en nyckel. Att lämna ut väntar också. Att säga ja i förväg väntar också.',
    takeBack: 'Ta bort det jag sa',
  },
  waiting: {
    title: 'Det här väntar på dig',
    help: 'Det här sa du utan din nyckel. Det gäller inte än. Det gäller när du säger ja.',
    confirm: 'Ja, det stämmer',
    strike: 'Nej, ta bort det',
    confirmAll: 'Ja, allt stämmer',
    strikeAll: 'Nej, ta bort allt',
    onlySaid: 'Planen blir likadan.',
    confirmed: 'Nu gäller det.',
    struck: 'Nu är det borttaget.',
    allConfirmed: 'Nu gäller allt du har sagt.',
    allStruck: 'Nu är allt borttaget.',
    more: (count) =>
      count === 1
        ? 'Läs längre ner i planen. Där finns ett förslag till dig.'
        : `Läs längre ner i planen. Där finns ${count} förslag till dig.`,
    would: { gone: 'Det här gällde något som inte finns kvar i planen.' },
  },
  suggestion: {
    wish: 'Ditt ombud undrar om du vill ha det här i planen:',
    step: 'Ditt ombud undrar om du vill göra så här:',
    reword: 'Ditt ombud undrar om du vill skriva så här:',
  },
  plan: {
    help: 'Planen är din. Du bestämmer vad som är först.',
    list: 'Det här vill jag',
    empty: 'Här står ingenting.',
    addFirst: 'Skriv något du vill',
    add: 'Skriv något mer du vill',
    newLabel: 'Vad vill du?',
    newHelp: 'Skriv med dina egna ord.',
    addIt: 'Skriv in det',
    cancel: 'Nej, vänta',
    open: 'Visa mer',
    openOf: (words) => `Visa mer: ${words}`,
    words: 'Det här vill jag, med mina ord',
    wordsNeeded: 'Skriv minst ett ord. Det du skrev förut står kvar.',
    begin: 'Vi börjar med det här',
    notBegun: 'Ni har inte valt vad ni börjar med.',
    close: 'Det här är klart',
    closeTitle: 'Är det klart?',
    closeLabel: 'Hur blev det? (du kan hoppa över)',
    closeIt: 'Ja, det är klart',
    closedNow: (words) => `”${words}” är klart nu.`,
    reopen: 'Jag vill ha det igen',
  },
  step: {
    title: 'Så gör vi',
    none: 'Vi har inte bestämt hur vi gör.',
    add: 'Skriv vad någon ska göra',
    addTo: (words) => `Skriv vad någon ska göra: ${words}`,
    words: 'Vad ska någon göra?',
    who: 'Vem?',
    both: 'Vi två',
    due: 'När? (du kan hoppa över)',
    addIt: 'Skriv in det',
    outcome: 'Hur blev det? (du kan hoppa över)',
    reopen: 'Det är inte gjort',
    reopenOf: (words) => `Det är inte gjort: ${words}`,
    wordsNeeded: 'Skriv minst ett ord. Det du skrev förut står kvar.',
    nameNeeded: 'Skriv vem. Eller välj något annat.',
    dayUnclear: 'Vi kan inte läsa dagen. Skriv så här: 2026-03-24. Eller lämna det tomt.',
  },
  notes: {
    help: 'Ditt ombud har skrivit det här. Du får läsa allt.',
    isStruck: 'Du har strukit anteckningen. Ditt ombud ser det.',
    keyFirst: 'Du behöver en nyckel först. Då kan du säga något om en anteckning. Du kan också stryka den.',
  },
  reach,
  around,
  agreement,
  firstMeeting,
  applications,
  meetings,
  home,
  shared,
  ending,
  folder,
  removed,
  search,
  key,
  crisis,
  ownWords,
  still,
  way,
  mandates,
  letters,
  stuck,
  onlyMine,
  feedback,
  complaint,
  ownCopy,
  password,
};
