import { describe, expect, it } from 'vitest';
import {
  guardText,
  mayBeReleased,
  withoutHit,
  type KnownInFolder,
} from '../../../../shared/domain/guard/guard.ts';

const nobody: KnownInFolder = { own: [], others: [], places: [], numbers: [], smallPlaces: [] };

/** What is marked in a text, as `words|reason`. */
const told = (text: string, known: Partial<KnownInFolder> = {}, language: 'sv' | 'en' = 'sv'): string[] =>
  guardText(text, { ...nobody, ...known }, language).map(
    ({ start, end, reason }) => `${text.slice(start, end)}|${reason}`,
  );
/** The text with every suggestion taken. */
const instead = (text: string, language: 'sv' | 'en' = 'sv', known: Partial<KnownInFolder> = {}): string =>
  guardText(text, { ...nobody, ...known }, language)
    .toReversed()
    .reduce((left, hit) => withoutHit(left, hit), text);

describe('what may be released', () => {
  it('is everything but what holds a structured identifier', () => {
    expect(mayBeReleased([])).toBe(true);
    expect(mayBeReleased(guardText('Anna fick avslag den 3 mars.', nobody, 'sv'))).toBe(true);
    for (const text of [
      '850709-9805',
      '070-123 45 67',
      'a@b.se',
      'Storgatan 12',
      'SE45 5000 0000 0583 9825 7466',
    ])
      expect(mayBeReleased(guardText(text, nobody, 'sv')), text).toBe(false);
  });
});

describe('the letter of a house', () => {
  it('is marked with its number, and is not the word that follows', () => {
    expect(told('Storgatan 12 B i Lund')).toEqual(['Storgatan 12 B|address']);
    expect(instead('Jag bor på Storgatan 12 i Lund')).toBe('Jag bor på någons adress i Lund');
  });
});

describe('a number said as words', () => {
  it('is one with seven digits or more', () => {
    expect(told('Ring noll sju noll, ett två tre fyra ett på kvällen')).toEqual([
      'noll sju noll, ett två tre fyra|phone',
    ]);
    expect(told('Ring zero seven one two one two one', {}, 'en')).toEqual([
      'zero seven one two one two one|phone',
    ]);
    expect(told('ett två tre, ett två tre')).toEqual([]);
  });

  it('does not end with the article of what follows, as of a suggestion', () => {
    expect(told('ett två tre, fyra fem sex, ett fordon')).toEqual([]);
    expect(instead('ett två tre, ett två tre, ABC 123')).toBe('ett två tre, ett två tre, ett fordon');
  });
});

describe('what is written instead', () => {
  it.each([
    ['Min handläggare Eva Berg svarar inte.', 'Min handläggare svarar inte.'],
    ['Då kom handläggare Eva Berg.', 'Då kom en handläggare.'],
    ['Då kom ombud Karin Ek.', 'Då kom ett ombud.'],
    ['Handläggaren Eva Bergs beslut kom sent.', 'Handläggarens beslut kom sent.'],
    ['Det var min polis Anders Bergs fel.', 'Det var min polis fel.'],
    ['Annas ansökan försvann.', 'Personens ansökan försvann.'],
    ['De vräkte hennes son Kasper.', 'De vräkte hennes son.'],
    ['Dr. Lind skrev inget.', 'En läkare skrev inget.'],
    ['Beslutet kom 3 mars 2026.', 'Beslutet kom i mars 2026.'],
    ['Svaret ska komma senast den 3 mars.', 'Svaret ska komma senast mars.'],
    ['Hon vräktes på julafton 2025.', 'Hon vräktes under 2025.'],
    ['Det var vecka 12.', 'Det var en dag.'],
    ['En 58-årig man i Arjeplog nekades.', 'En person nekades.'],
    ['I Arjeplog bor en 58-årig man.', 'I Arjeplog bor en person.'],
    ['Hon, den enda barnmorskan i Arjeplog, slutade.', 'Hon, en person, slutade.'],
  ])('%s', (text, better) => expect(instead(text)).toBe(better));

  it.each([
    ['My caseworker Eva Berg never answers.', 'My caseworker never answers.'],
    ['Then doctor Adler came.', 'Then en läkare came.'.replace('en läkare', 'a doctor')],
    ['Then officer Nilsson came.', 'Then an officer came.'],
    ['It was son Kasper who asked.', 'It was son who asked.'],
    ["Anna's form was lost.", "The person's form was lost."],
    ['I miss Anna here.', 'I miss the person here.'],
    ['Miss Anna was here.', 'A person was here.'],
    ['It was on Christmas Eve 2025.', 'It was on during 2025.'.replace('on during', 'on during')],
    ['The only midwife in Arjeplog left.', 'A person left.'.replace('A', 'a')],
    ['He was born in 1967 and lives in Malå.', 'He was an adult.'],
  ])('%s', (text, better) => expect(instead(text, 'en')).toBe(better));

  it('keeps the genitive before what is somebody’s, also where that ends like a verb', () => {
    expect(instead('Karins papper kom bort.')).toBe('Personens papper kom bort.');
    expect(instead('Det var Karins räkningar och Karins pengar.')).toBe(
      'Det var personens räkningar och personens pengar.',
    );
    expect(instead('Anders ringer inte.')).toBe('Personen ringer inte.');
  });

  it('keeps the genitive of somebody the folder knows', () => {
    expect(instead('Det var Xiulans fel.', 'sv', { others: ['Xiulan'] })).toBe(
      'Det var en annan persons fel.',
    );
    expect(instead('It was Xiulans fault.', 'en', { others: ['Xiulan'] })).toBe(
      "It was another person's fault.",
    );
  });
});

describe('an age and a small place', () => {
  it('is found where the age is said of somebody with a small word between', () => {
    expect(told('En man på 34 år i Sorsele nekades.')).toEqual(['man på 34 år i Sorsele|age-and-place']);
    expect(instead('En kvinna på 34 år i Sorsele nekades.')).toBe('En person nekades.');
    expect(told('En man på 34 år i Stockholm nekades.')).toEqual([]);
    expect(told('Personen väntade på 34 år gamla handlingar i Stockholm.')).toEqual([]);
  });
});

describe('names', () => {
  it('finds initials, words made of names, and spelled-out ones', () => {
    const known = { own: ['Anna-Karin Sjöwall', 'K Holm'], others: ['Zorbalina'] };
    expect(told('AKS fick avslag, men A.S.B. är något annat.', known)[0]).toBe('AKS|name');
    expect(told('ABX fick avslag.', known)).toEqual([]);
    expect(told('Hela Zorbalinafamiljen nekades.', known)).toEqual(['Zorbalinafamiljen|other-name']);
    expect(told('Zorbalinaxyzw nekades.', known)).toEqual([]);
    expect(told('ANNA BERGLIND RINGDE.')).toEqual(['ANNA BERGLIND|other-name']);
    expect(told('ANNA fick SIP och ANNA AB.')).toEqual(['ANNA|other-name', 'ANNA|other-name']);
  });
  it('takes with it what belongs to a name', () => {
    expect(told('Det var Anna von Xyzow som skrev.')).toEqual(['Anna von Xyzow|other-name']);
    expect(told('Det var Anna von som skrev.')).toEqual(['Anna|other-name']);
    expect(told('Det var Anna von, Xyzow skrev.')).toContain('Anna|other-name');
    expect(told('Det var Anna de Försäkringskassan nekade.')).toEqual(['Anna|other-name']);
    expect(told('Det var Al-Hassan som skrev.')).toEqual(['Al-Hassan|other-name']);
    expect(told('Det var al-Hassan som skrev.')).toEqual(['Hassan|other-name']);
    expect(told('Sen var det K. Lindgren och k. Lindgren.')).toHaveLength(2);
    expect(told('Then I Anna said.', {}, 'en')).toEqual(['Anna|other-name']);
    expect(told('de skrev lindqvist på lappen')).toEqual(['lindqvist|other-name']);
    expect(told('Det sa K. Xyzow igår.')).toEqual(['K. Xyzow|other-name']);
    expect(told('Det var i K. Xyzow.')).toEqual([]);
    expect(told('de skrev kjetilsson och bjesson')).toEqual(['kjetilsson|other-name', 'bjesson|other-name']);
    expect(told('Det var Xyzow Lindgren som skrev.')).toEqual(['Xyzow Lindgren|other-name']);
    expect(told('Ingen Lindgren kom.')).toEqual(['Lindgren|other-name']);
    expect(told('I Nora nekades alla.')).toEqual([]);
    expect(told('läkaren K sa nej')).toEqual(['läkaren K|official']);
    expect(told('ANNA XQZW, FICK AVSLAG')).toEqual(['ANNA XQZW|other-name']);
    expect(told('Nora fick avslag.')).toEqual(['Nora|other-name']);
  });
  it('finds names on no list by what stands around them, in English as well', () => {
    expect(told("They waited until Xhafer's form came.", {}, 'en')).toEqual(["Xhafer's|other-name"]);
    expect(told('They met Xhafer twice.', {}, 'en')).toEqual(['Xhafer|other-name']);
    expect(told('It was hard for Xhafer twice.', {}, 'en')).toEqual([]);
    expect(told('It was when Xhafer got it.', {}, 'en')).toEqual(['Xhafer|other-name']);
    expect(told('It was simply Xhafer got it.', {}, 'en')).toEqual(['Xhafer|other-name']);
    expect(told('I call her Xhafer.', {}, 'en')).toEqual(['Xhafer|other-name']);
    expect(told('det var herr Xhafer här')).toEqual(['herr Xhafer|other-name']);
    expect(told('do not miss Xhafer here', {}, 'en')).toEqual([]);
  });
});

describe('what agencies and registers give', () => {
  it('tells personal numbers from other digits', () => {
    expect(told('850709 XXXX')).toEqual([]);
    expect(told('850709-XXXX')).toEqual(['850709-XXXX|personal-number']);
    expect(told('85 07 09-9806')).toEqual(['85 07 09-9806|personal-number']);
    expect(told('85 07 09 9806')).toEqual([]);
    expect(told('85 07 09 9805')).toEqual(['85 07 09 9805|personal-number']);
    expect(told('859909-9805')).toEqual([]);
  });
  it('tells case numbers from years, laws and things', () => {
    expect(told('Läsåret 2024/2025 var svårt, våren 2024/2025 också.')).toEqual([]);
    expect(told('Beslut 2024/2029 gäller.')).toEqual(['2024/2029|agency-case-number']);
    expect(told('https://www.forsakringskassan.se/sjuk')).toEqual([]);
    expect(told('Det är i Lund 13:30 som gäller.')).toEqual([]);
    expect(told('Det är Lund 13:99 som gäller.')).toEqual(['Lund 13:99|property']);
    expect(told('Det är Lund 33:30 som gäller.')).toEqual(['Lund 33:30|property']);
    expect(told('Det är Psalm 33:330 som gäller.')).toEqual([]);
  });
  it('tells streets from ways and plans', () => {
    expect(told('De bor vid Sergels plan 3 nu.')).toEqual(['Sergels plan 3|address']);
    expect(told('Handlingsplan 3 saknas. Motorvägen 3 är lång. Xplan 3 är ny.')).toEqual([]);
    expect(told('Det var 3 People In The Street again.', {}, 'en')).toEqual([]);
  });
});

describe('numbers and places that the folder knows', () => {
  it('are found however they are written', () => {
    for (const number of ['0046701234567', '46701234567', '070-123 45 67'])
      expect(told('Ring 70 123 45 67 nu', { numbers: [number] }), number).toEqual(['70 123 45 67|phone']);
    expect(told('Det står 850709 9805.', { numbers: ['198507099805'] })).toEqual([
      '850709 9805|personal-number',
    ]);
    expect(told('7 barn, 0 svar, 1234567', { numbers: ['701234567'] })).toEqual([
      '1234567|agency-case-number',
    ]);
    expect(told('A@B.SE', { numbers: ['a@b.se'] })).toEqual(['A@B.SE|mail']);
  });
  it('are found as a whole and by the street alone, but not by the town', () => {
    const known = { places: ['Bryggarns backe 3, 962 31 Jokkmokk', 'X'], smallPlaces: ['Jokkmokk'] };
    expect(told('vid bryggarns\nbacke 3', known)).toEqual(['bryggarns\nbacke 3|address']);
    expect(told('vid bryggarns backe', known)).toEqual(['bryggarns backe|address']);
    expect(told('vid bryggarns backen i Jokkmokk', known)).toEqual([]);
    expect(told('kod 962 31', known)).toEqual(['962 31|address']);
  });
});
