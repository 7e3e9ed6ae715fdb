/** Today's page on the desk. */
export const today = {
  weekdays: ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'],
  title: (weekday: string, day: string) => `${weekday} ${day}`,
  sum: (meetings: number, waiting: number) => {
    const met =
      meetings === 0 ? 'Inga möten i dag.' : meetings === 1 ? 'Ett möte i dag.' : `${meetings} möten i dag.`;
    const waits =
      waiting === 0 ? '' : waiting === 1 ? ' En sak väntar på dig.' : ` ${waiting} saker väntar på dig.`;
    return `${met}${waits}`;
  },
  loading: 'Hämtar dagen …',
  write: 'Skriv en anteckning',
  nobody: 'Här finns ingen än. Lägg till den första personen när ni har träffats.',
  empty: 'Inget väntar på dig i dag. Det är en bra dag att ringa någon du tänker på.',
  clock: (last: string) =>
    `Datorns klocka visar en dag före ${last}, då du senast låste upp. Kontrollera klockan: annars stämmer inga datum här.`,
  only: (count: number) =>
    count === 1 ? 'En pärm öppnas bara med sin klient.' : `${count} pärmar öppnas bara med sin klient.`,
  unreadable: (count: number) =>
    count === 1
      ? 'En pärm gick inte att läsa. Öppna den från listan för att se varför.'
      : `${count} pärmar gick inte att läsa. Öppna dem från listan för att se varför.`,
  meetings: 'Möten',
  noMeetings: 'Inga möten i dag.',
  coming: 'Den närmaste veckan',
  open: 'Öppna',
  openOf: (alias: string) => `Öppna ${alias}`,
  steps: 'Mina egna steg',
  longAgo: 'Egna steg sedan länge',
  longAgoOf: (count: number) =>
    count === 1
      ? 'Ett eget steg skulle ha varit gjort för mer än tre månader sedan'
      : `${count} egna steg skulle ha varit gjorda för mer än tre månader sedan`,
  both: 'ni båda',
  due: (day: string) => `senast ${day}`,
  running: 'Går ut snart',
  kinds: {
    mandate: 'Fullmakt eller samtycke går ut',
    confirm: 'Fråga om det fortfarande gäller',
    appeal: 'Kan överklagas',
    review: 'Gå igenom planen',
    thinking: 'Tänker på saken',
  },
  until: (day: string) => `till och med ${day}`,
  left: (days: number) =>
    days < 0
      ? days === -1
        ? 'en dag sen'
        : `${-days} dagar sen`
      : days === 0
        ? 'i dag'
        : days === 1
          ? 'i morgon'
          : `${days} dagar kvar`,
  times: 'Spara tiderna till en kalender',
  timesHelp: 'Bara tiderna på möten som kommer. Inga namn och inga alias.',
  timesSaved: 'Tiderna är sparade.',
  timesNot: 'Inget sparades.',
  note: {
    title: 'En anteckning',
    who: 'Om vem?',
    whoHelp: 'Skriv början av aliaset och tryck Retur. Ctrl+N går hit.',
    nobody: 'Ingen har det aliaset.',
    found: (count: number) => (count === 1 ? 'En person.' : `${count} personer.`),
    people: 'Personer',
    about: (alias: string) => `Om ${alias}`,
    other: 'Någon annan',
    text: 'Vad hände?',
    textTo: (alias: string) => `Vad hände? ${alias}`,
    box: (alias: string) => `Det läggs i brevlådan. Ni läser det tillsammans, du och ${alias}.`,
    folder: (alias: string) => `${alias} kan läsa det.`,
    save: 'Spara som',
    keys: { beside: 'F2', phone: 'F3', 'no-name': 'F4' },
    saved: (alias: string) => `Sparat hos ${alias}.`,
    put: (alias: string) => `Det ligger i brevlådan till ${alias}.`,
    putAside: 'Lägg undan',
  },
  had: {
    title: 'Så gick dagen',
    line: (alias: string, time: string) => `Du träffade ${alias} ${time}: en rad?`,
    skip: 'Hoppa över',
    skipOf: (alias: string, time: string) => `Hoppa över: ${alias} ${time}`,
    skipped: 'Du blir inte frågad igen.',
  },
};
