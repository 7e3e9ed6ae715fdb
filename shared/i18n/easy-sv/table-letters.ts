import type { Unfinished } from '../shape.ts';
import type { letters as swedish } from '../sv/table-letters.ts';

/** Letters out, in easier Swedish. */
export const letters: Unfinished<typeof swedish> = {
  help: 'Här är brev till myndigheter och andra. Först är ett brev ett utkast. Du lämnar ut det med din nyckel.',
  kindHelp: {
    agency: 'Fråga, be om eller berätta något.',
    appeal:
      'Brevet går till den som fattade beslutet. I beslutet står hur lång tid du har. Oftast är det tre veckor. De räknas från den dag du fick beslutet.',
    withdrawal: 'Någon har pappret. Brevet säger att pappret inte gäller.',
  },
  fields: {
    bodyHelp: 'Skriv efter varje kolon (:). Ta bort det som inte behövs.',
    beside: 'Samma sak på ditt eget språk (du kan lämna det tomt)',
  },
  unfinished:
    'Skriv vem brevet är till. Skriv vad det gäller. Skriv vad du vill säga. Då kan brevet lämnas ut.',
  leaveHelp: 'Brevet sparas utan sigill. Då tror ingen att något är fel med filen. Beviset stannar i pärmen.',
  yesDone: 'Du har sagt ja. Det här brevet får skickas, så som det står.',
  sentHelp: 'Brevet är utlämnat. Så här står det. Det ändras inte mer.',
  check: {
    help: 'Välj en fil. Är den ett brev som har lämnat pärmen? Har något ändrats? Det får du se.',
  },
};
