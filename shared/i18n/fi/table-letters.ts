import type { Shape } from '../shape.ts';
import type { letters as swedish } from '../sv/table-letters.ts';

/** Letters out, in Finnish. */
export const letters: Shape<typeof swedish> = {
  help: 'Kirjeitä viranomaisille ja muille. Kirje on luonnos, kunnes luovutat sen avaimellasi.',
  waits: 'Kirjeet odottavat, kunnes sinulla on oma avain.',
  none: 'Täällä ei ole kirjeitä.',
  list: 'Kirjeet',
  begin: 'Kirjoita kirje',
  back: 'Kaikkiin kirjeisiin',
  open: 'Avaa',
  openOf: (what) => `Avaa: ${what}`,
  untitled: 'Kirje ilman otsikkoa',
  to: (receiver) => `kenelle: ${receiver}`,
  begun: (day) => `aloitettu ${day}`,
  states: {
    draft: 'Luonnos, ei lähetetty',
    sent: (day) => `Luovutettu ${day}`,
    changed: (day) => `Luovutettu ${day}, muutettu sen jälkeen`,
  },
  kinds: {
    agency: 'Kirje viranomaiselle',
    appeal: 'Muutoksenhaku',
    complaint: 'Valitus',
    withdrawal: 'Peru valtakirja tai suostumus',
  },
  kindHelp: {
    agency: 'Kysy, pyydä tai kerro jotain.',
    appeal:
      'Lähetetään sille, joka teki päätöksen. Päätöksessä lukee, kuinka paljon aikaa sinulla on. Useimmiten se on kolme viikkoa siitä päivästä, jona sait päätöksen.',
    complaint: 'Kun jokin on mennyt väärin.',
    withdrawal: 'Jotta ne, joilla on paperi, tietävät, ettei se ole voimassa.',
  },
  start: {
    title: 'Uusi kirje',
    kind: 'Millainen kirje se on?',
    which: 'Mikä perutaan?',
    none: 'Ei mikään kansiossa olevista',
    language: 'Millä kielellä?',
    go: 'Aloita kirjoittaminen',
  },
  languages: { sv: 'Ruotsi', en: 'Englanti' },
  fields: {
    receiver: 'Kenelle?',
    receiverHelp: 'Nimi ja osoite, kuten kirjekuoreen.',
    matter: 'Mitä asia koskee?',
    reference: 'Heidän numeronsa asialle (voit jättää tyhjäksi)',
    body: 'Kirje',
    bodyHelp: 'Kirjoita jokaisen kaksoispisteen jälkeen ja poista, mitä ei tarvita.',
    name: 'Nimi kirjeen alla',
    nameHelp: 'Nimi tallennetaan vain tähän kirjeeseen.',
    beside: 'Sama omalla kielellä (voi jättää tyhjäksi)',
    interpreter: 'Kuka tulkkasi? (jätä tyhjäksi, jos kukaan ei tulkannut)',
  },
  unfinished:
    'Kirjoita, kenelle kirje on, mitä asia koskee ja mitä haluat sanoa. Silloin kirjeen voi luovuttaa.',
  leave: 'Luovuta kirje',
  leaveHelp:
    'Kirje tallennetaan ilman sinettiä, jotta kukaan ei luule, että tiedostossa on jotain vikaa. Todiste jää kansioon.',
  yes: 'Sano kyllä siihen, että asiamieheni lähettää sen',
  yesDone: 'Olet sanonut kyllä siihen, että tämä kirje lähetetään sellaisena kuin se on.',
  sentHelp: 'Kirje on luovutettu sellaisena kuin se on tässä, eikä sitä enää muuteta.',
  copy: 'Kirjoita uusi tämän pohjalta',
  remove: 'Poista',
  removed: 'Poistettu. Voit kumota 30 päivän ajan.',
  check: {
    title: 'Tarkista kirje',
    help: 'Valitse tiedosto, niin näet, onko se kirje, joka on lähtenyt kansiosta, ja onko jotain muutettu.',
    choose: 'Valitse tiedosto',
  },
};
