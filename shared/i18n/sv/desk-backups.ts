import type { BackupDifference, BackupTrouble } from '../../domain/backup.ts';

/** Backups on the desk, and putting one back. */
export const backups = {
  title: 'Säkerhetskopior',
  help: 'En kopia görs av sig själv efter varje arbetsdag. Den är låst med samma lösenfras som valvet hade då.',
  open: 'Säkerhetskopior',
  place: 'Var de sparas',
  noPlace: 'Ingen plats är vald än. Välj en mapp på ett minne eller en annan disk.',
  choose: 'Välj plats',
  change: 'Välj en annan plats',
  away: 'Platsen finns inte här nu. Sätt i minnet, så görs kopian.',
  now: 'Gör en kopia nu',
  running: (done: number, of: number) =>
    of === 0 ? 'Kopian görs.' : `Kopian görs. ${done} av ${of} steg är klara.`,
  stop: 'Avbryt',
  madeNow: 'Kopian är gjord och kontrollerad.',
  trouble: {
    'no-place':
      'Kopian blev inte gjord. Platsen försvann. Det som hann skrivas där räknas inte, och tas bort när nästa kopia görs.',
    'cannot-write':
      'Kopian blev inte gjord. Det gick inte att skriva där. Finns en halv kopia kvar tas den bort när nästa görs.',
    'disk-full': 'Kopian blev inte gjord. Platsen är full. Gör plats där, och försök igen.',
    differs:
      'Kopian blev inte gjord. Det som skrevs gick inte att läsa tillbaka lika. Prova ett annat minne.',
    stopped: 'Kopian avbröts. Ingen halv kopia finns kvar.',
  } satisfies Record<BackupTrouble, string>,
  list: 'Kopior som finns',
  none: 'Ingen kopia är gjord än.',
  kept: 'De sju senaste dagarna sparas var för sig, sedan en i veckan, i 90 dagar.',
  made: (day: string, time: string) => `${day} ${time}`,
  where: (place: string) => `Ligger i ${place}`,
  notHere: 'Ligger på något som inte är här nu',
  size: (megabytes: string) => `${megabytes} MB`,
  holds: (aliases: string) => `Med: ${aliases}`,
  empty: 'Ingen person fanns då',
  erased: (count: number) =>
    count === 1 ? 'Och en som har raderats sedan dess' : `Och ${count} som har raderats sedan dess`,
  back: 'Lägg tillbaka',
  other: 'Lägg tillbaka från en annan mapp',
  restore: {
    title: 'Lägg tillbaka en kopia',
    reading: 'Kopian läses och kontrolleras.',
    made: (day: string, time: string) => `Kopian gjordes ${day} klockan ${time}.`,
    follows: 'Det som finns här nu byts mot det som fanns då. Gör gärna en kopia av det som finns nu först.',
    states: {
      same: 'likadan nu',
      older: 'det som skrivits sedan dess försvinner',
      'not-now': 'finns inte här nu, kommer tillbaka',
      'not-then': 'finns inte i kopian, försvinner',
      erased: 'Någon som har raderats kommer inte tillbaka',
    } satisfies Record<BackupDifference, string>,
    missing: (count: number) =>
      count === 1
        ? 'En pärm har tagits bort ur kopian, för att klienten ville det.'
        : `${count} pärmar har tagits bort ur kopian, för att klienterna ville det.`,
    cannotKnow:
      'Bredvid kopian saknas listan över det som raderats. Någon som har raderats, eller något som har raderats ur en pärm, kan komma tillbaka. Då ska det raderas igen.',
    away: 'Det som raderades när kopian inte var inkopplad vet den inget om. Det kan komma tillbaka.',
    sleeps: 'Samtycken, fullmakter och ja i förväg vilar tills var och en har sagt ja igen.',
    action: 'Byt till kopian',
    leave: 'Lämna det som det är',
  },
  moveIn: {
    open: 'Lägg tillbaka en säkerhetskopia',
    title: 'Lägg tillbaka en säkerhetskopia',
    help: 'Har du bytt dator, eller gick något sönder? Välj mappen där dina kopior ligger.',
    choose: 'Välj mapp',
    holds: (count: number, day: string, time: string) =>
      `Kopian gjordes ${day} klockan ${time}. ${count === 1 ? 'En person' : `${count} personer`} finns i den.`,
    passphrase: 'Lösenfrasen som valvet hade då',
    needed: 'Skriv lösenfrasen.',
    action: 'Lägg tillbaka och öppna',
  },
};
