import type { Chance } from './chance.ts';

/** What agencies write to somebody, invented: what it is about, what they say, and what they ask for. */

const about = [
  {
    matter: 'Din ansökan',
    said: [
      'Vi har fått din ansökan och börjat titta på den.',
      'Ditt ärende är i tur när det är din vecka. Just nu är väntetiden elva veckor.',
      'Du behöver inte ringa för att fråga hur långt vi har kommit. Vi skriver när det finns ett beslut.',
    ],
    asked: ['Vi behöver ett läkarintyg som inte är äldre än sex månader. Skicka det inom tre veckor.', ''],
  },
  {
    matter: 'Kallelse till möte',
    said: [
      'Vi vill träffa dig för att prata om hur stödet fungerar.',
      'Mötet är på entréplanet. Anmäl dig i receptionen när du kommer.',
      'Du får ha med dig vem du vill, till exempel ditt personliga ombud.',
    ],
    asked: ['Säg till senast dagen före om du behöver en annan tid eller en tolk.'],
  },
  {
    matter: 'Beslut',
    said: [
      'Vi har bestämt att du får en del av det du sökte.',
      'Skälen till beslutet finns på nästa sida, tillsammans med de regler som vi har följt.',
      'Tycker du att beslutet är fel kan du överklaga. Då skriver du till oss inom tre veckor från den dag du fick beslutet.',
    ],
    asked: [''],
  },
  {
    matter: 'Vi saknar uppgifter',
    said: [
      'När vi gick igenom dina papper saknade vi en del.',
      'Utan uppgifterna kan vi inte gå vidare, och då kan ärendet avslutas.',
    ],
    asked: [
      'Skicka kopior av dina tre senaste hyresavier.',
      'Fyll i blanketten som ligger med i kuvertet och skriv under den.',
    ],
  },
  {
    matter: 'Ny handläggare',
    said: [
      'Din handläggare har slutat. Från och med nästa månad är det någon annan som svarar när du ringer.',
      'Dina papper följer med. Du behöver inte berätta allt från början.',
    ],
    asked: ['Ring växeln om du vill ha en tid för att säga hej.', ''],
  },
] as const;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** A letter from an agency, as plain text. */
export function letterFrom(agency: string, day: string, chance: Chance): string {
  const { matter, said, asked } = chance.of(about);
  const paragraphs = [
    `${capital(agency)}\n${day}`,
    matter,
    'Hej!',
    ...said,
    chance.of(asked),
    chance.is(50) ? 'Har du frågor ringer du växeln på vardagar mellan nio och elva.' : '',
    `Med vänlig hälsning\n${capital(agency)}`,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}
