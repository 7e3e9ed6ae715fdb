import type { SampleBarrier } from './barrier.ts';

/** Invented barriers at agencies, worded as they are released: about nobody, with no day, number or name. */

export const cannotReach: SampleBarrier = {
  agency: 'Socialtjänsten i Lillköping',
  theme: 'Går inte att nå',
  lifeArea: 'income',
  barrier: 'cannot-reach',
  rights: ['article-21', 'article-28'],
  remedy: 'En telefontid som gäller, och ett svar nästa dag till den som lämnar ett meddelande.',
  promise: 'Vi inför en telefontid och en brevlåda som töms varje dag.',
  changed: 'Mottagningen har telefontid varje förmiddag, och någon svarar.',
  told: [
    [
      'Ingen svarade i telefon på tre veckor, och meddelanden lämnades inte vidare.',
      'Hyran betalades för sent.',
    ],
    ['Handläggaren slutade, och ingen sa vem som tog över.', 'Ansökan fick göras om från början.'],
    ['Jag skulle lämna papper som jag inte fick veta vart de skulle.', 'Pengarna kom inte den månaden.'],
    [
      'Växeln kopplade till en telefon som ingen svarade i.',
      'Räkningen gick till inkasso innan jag fick prata med någon.',
    ],
    ['Det gick bara att lämna ett namn, och ingen ringde upp.', 'Jag slutade försöka.'],
    ['Receptionen var stängd de dagar jag kunde komma.', 'Ansökan blev liggande över månadsskiftet.'],
    [
      'Jag fick en ny handläggare tre gånger utan att någon sa det.',
      'Varje gång fick jag berätta allt från början.',
    ],
  ],
};

export const digitalOnly: SampleBarrier = {
  agency: 'Försäkringskassan',
  theme: 'Bara på nätet',
  lifeArea: 'digital-life',
  barrier: 'digital-only',
  rights: ['article-9', 'article-21'],
  remedy: 'Att det går lika bra på papper, och att det står i brevet.',
  promise: 'Blanketten ska skickas med varje beslut, och det ska gå att ringa in ett svar.',
  changed: 'Blanketten ligger i samma kuvert som beslutet.',
  told: [
    [
      'Ansökan gick bara att göra med bank-id, som jag inte får ha.',
      'Jag fick ingen ersättning på två månader.',
    ],
    ['Det stod att jag skulle logga in, men inte hur man gör annars.', 'Tiden för att svara gick ut.'],
    [
      'Tiden gick bara att boka i en app, och min telefon klarar den inte.',
      'Jag kom inte till undersökningen.',
    ],
    ['Beslutet lades på en sida som jag inte kommer in på.', 'Jag visste inte att jag hade fått avslag.'],
    ['Personalen hänvisade till hemsidan fast jag stod där.', 'Jag gick hem utan att ha fått hjälp.'],
    [
      'Pappersblanketten fanns, men ingen visste var.',
      'Jag fick låna någon annans bank-id, och det får man inte.',
    ],
  ],
};

export const guardian: SampleBarrier = {
  agency: 'Överförmyndaren i Lillköping',
  theme: 'Att få bestämma själv',
  lifeArea: 'guardian-matters',
  barrier: 'not-listened-to',
  rights: ['article-12'],
  remedy: 'Att personen själv alltid tillfrågas, skriftligt och muntligt, innan något bestäms.',
  promise: 'Personen själv ska tillfrågas, och svaret ska stå i akten.',
  changed: 'Blanketten frågar nu vad personen själv vill, och någon ringer och frågar.',
  told: [
    [
      'Ingen frågade mig innan det bestämdes vem som skulle sköta mina pengar.',
      'Jag fick inte köpa det jag behövde.',
    ],
    ['Jag bad om att få byta, och fick inget svar.', 'Jag slutade öppna breven.'],
    [
      'Årsräkningen gick till en annan än mig, och jag fick inte se den.',
      'Jag vet inte vart pengarna tog vägen.',
    ],
    ['Det talades om mig i rummet som om jag inte var där.', 'Jag gick därifrån innan det var klart.'],
    ['Min god man bytte bank åt mig utan att säga något.', 'Kortet slutade fungera i affären.'],
    [
      'Jag fick ett papper att skriva under, men inte tid att läsa det.',
      'Det gällde något annat än jag trodde.',
    ],
  ],
};

export const hardLetters: SampleBarrier = {
  agency: 'Försäkringskassan',
  theme: 'Brev som inte går att förstå',
  lifeArea: 'income',
  barrier: 'hard-language',
  rights: ['article-21'],
  remedy: 'En sida först, med vad som är bestämt och vad man ska göra.',
  promise: 'Besluten ska börja med en sida på lätt svenska.',
  changed: 'Besluten börjar nu med en sida i klarspråk.',
  told: [
    [
      'Beslutet var på många sidor, och det gick inte att se om det var ja eller nej.',
      'Jag överklagade inte i tid.',
    ],
    ['Det stod bara paragrafer, inte varför.', 'Jag kunde inte rätta det som var fel.'],
    ['Brevet började med lagtext, och det viktiga stod sist.', 'Jag trodde att det var ett nej och gav upp.'],
    ['Det stod att jag skulle komplettera, men inte med vad.', 'Ärendet lades ner.'],
    ['Två beslut kom samma dag och sa olika saker.', 'Jag betalade tillbaka pengar som jag fick behålla.'],
    ['Rutan för svar var mindre än frågan.', 'Jag skrev för lite, och det räknades emot mig.'],
  ],
};

export const demands: SampleBarrier = {
  agency: 'Arbetsförmedlingen',
  theme: 'Krav som inte går att klara',
  lifeArea: 'work',
  barrier: 'strict-demands',
  rights: ['article-27'],
  remedy: 'Att kraven görs upp tillsammans, efter hur dagarna ser ut.',
  promise: 'Planeringen ska göras tillsammans med den enskilde och vården.',
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
    [
      'Jag skulle söka tio jobb i månaden under en behandling på heltid.',
      'Ersättningen stoppades mitt i behandlingen.',
    ],
    ['Praktikplatsen låg två timmar bort med buss.', 'Jag klarade en vecka och fick börja om.'],
    [
      'Frånvaron skulle anmälas före klockan åtta av den som inte kan ringa.',
      'Det skrevs att jag uteblev utan skäl.',
    ],
    [
      'Kursen hölls i en sal med fyrtio personer.',
      'Jag gick därifrån, och det räknades som att jag tackade nej.',
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
  promise: 'En samordnare ska ha ansvaret tills det finns en bostad.',
  changed: 'En bostadssamordnare har ansvaret tills det finns en bostad.',
  told: [
    ['Alla sa att någon annan har hand om bostad åt den som mår dåligt.', 'Jag sov hos andra i ett halvår.'],
    ['Kravet var att jag skulle vara frisk först.', 'Det går inte att bli frisk utan en egen dörr.'],
    [
      'Bostadskön kräver en inkomst som sjukersättningen inte når upp till.',
      'Jag bor kvar hos den som jag behövde komma ifrån.',
    ],
    [
      'Ett gammalt betalningsuppehåll stoppar varje ansökan.',
      'Jag har tackat nej till arbete för att jag inte har en adress.',
    ],
    ['Träningslägenheten sades upp innan det fanns något annat.', 'Jag blev inlagd för att slippa gatan.'],
    ['Ingen ville skriva intyget som bostadsbolaget frågade efter.', 'Lägenheten gick till nästa i kön.'],
  ],
};
