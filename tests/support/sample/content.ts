/** Invented content, as lifelike as it can be without being anybody's. */

export const calledNames = [
  'Maja',
  'Bobban',
  'Elin',
  'Tomas',
  'Amira',
  'Kjell',
  'Linnea',
  'Samir',
  'Gun',
  'Petri',
  'Yasmin',
  'Roland',
  'Ebba',
  'Lasse',
  'Fatima',
  'Micke',
  'Solveig',
  'Jonte',
  'Aino',
  'Rickard',
  'Nadja',
  'Bosse',
  'Tuva',
  'Hassan',
  'Marie',
  'Oskar',
  'Birgitta',
  'Leila',
  'Conny',
  'Siv',
  'Emil',
  'Zahra',
  'Göran',
  'Alva',
  'Pelle',
  'Inger',
];

export const wishes = [
  'Jag vill bo kvar i min lägenhet',
  'Jag vill ha ett eget bankkonto igen',
  'Jag vill träffa mina barn varje vecka',
  'Jag vill slippa öppna breven ensam',
  'Jag vill sova hela natten',
  'Jag vill hitta något att göra på dagarna',
  'Jag vill ha en hund',
  'Jag vill byta god man, eller inte ha någon alls',
  'Jag vill att någon på vårdcentralen lyssnar',
  'Jag vill betala av skulden utan att svälta',
  'Jag vill lära mig åka buss in till stan',
  'Jag vill sjunga i kör igen',
  'Jag vill ha tillbaka boendestödet på eftermiddagarna',
  'Jag vill förstå vad Försäkringskassan menar',
  'Jag vill ha en tandläkare som inte skäller',
  'Jag vill kunna bjuda hem min syster på kaffe',
  'Jag vill komma i väg till badhuset',
  'Jag vill ha en dator som fungerar',
];

export const steps = [
  'Ringa och fråga var ansökan är',
  'Läsa brevet tillsammans, en rad i taget',
  'Boka tid hos handläggaren',
  'Skriva upp vad jag vill säga på mötet',
  'Fråga hyresvärden om en avbetalningsplan',
  'Hämta blanketten på biblioteket',
  'Följa med på första besöket',
  'Be om ett skriftligt beslut',
  'Titta på lokalen utifrån först',
  'Ringa budget- och skuldrådgivaren',
  'Skicka in kvittona',
  'Fråga på träffpunkten vem man pratar med',
];

export const outcomes = [
  'De ringer upp på torsdag.',
  'Det gick bra, hon var vänlig.',
  'Ingen svarade. Vi försöker igen nästa vecka.',
  'De ville ha samma papper en gång till.',
  'Klart. Det tog tre veckor.',
  'Nej, men vi fick det skriftligt.',
];

export const closings = [
  'Det blev som jag ville.',
  'Det är inte viktigt längre.',
  'Vi kom en bit, det räcker för mig.',
];

export const notes = [
  'Ringde. Hyran är betald, lugnt.',
  'Träffades på kaféet, pratade mest om katten.',
  'Sms: vill flytta mötet till onsdag.',
  'Handläggaren har slutat, ny kommer i mars.',
  'Satt med i väntrummet. Gick bra.',
  'Ringde växeln, köade i 40 minuter.',
  'Brev från kronofogden, vi öppnar det tillsammans.',
  'Glad i dag. Hade varit på körövning.',
  'Trött, vi tog en kort promenad.',
  'Boendestödet uteblev två gånger den här veckan.',
  'Skickade in läkarintyget.',
  'Fick svar: de vill ha fler uppgifter.',
  'Pratade om vad som hjälper på nätterna.',
  'Ville inte prata i dag. Vi hörs på fredag.',
  'Frågade utan namn i receptionen om öppettider.',
  'Avslag. Vi läste det två gånger och lade undan det.',
];

export const said = [
  'Jag vill ringa banken själv först',
  'Säg inget till min bror om flytten',
  'Jag orkar inte med mötet på måndag',
  'Det där med kören vill jag göra nu',
];

export const suggestions = [
  'Fråga om ett studiebesök på Fountainhuset',
  'Be om ett möte med alla på en gång',
  'Skriva ner det som gått bra i veckan',
  'Överklaga, vi har en vecka på oss',
];

export const agencies = [
  'Försäkringskassan',
  'Arbetsförmedlingen',
  'socialtjänsten',
  'vårdcentralen',
  'psykiatrin',
  'Kronofogden',
  'bostadsbolaget',
  'överförmyndaren',
  'boendestödet',
  'tandvården',
];

export const ownWords = [
  'Jag bestämmer själv när jag är trött.',
  'Prata med mig, inte om mig.',
  'Jag vill veta i förväg vem som kommer.',
  'Mediciner pratar jag bara med min läkare om.',
  'När jag är tyst tänker jag, jag är inte arg.',
];

export const signs = [
  'Jag sover inte på tre nätter',
  'Jag svarar inte i telefon',
  'Jag handlar saker jag inte behöver',
];
export const helps = ['Att någon kommer hem och sitter tyst', 'En promenad vid vattnet', 'Att Mia ringer'];
export const neverHelps = ['Att många pratar samtidigt', 'Att polisen kommer', 'Att någon tar min telefon'];

/** What is said anew in the place of something older. */
export const saidAnew = [
  'Jag bestämmer när jag är trött, och jag säger till.',
  'Fråga mig först, sedan min syster.',
  'Jag vill veta dagen innan vem som kommer.',
  'Jag tar det med läkaren, och du får vara med.',
];

/** What changed, what helped, and what to have along next time. */
export const changed = [
  'Jag öppnar breven själv nu.',
  'Jag har ett bankkonto och en nyckel.',
  'Det är lugnare på nätterna.',
  'Jag vet vem jag ska ringa.',
];
export const helped = [
  'Att vi läste en rad i taget.',
  'Att någon frågade vad jag ville, varje gång.',
  'Att det fick ta den tid det tog.',
  'Att du följde med första gången.',
];
export const nextTime = [
  'Skriv upp vad de lovar, med datum.',
  'Börja med det som gör mest ont.',
  'Jag vill ha möten på förmiddagen.',
];
export const ifIDie = ['Ge pärmen till min syster.', 'Radera allt. Bilderna får min son.'];

/** What is thought of the service, in words that may be passed on. */
export const thoughts = [
  'Han lyssnar färdigt.',
  'Mötena får gärna vara kortare.',
  'Jag vågade säga nej, och det gick bra.',
  'Bra att vi ses utomhus.',
];

/** The person's own words to the prompts of a way. */
export const wayWords = [
  'Att våga svara i telefon igen',
  'På onsdagar, efter frukost',
  'Min granne och kören',
  'En promenad till bryggan, två gånger i veckan',
  'Att jag slutade gå till träffpunkten',
  'Det blev lättare när vi delade upp det',
];

export const letterBodies = [
  'Jag skickade in min ansökan i våras och har inte fått något besked. Jag ber att få veta vem som handlägger den.',
  'I beslutet står det att jag klarar inköpen själv. Det gör jag inte, och det står i läkarintyget.',
  'Jag fick vänta i fyra månader på ett möte som sedan ställdes in samma dag. Jag vill att det inte händer igen.',
];

/** How to reach somebody, and what to do if it gets hard, on the page that a colleague may read. */
export const frontReach = [
  'Ring på förmiddagen, från ditt vanliga nummer.',
  'Sms först, jag svarar när jag kan.',
];
export const frontHard = ['Ring Mia. Kom inte två stycken.', 'Vänta utanför, jag öppnar om en stund.'];
