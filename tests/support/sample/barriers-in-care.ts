import type { SampleBarrier } from './barrier.ts';

/** Invented barriers in care and support, worded as they are released: about nobody, with no day, number or name. */

export const support: SampleBarrier = {
  agency: 'Boendestödet i Lillköping',
  theme: 'Stöd som inte blir av',
  lifeArea: 'support-at-home',
  barrier: 'decision-not-carried-out',
  rights: ['article-19'],
  remedy: 'Att den som har ett beslut får en namngiven kontakt och en första tid inom två veckor.',
  promise: 'Den som får ett beslut ska få en första tid i samma brev. Vi börjar med de nya besluten.',
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
  promise: 'En samordnare ska ringa alla som har väntat längre än en månad.',
  changed: 'Mottagningen ringer inom en vecka och säger vad som händer.',
  told: [
    [
      'Det tog åtta månader att få en första tid, och ingen hörde av sig.',
      'Jag sa upp mig medan jag väntade.',
    ],
    ['Remissen låg länge utan att någon sa att den var framme.', 'Jag trodde att jag hade fått nej.'],
    [
      'Utredningen var klar, men tiden för att få veta svaret ställdes in gång på gång.',
      'Jag visste inte vad jag skulle säga på jobbet.',
    ],
    [
      'Jag stod i kö till samtal, och kön började om när jag flyttade inom kommunen.',
      'Jag orkade inte söka en gång till.',
    ],
    [
      'Läkaren slutade, och ingen ny hann träffa mig innan medicinen tog slut.',
      'Jag blev sämre och hamnade på akuten.',
    ],
    ['Det sades att någon skulle ringa, men inte vilken vecka.', 'Jag vågade inte gå hemifrån.'],
    ['Jag fick vänta på ett intyg som bara behövde skrivas under.', 'Ersättningen stod still under tiden.'],
  ],
};

export const sentAround: SampleBarrier = {
  agency: 'Lillköpings vårdcentral',
  theme: 'Skickas runt',
  lifeArea: 'health-care',
  barrier: 'sent-around',
  rights: ['article-25'],
  remedy: 'Att den som säger nej också bokar tid hos den som ska säga ja.',
  promise: 'Vårdcentralen och psykiatrin skriver en gemensam rutin för vem som bokar.',
  changed: 'Den som säger nej bokar nu tid hos den andra mottagningen.',
  told: [
    [
      'Vårdcentralen skickade mig till psykiatrin, som skickade mig tillbaka.',
      'Ingen skrev intyget, och ersättningen drogs in.',
    ],
    ['Båda mottagningarna sa att den andra har ansvaret för medicinen.', 'Jag var utan medicin i en månad.'],
    ['Tre ställen bad mig gå tillbaka till det första.', 'Såret hann bli infekterat.'],
    ['Psykiatrin sa beroendevården, och beroendevården sa psykiatrin.', 'Jag fick ingen behandling alls.'],
    ['Ingen ville beställa provet, fast alla ville ha svaret.', 'Operationen sköts upp.'],
    [
      'Sjukhuset skrev ut mig till en vårdcentral som hade listningsstopp.',
      'Ingen följde upp det som var bestämt.',
    ],
  ],
};

export const interpreter: SampleBarrier = {
  agency: 'Psykiatrin i Lillköping',
  theme: 'Tolk',
  lifeArea: 'mental-health-care',
  barrier: 'no-interpreter',
  rights: ['article-9', 'article-25'],
  remedy: 'Att tolk bokas med tiden, av den som kallar.',
  promise: 'Kallelsen ska fråga efter språk, och tolk bokas samtidigt.',
  changed: 'Kallelsen frågar efter språk, och tolken bokas samtidigt.',
  told: [
    [
      'Det fanns ingen tolk, så mötet blev inställt. Två gånger.',
      'Medicinen ändrades utan att någon frågade mig.',
    ],
    ['Tolken ringdes upp på högtalare i ett rum där andra satt.', 'Jag sa inte det som var viktigt.'],
    ['Mitt barn fick översätta vad läkaren sa.', 'Det finns saker som ett barn inte ska höra.'],
    [
      'Tolken talade en annan dialekt, och ingen frågade om vi förstod varandra.',
      'Det blev fel diagnos i journalen.',
    ],
    ['Kallelsen kom bara på svenska.', 'Jag uteblev och fick betala för det.'],
  ],
};
