/** Invented barriers, worded as they are released: about nobody, with no day, number or name. */

/** A barrier that several can meet, each telling it in their own words. */
export interface SampleBarrier {
  /** The name of the agency in the directory. */
  agency: string;
  theme: string;
  lifeArea: string;
  barrier: string;
  rights: readonly string[];
  remedy: string;
  /** What happened and what it led to, as different people tell it. */
  told: readonly (readonly [happened: string, ledTo: string])[];
  /** What came of it in practice, where it was remedied. */
  changed: string;
}

export const support: SampleBarrier = {
  agency: 'Boendestödet i Lillköping',
  theme: 'Stöd som inte blir av',
  lifeArea: 'support-at-home',
  barrier: 'decision-not-carried-out',
  rights: ['article-19'],
  remedy: 'Att den som har ett beslut får en namngiven kontakt och en första tid inom två veckor.',
  changed: 'Den som får ett beslut om boendestöd får en första tid i samma brev.',
  told: [
    ['Boendestödet var beviljat, men ingen kom på fem månader.', 'Posten låg oöppnad och hyran blev sen.'],
    ['Beslutet om stöd hemma fanns, men ingen personal.', 'Jag klarade inte att handla och gick ner i vikt.'],
    ['Stödet ställdes in samma dag, gång på gång.', 'Jag slutade lita på att någon kommer.'],
    [
      'Jag stod i kö till ett stöd som redan var beslutat.',
      'Jag blev inlagd, och det kunde ha gått att undvika.',
    ],
    [
      'Ny person varje vecka, och ingen visste vad som var sagt.',
      'Jag orkade inte börja om och sa nej till sist.',
    ],
    ['De kom på tider när jag sover av medicinen.', 'Stödet räknades som utfört fast jag inte öppnade.'],
    ['Ingen hade läst min plan när de kom.', 'Vi gjorde ingenting av det som var bestämt.'],
    [
      'Timmarna räckte bara till städning, inte till posten.',
      'Det blev skulder av brev jag inte vågade öppna.',
    ],
    ['När personalen var sjuk kom ingen annan.', 'Jag var utan stöd i flera veckor.'],
  ],
};

export const longWait: SampleBarrier = {
  agency: 'Psykiatrin i Lillköping',
  theme: 'Väntan på vård',
  lifeArea: 'mental-health-care',
  barrier: 'long-wait',
  rights: ['article-25'],
  remedy: 'Ett besked inom en månad om vem som tar över, också när svaret är nej.',
  changed: 'Mottagningen ringer inom en vecka och säger vad som händer.',
  told: [
    [
      'Det tog åtta månader att få en första tid, och ingen hörde av sig.',
      'Jag sa upp mig medan jag väntade.',
    ],
    ['Remissen låg länge utan att någon sa att den var framme.', 'Jag trodde att jag hade fått nej.'],
  ],
};

export const cannotReach: SampleBarrier = {
  agency: 'Socialtjänsten i Lillköping',
  theme: 'Går inte att nå',
  lifeArea: 'income',
  barrier: 'cannot-reach',
  rights: ['article-21', 'article-28'],
  remedy: 'En telefontid som gäller, och ett svar nästa dag till den som lämnar ett meddelande.',
  changed: 'Mottagningen har telefontid varje förmiddag, och någon svarar.',
  told: [
    [
      'Ingen svarade i telefon på tre veckor, och meddelanden lämnades inte vidare.',
      'Hyran betalades för sent.',
    ],
    ['Handläggaren slutade, och ingen sa vem som tog över.', 'Ansökan fick göras om från början.'],
    ['Jag skulle lämna papper som jag inte fick veta vart de skulle.', 'Pengarna kom inte den månaden.'],
  ],
};

export const digitalOnly: SampleBarrier = {
  agency: 'Försäkringskassan',
  theme: 'Bara på nätet',
  lifeArea: 'digital-life',
  barrier: 'digital-only',
  rights: ['article-9', 'article-21'],
  remedy: 'Att det går lika bra på papper, och att det står i brevet.',
  changed: 'Blanketten ligger i samma kuvert som beslutet.',
  told: [
    [
      'Ansökan gick bara att göra med bank-id, som jag inte får ha.',
      'Jag fick ingen ersättning på två månader.',
    ],
    ['Det stod att jag skulle logga in, men inte hur man gör annars.', 'Tiden för att svara gick ut.'],
  ],
};

export const guardian: SampleBarrier = {
  agency: 'Överförmyndaren i Lillköping',
  theme: 'Att få bestämma själv',
  lifeArea: 'guardian-matters',
  barrier: 'not-listened-to',
  rights: ['article-12'],
  remedy: 'Att personen själv alltid tillfrågas, skriftligt och muntligt, innan något bestäms.',
  changed: 'Blanketten frågar nu vad personen själv vill, och någon ringer och frågar.',
  told: [
    [
      'Ingen frågade mig innan det bestämdes vem som skulle sköta mina pengar.',
      'Jag fick inte köpa det jag behövde.',
    ],
    ['Jag bad om att få byta, och fick inget svar.', 'Jag slutade öppna breven.'],
  ],
};

export const sentAround: SampleBarrier = {
  agency: 'Lillköpings vårdcentral',
  theme: 'Skickas runt',
  lifeArea: 'health-care',
  barrier: 'sent-around',
  rights: ['article-25'],
  remedy: 'Att den som säger nej också bokar tid hos den som ska säga ja.',
  changed: 'Den som säger nej bokar nu tid hos den andra mottagningen.',
  told: [
    [
      'Vårdcentralen skickade mig till psykiatrin, som skickade mig tillbaka.',
      'Ingen skrev intyget, och ersättningen drogs in.',
    ],
    ['Båda mottagningarna sa att den andra har ansvaret för medicinen.', 'Jag var utan medicin i en månad.'],
  ],
};

export const hardLetters: SampleBarrier = {
  agency: 'Försäkringskassan',
  theme: 'Brev som inte går att förstå',
  lifeArea: 'income',
  barrier: 'hard-language',
  rights: ['article-21'],
  remedy: 'En sida först, med vad som är bestämt och vad man ska göra.',
  changed: 'Besluten börjar nu med en sida i klarspråk.',
  told: [
    [
      'Beslutet var på många sidor, och det gick inte att se om det var ja eller nej.',
      'Jag överklagade inte i tid.',
    ],
    ['Det stod bara paragrafer, inte varför.', 'Jag kunde inte rätta det som var fel.'],
  ],
};

export const demands: SampleBarrier = {
  agency: 'Arbetsförmedlingen',
  theme: 'Krav som inte går att klara',
  lifeArea: 'work',
  barrier: 'strict-demands',
  rights: ['article-27'],
  remedy: 'Att kraven görs upp tillsammans, efter hur dagarna ser ut.',
  changed: 'Mötena läggs efter hur dagarna ser ut.',
  told: [
    [
      'Jag skulle rapportera varje vecka på en sida som inte fungerade.',
      'Stödet drogs in fast jag hade gjort allt.',
    ],
    [
      'Mötena låg tidigt på morgonen fast de visste att jag inte kan då.',
      'Jag räknades som att jag inte ville.',
    ],
  ],
};

export const housing: SampleBarrier = {
  agency: 'Socialtjänsten i Lillköping',
  theme: 'Ingen bostad',
  lifeArea: 'housing',
  barrier: 'nobody-responsible',
  rights: ['article-19', 'article-28'],
  remedy: 'Att en och samma person har ansvaret tills det finns en bostad.',
  changed: 'En bostadssamordnare har ansvaret tills det finns en bostad.',
  told: [
    ['Alla sa att någon annan har hand om bostad åt den som mår dåligt.', 'Jag sov hos andra i ett halvår.'],
    ['Kravet var att jag skulle vara frisk först.', 'Det går inte att bli frisk utan en egen dörr.'],
  ],
};

export const interpreter: SampleBarrier = {
  agency: 'Psykiatrin i Lillköping',
  theme: 'Tolk',
  lifeArea: 'mental-health-care',
  barrier: 'no-interpreter',
  rights: ['article-9', 'article-25'],
  remedy: 'Att tolk bokas med tiden, av den som kallar.',
  changed: 'Kallelsen frågar efter språk, och tolken bokas samtidigt.',
  told: [
    [
      'Det fanns ingen tolk, så mötet blev inställt. Två gånger.',
      'Medicinen ändrades utan att någon frågade mig.',
    ],
  ],
};

/** Those that came and went in earlier years. */
export const earlier: readonly SampleBarrier[] = [
  longWait,
  cannotReach,
  digitalOnly,
  guardian,
  sentAround,
  hardLetters,
  demands,
  housing,
  interpreter,
  support,
];

/** What is answered, by what it says it will come to. */
export const answers = {
  'will-remedy': [
    'Vi ändrar rutinen. Den som har ett beslut ska få en första tid i samma brev.',
    'Vi ser att det inte har fungerat, och gör om hur samtalen tas emot.',
  ],
  remedied: ['Det är åtgärdat. Den nya rutinen gäller redan.'],
  'looking-into': ['Vi undersöker hur många det gäller och återkommer till nästa möte.'],
  'not-ours': ['Det är en fråga för regionen. Vi har lämnat den vidare dit.'],
  'will-not': ['Det ryms inte i årets budget.'],
} as const;

/** What the ombudsperson has seen without anybody having told it. */
export const observations = [
  {
    happened: 'Väntrummet har ett nummersystem som bara syns på en skärm.',
    ledTo: 'Den som inte ser skärmen missar sin tur.',
    remedy: 'Att numren också ropas upp.',
  },
  {
    happened: 'Blanketten om ekonomiskt bistånd finns bara på svenska.',
    ledTo: 'Ansökningar blir ofullständiga och tar längre tid.',
    remedy: 'Att den finns på de språk som talas i kommunen.',
  },
  {
    happened: 'Fyra olika mottagningar bad om samma intyg under samma månad.',
    ledTo: 'Vårdcentralen tar betalt varje gång.',
    remedy: 'Att ett intyg får användas av alla som behöver det.',
  },
] as const;

/** A draft that still tells who it was about, for the guard to find. */
export const unguarded =
  'Karin Ek på mottagningen svarade inte, och på 070-174 06 05 går det bara en signal fram.';

/** What the ombudsperson asks colleagues. */
export const ownQuestions = [
  'Hur gör ni när två myndigheter säger att den andra har ansvaret?',
  'Hur länge väntar ni på svar innan ni tar frågan vidare till länsstyrelsen?',
  'Vad gör ni när ett möte blir av utan personen som det handlar om?',
] as const;
/** What clients let be asked. */
export const theirQuestions = [
  'Hur kan ett ombud stötta någon som vill byta god man, när ingen svarar?',
  'Hur gör andra för att våga gå till ett möte med många personer?',
  'Vad hjälper när boendestödet hela tiden skickar nya personer?',
  'Får man ha med sig sitt ombud till tandläkaren?',
] as const;
export const learned = [
  'Skriv till båda i samma brev, så att de måste svara varandra.',
  'Efter två möten utan svar. Säg det redan från början.',
] as const;
