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
  'too-weak': () =>
    'Lösenfrasen är för lätt att gissa. Inget har ändrats. Ta med fler ord, eller använd den som föreslås.',
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
  'groups-differ': () =>
    'Grupperna stämmer inte med pappret. Det gamla gäller fortfarande. Jämför och skriv dem igen.',
  'alias-taken': () => 'Någon annan har redan det aliaset. Inget har ändrats. Välj ett annat.',
  'only-with-client': () =>
    'Pärmen öppnas bara när klienten är med. Det du vill skriva kan du lägga i brevlådan.',
  'wrong-vault': () =>
    'Filen hör till ett annat valv eller en annan person. Den har inte rörts. Lägg tillbaka rätt fil från en säkerhetskopia.',
  'not-thinking': () => 'Det går bara att ta bort någon som fortfarande tänker. Inget har ändrats.',
  'no-folder': () => 'Ingen pärm är öppen. Det som är sparat finns kvar. Öppna pärmen igen.',
  'nothing-to-undo': () => 'Det finns inget att ångra här. Inget har ändrats.',
  'needs-client': () => 'Det ändrade planen, så det ångras när klienten är med. Inget har ändrats.',
  settled: () => 'Klienten har redan svarat på det. Svaret gäller.',
  'not-your-step': () => 'Steget är inte ditt. Bara klienten berättar vad det blev. Inget har ändrats.',
  'not-only': () => 'Pärmen har ingen brevlåda, eftersom ni båda kan öppna den. Öppna pärmen och skriv där.',
  withdrawn: () => 'Ja i förväg är taget tillbaka. Inget har lämnats ut.',
  asleep: () => 'Ja i förväg vilar tills klienten säger ja igen, med sin nyckel. Inget har lämnats ut.',
  'used-up': () => 'Ja i förväg är använt så många gånger som klienten sa. Inget har lämnats ut.',
  past: () => 'Dagen har redan varit. Inget har ändrats och inget har lämnats ut.',
  'other-page': () => 'Klienten har inte sagt ja till den sidan. Inget har lämnats ut.',
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
