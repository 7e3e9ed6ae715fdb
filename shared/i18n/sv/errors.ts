/** A sentence or three about one code; some codes come with a number. */
type Worded = (detail: string | number) => string;
const worded = <Code extends string>(all: Record<Code, Worded>): Record<Code, Worded> => all;

/** What happened, what is safe and what to do next, for every code a call can answer with. */
export const errors = worded({
  malformed: () => 'Det där gick inte att läsa. Inget har ändrats. Kontrollera vad du skrev och försök igen.',
  'wrong-mode': () => 'Det går inte att göra just nu. Inget har ändrats. Lås och öppna igen.',
  'disk-full': () =>
    'Disken är full. Det som redan är sparat finns kvar. Gör plats på datorn och försök sedan igen.',
  'read-only': () =>
    'Det går inte att skriva i mappen där valvet ligger. Det som är sparat finns kvar. Kontrollera att du får skriva där.',
  damaged: () =>
    'Filen är skadad eller utbytt. Den har inte rörts. Ta fram en säkerhetskopia innan du gör något annat.',
  'too-long': (most: string | number) =>
    `Texten är för lång. Den står kvar och är inte förlorad. Korta den${most === '' ? '' : ` till högst ${most} tecken`}, eller dela den i två.`,
  gone: () => 'Det finns inte kvar. Någon kan ha tagit bort det. Allt annat är som förut.',
  unexpected: (reference: string | number) =>
    `Något gick fel som vi inte räknade med. Det som är sparat finns kvar. Försök igen, eller lås och öppna.${reference === '' ? '' : ` Felets nummer är ${reference}.`}`,
  'not-confirmed': () =>
    'Det är kvar något som kan visa vem det handlar om, och som du inte har sagt ja till. Inget har lämnat pärmen. Läs det en gång till.',
  'not-in-log': () =>
    'Det finns inte i listan, så det finns inget att släppa. Vill du berätta det igen kan du börja ett nytt utkast av samma ord.',
  'too-weak': () =>
    'Lösenfrasen är för lätt att gissa. Inget har ändrats. Ta med fler ord, eller använd den som föreslås.',
  'own-folder': () =>
    'Den mappen är valvets egen. Går den förlorad, går kopian förlorad med den. Välj en mapp på en annan disk eller ett minne.',
  'no-place': () =>
    'Mappen eller minnet för säkerhetskopior finns inte här nu. Inget har ändrats. Sätt i minnet, eller välj en annan mapp.',
  'no-backup': () =>
    'Där finns ingen säkerhetskopia som går att läsa. Inget har ändrats. Välj en annan mapp.',
  'vault-exists': () => 'Här finns redan ett valv. Det har inte rörts. Öppna det med din lösenfras.',
  'vault-in-use': () => 'Valvet är öppet i ett annat fönster. Stäng det först, och försök sedan igen.',
  'not-enough-memory': () =>
    'Datorn har för lite ledigt minne för att låsa upp. Inget har ändrats. Stäng andra program och försök igen.',
  'wrong-secret': () => 'Det stämde inte. Inget har ändrats. Kontrollera vad du skrev och försök igen.',
  wait: (seconds: string | number) =>
    `Vänta ${seconds === 1 ? 'en sekund' : `${seconds === '' ? 'några' : seconds} sekunder`} innan du försöker igen. Inget har ändrats.`,
  newer: () =>
    'Det här är gjort med en nyare version av Egenmakt. Det har inte rörts. Uppdatera programmet och öppna igen.',
  'no-vault': () => 'Här finns inget valv. Kontrollera att rätt mapp är vald.',
  mistyped: () =>
    'Ett eller flera tecken är fel. Inget har ändrats. Jämför grupperna med pappret, en i taget.',
  'cannot-write': () =>
    'Filen kunde inte sparas där. Det som finns i pärmen är kvar. Välj en annan plats, eller gör plats på den.',
  'nothing-made': () => 'Det som visades gäller inte längre. Inget har ändrats. Börja om från början.',
  'nothing-to-report': () =>
    'Det finns inget att ta upp till det mötet. Ingen rapport har gjorts, och loggen är som den var.',
  'groups-differ': () =>
    'Grupperna stämmer inte med pappret. Det gamla gäller fortfarande. Jämför och skriv dem igen.',
  'alias-taken': () => 'Någon annan har redan det aliaset. Inget har ändrats. Välj ett annat.',
  'only-with-client': () =>
    'Pärmen öppnas bara när klienten är med. Det du vill skriva kan du lägga i brevlådan.',
  'wrong-vault': () =>
    'Filen hör till ett annat valv eller en annan person. Den har inte rörts. Lägg tillbaka rätt fil från en säkerhetskopia.',
  'no-member': () =>
    'Den har ingen plats i ledningsgruppen. Inget har ändrats. Välj en som sitter i ledningsgruppen.',
  'table-too-large': () => 'Filen är större än 5 MB. Inget har lästs in. Dela den i flera.',
  'table-too-long': () => 'Filen har fler än 10 000 rader. Inget har lästs in. Dela den i flera.',
  'table-unreadable': () =>
    'Filen går inte att läsa som en tabell. Inget har lästs in. Spara den som CSV i kalkylprogrammet och försök igen.',
  'table-empty': () => 'Filen har inga rader under rubrikerna. Inget har lästs in. Välj en annan fil.',
  'no-table': () => 'Filen är inte öppen längre. Inget har lästs in. Välj den igen.',
  'table-no-name': (row: string | number) =>
    `Rad ${row} har inget namn. Inget har lästs in. Välj vilken spalt som är namnet, eller rätta raden i filen.`,
  'table-row-too-long': (row: string | number) =>
    `Rad ${row} har en text som är för lång. Inget har lästs in. Korta den i filen och välj filen igen.`,
  'not-proposed': () =>
    'Det går bara när inget har hörts på tolv månader, eller när någon har dött. Inget har ändrats.',
  'client-decided': () => 'Det har klienten bestämt. Bara klienten kan ändra det. Inget har ändrats.',
  'no-takeover': () => 'Här finns ingen nyckel i två halvor. Inget har visats.',
  'not-thinking': () => 'Det går bara att ta bort någon som fortfarande tänker. Inget har ändrats.',
  'no-folder': () => 'Ingen pärm är öppen. Det som är sparat finns kvar. Öppna pärmen igen.',
  'no-such-table': () =>
    'En sådan tabell går inte att göra. Inget har ändrats. Välj andra rader eller kolumner.',
  'nothing-to-undo': () => 'Det finns inget att ångra här. Inget har ändrats.',
  'needs-client': () => 'Det ändrade planen, så det ångras när klienten är med. Inget har ändrats.',
  settled: () => 'Klienten har redan svarat på det. Svaret gäller.',
  'not-your-step': () => 'Steget är inte ditt. Bara klienten berättar vad det blev. Inget har ändrats.',
  'not-your-words': () => 'Det är klientens egna ord. De ändras när klienten är med. Inget har ändrats.',
  'not-told': () => 'Berätta först. Det antecknas när personen har fått veta. Inget har antecknats.',
  'before-report': () => 'Den dagen ligger före rapporten. Inget har tagits in. Kontrollera datumet.',
  'not-yet': () => 'Den dagen har inte varit än. Inget har antecknats. Kontrollera datumet.',
  'not-only': () => 'Pärmen har ingen brevlåda, eftersom ni båda kan öppna den. Öppna pärmen och skriv där.',
  withdrawn: () => 'Ja i förväg är taget tillbaka. Inget har lämnats ut.',
  asleep: () => 'Ja i förväg vilar tills klienten säger ja igen, med sin nyckel. Inget har lämnats ut.',
  'used-up': () => 'Ja i förväg är använt så många gånger som klienten sa. Inget har lämnats ut.',
  past: () => 'Dagen har redan varit. Inget har ändrats och inget har lämnats ut.',
  'other-page': () => 'Klienten har inte sagt ja till den sidan. Inget har lämnats ut.',
  'other-letter': () =>
    'Klienten har inte sagt ja till det här brevet, eller så har det ändrats efteråt. Inget har lämnats ut.',
  signed: () => 'Den är underskriven och kan inte ändras. Ta tillbaka den, eller gör en ny.',
  'letter-sent': () => 'Brevet har lämnats ut så som det står. Skriv ett nytt i stället.',
  'other-receiver': () => 'Klienten har sagt ja till en annan mottagare. Inget har lämnats ut.',
  'bad-signature': () =>
    'Underskriften på ja i förväg stämmer inte. Inget har lämnats ut. Gör ett nytt när ni ses.',
  'has-key': () => 'Det finns redan en nyckel. Den gäller fortfarande. Använd den i stället.',
  'only-either': () =>
    'Utan den gamla nyckeln går det bara när ni båda kan öppna pärmen. Inget har ändrats. Använd reserven.',
  'no-paper': () =>
    'Någon får inte se papper, så det här sparas bara som fil på en sticka. Inget har sparats.',
  differs: () => 'Det är inte samma som visades. Inget har ändrats. Titta en gång till och försök igen.',
  'bad-pin': () => 'Koden ska vara sex siffror, och inte för lätt att gissa. Välj en annan.',
  'nothing-chosen': () => 'Ingen fil valdes. Inget har ändrats. Sätt i stickan och försök igen.',
  'spare-not-saved': () => 'Reserven är inte sparad än. Spara den först, så att inget går förlorat.',
  'not-a-copy': () =>
    'Filen är ingen kopia av en pärm, eller går inte att läsa. Den har inte rörts. Kontrollera att rätt fil är vald.',
  'already-here': () =>
    'Pärmen finns redan i det här valvet. Inget har lästs in. Öppna den som vanligt, eller radera den här först och ta emot den sedan.',
  'no-room': () =>
    'Det får inte plats bland sidorna som bara är dina. Det som redan är sparat finns kvar. Radera tidigare versioner eller en sida, så går det.',
  'already-counted': () =>
    'Du har redan räknats med det här halvåret. Inget har lämnats ut. Svaren kan sparas ändå.',
  'nothing-answered': () => 'Inget är besvarat än. Svara på minst en fråga, eller avbryt.',
  'paper-empty': () => 'Filen är tom. Inget har lagts till.',
  'paper-too-large': (most: string | number) =>
    `Filen är för stor. Inget har lagts till. Högst ${most} MB per papper går att spara. Dela den, eller spara den mindre.`,
  'papers-full': () =>
    'Pärmen rymmer 2 GB papper, och det är fullt. Det här har inte lagts till. Papper i papperskorgen räknas med i 30 dagar.',
  'paper-unknown': () =>
    'Den här sortens fil går inte att visa i pärmen, så den har inte lagts till. PDF, JPEG, PNG, WebP och ren text går bra. Spara den som PDF i programmet den kommer från och lägg till den igen.',
  'paper-broken': () =>
    'Bilden är skadad eller rör sig. Den har inte lagts till. Spara den på nytt, eller ta ett nytt foto.',
  'picture-too-large': () =>
    'Bilden har för många bildpunkter för att kunna visas. Den har inte öppnats och inte lagts till. Gör den mindre först.',
  'client-paper': () =>
    'Det papperet lade klienten in med sin nyckel. Det tas bort när ni är tillsammans. Inget har ändrats.',
  'nothing-begun': () => 'Papperet kom inte hela vägen. Inget har lagts till. Försök igen.',
  'cannot-read': () => 'Filen gick inte att läsa. Inget har lagts till. Kontrollera att den finns kvar.',
  'nothing-owed': () =>
    'Ingen är skyldig svar på något i den rapporten. Ingen blankett har sparats. Ny rapport, ny blankett.',
  'reply-unknown-file': () =>
    'Den här sortens fil går inte att läsa in som svar. Inget har lästs in. PDF, XLSX, ODS och CSV går bra. Ett svar på papper eller i ett brev skriver du in för hand.',
  'reply-damaged': () =>
    'Filen är skadad, eller gjord så att den inte går att läsa. Inget har lästs in. Be om den på nytt, eller skriv in svaret för hand.',
  'reply-locked': () =>
    'Filen är låst med lösenord. Inget har lästs in. Be om den utan lösenord, eller skriv in svaret för hand.',
  'reply-too-large': () =>
    'Filen är för stor för att vara ett svar. Den har inte öppnats, och inget har lästs in. Be om den på nytt, eller skriv in svaret för hand.',
  'reply-too-many-rows': (most: string | number) =>
    `Filen har ${most === '' ? 'för många' : `fler än ${most}`} rader. Inget har lästs in. Be om blanketten tillbaka så som du sparade den.`,
  'reply-formula': (cell: string | number) =>
    `I ${cell === '' ? 'en ruta' : `rutan ${cell}`} står en formel i stället för text. Inget har lästs in. Be om filen utan formler, eller skriv in svaret för hand.`,
  'reply-not-ours': () =>
    'Filen är ingen svarsblankett från Egenmakt, eller har sparats så att fälten försvunnit. Inget har lästs in. Skriv in svaret för hand.',
  'reply-newer': () =>
    'Blanketten är gjord med en nyare version av Egenmakt. Inget har lästs in. Uppdatera programmet och läs in den igen.',
  'reply-other-vault': () =>
    'Svaret gäller en rapport som inte är gjord i det här valvet. Inget har lästs in. Kontrollera att rätt fil är vald.',
  'no-reply': () => 'Det finns inget svar att ta in längre. Inget har ändrats. Läs in filen igen.',
  'cannot-print': () => 'Fönstret för utskrift gick inte att öppna. Inget har skrivits ut. Försök igen.',
  'already-sent': () =>
    'Den står redan i en rapport som är gjord, så den kan inte tas bort eller ändras. Inget har ändrats.',
  'already-asked': () =>
    'Frågan har redan ställts, så den kan inte ändras eller tas bort. Inget har ändrats.',
  'not-asked-yet': () => 'Frågan har inte ställts än. Inget har ändrats. Ställ den först.',
  'needs-release': () =>
    'Orden är släppta av en klient, ord för ord. De ändras bara genom att klienten släpper nya. Inget har ändrats.',
  'nothing-written': () => 'Här står inget än. Skriv först, så går det.',
  'tells-somebody': () =>
    'Texten pekar ut någon, med ett nummer, en adress eller liknande. Ta bort det och försök igen. Texten står kvar.',
  'not-reported-yet': () =>
    'Den har inte stått i någon rapport än. Inget har ändrats. Ta med den i nästa rapport först.',
  'not-now': () => 'Det går inte så som den står nu. Inget har ändrats.',
  'only-body': () =>
    'En klient har sagt att den bara får gå till ledningsgruppen. Inget har ändrats. Dela först ut den formuleringen, om det finns flera.',
  'days-in-order': () =>
    'Mycket sen måste vara fler dagar än sen. Inget har ändrats. Välj ett större tal för mycket sen.',
  'answer-paper-unknown': () =>
    'Den här sortens fil går inte att lägga till ett svar. PDF, JPEG och PNG går bra. Inget har lagts till.',
  'no-key': () => 'Det finns ingen nyckel än. Gör en först, så går det.',
  'key-needed': () => 'Det här behöver nyckeln igen. Inget har lämnats ut. Använd nyckeln och försök sedan.',
  'key-just-set-anew': (dates: string | number) =>
    `Nyckeln är ny och gjordes utan den gamla. Inget kan lämnas ut än${
      dates === ''
        ? ''
        : dates === 1
          ? ', först efter en dags användning till'
          : `, först efter ${dates} dagars användning till`
    }.`,
});
