import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/table-contacts.ts';

/** What is applied for, where, and how it goes, in Finnish. */
export const applications: Shape<typeof swedish.applications> = {
  help: 'Tässä seuraatte sitä, mitä olet hakenut: mitä tarvitaan, mitä on lähetetty ja mitä he vastaavat.',
  none: 'Mitään ei ole vielä haettu.',
  add: 'Lisää hakemus',
  addTitle: 'Uusi hakemus',
  sought: 'Mitä se koskee?',
  soughtNeeded: 'Kirjoita, mitä hakemus koskee.',
  agency: 'Missä? (voit jättää tyhjäksi)',
  addIt: 'Lisää',
  added: 'Hakemus on nyt luettelossa.',
  list: 'Hakemukset',
  open: 'Näytä ja muuta',
  openOf: (words) => `Näytä ja muuta: ${words}`,
  shut: 'Näytä vähemmän',
  shutOf: (words) => `Näytä vähemmän: ${words}`,
  papers: 'Tarvittavat paperit',
  noPapers: 'Papereita ei ole kirjoitettu tähän.',
  paper: 'Vielä yksi paperi',
  addPaper: 'Lisää',
  paperNeeded: 'Kirjoita mikä paperi.',
  removePaper: (words) => `Poista paperi: ${words}`,
  got: (count, of) => `Papereita on ${count} / ${of}`,
  sent: 'Lähetetty',
  askedOn: 'He pyysivät lisää',
  askedFor: 'Mitä he pyysivät?',
  decidedOn: 'Päätös tuli',
  decision: 'Päätös',
  decisions: {
    none: 'Ei vielä päätöstä',
    granted: 'Kyllä',
    partly: 'Kyllä, osittain',
    refused: 'Ei',
  },
  served: 'Päivä, jona päätös saatiin',
  appealHelp:
    'Aika hakea muutosta lasketaan siitä päivästä, jona päätös saatiin. Useimmiten se on kolme viikkoa. Lue, mitä päätöksessä lukee: se pätee.',
  appealUntil: 'Hae muutosta viimeistään',
  appealCounted: (day) => `Laskettu: ${day}. Jos päätöksessä lukee toinen päivä, voit muuttaa sen.`,
  appealAgain: 'Laske uudelleen',
  appealOpen: (day) => `muutosta voi hakea ${day} asti, se päivä mukaan lukien`,
  appealed: 'Muutosta haettu',
  begun: 'Maksettu tai alkanut',
  remove: 'Poista hakemus',
  removed: 'Hakemus on poistettu. Sen voi kumota 30 päivän ajan.',
  dayUnclear: 'Päivästä ei saa selvää. Kirjoita se näin: 2026-03-24, tai jätä tyhjäksi.',
  readOnly: 'Kun sinulla on avain, voit korjata, mitä tässä lukee. Kerro siihen asti asiamiehellesi.',
};

/** Meetings, and when the plan is looked through, in Finnish. */
export const meetings: Shape<typeof swedish.meetings> = {
  help: 'Milloin tapaatte ja milloin suunnitelma käydään läpi.',
  none: 'Tapaamista ei ole sovittu.',
  coming: 'Tulevat tapaamiset',
  had: 'Tapaamiset, jotka ovat olleet',
  add: 'Sovi tapaaminen',
  addTitle: 'Uusi tapaaminen',
  day: 'Mikä päivä?',
  time: 'Mihin aikaan?',
  minutes: 'Kuinka kauan?',
  lasts: (minutes) =>
    minutes < 60
      ? minutes === 1
        ? 'yksi minuutti'
        : `${minutes} minuuttia`
      : minutes === 60
        ? 'yksi tunti'
        : minutes % 60 === 0
          ? `${minutes / 60} tuntia`
          : `${Math.floor(minutes / 60)} t ${minutes % 60} min`,
  what: 'Mitä? (voit jättää tyhjäksi)',
  place: 'Missä? (voit jättää tyhjäksi)',
  people: 'Kenen kanssa? (voit jättää tyhjäksi)',
  addIt: 'Tallenna tapaaminen',
  dayNeeded: 'Kirjoita päivä näin: 2026-03-24.',
  timeNeeded: 'Kirjoita aika näin: 14:00.',
  added: 'Tapaaminen on tallennettu.',
  at: (day, time) => `${day} kello ${time}`,
  change: 'Muuta',
  changeOf: (when) => `Muuta tapaamista ${when}`,
  cancel: 'Peruuta',
  cancelOf: (when) => `Peruuta tapaaminen ${when}`,
  cancelled: 'Tapaaminen on peruutettu.',
  changed: 'Tapaamista on muutettu.',
  onlyTimes: 'Vain aika tallennetaan. Mitään muuta ei kirjoiteta.',
  review: {
    title: 'Suunnitelman läpikäynti',
    help: 'Kuinka usein haluatte lukea suunnitelman yhdessä ja katsoa, pitääkö se paikkansa?',
    often: 'Kuinka usein?',
    none: 'Ei kalenterin mukaan',
    three: 'Joka kolmas kuukausi',
    six: 'Joka kuudes kuukausi',
    next: 'Seuraava kerta',
    done: 'Olemme käyneet sen läpi tänään',
    doneNow: 'Hyvä. Seuraava kerta on merkitty.',
  },
  calendar: {
    title: 'Omaan kalenteriini',
    help: 'Tulevat tapaamiset voi tallentaa tiedostoon, jonka puhelin tai tietokone osaa lukea. Se ei ole salattu: se, joka löytää sen, voi lukea missä ja milloin.',
    save: 'Tallenna tapaamiseni tiedostoon',
    useKey: 'Käytä avaintani ja tallenna',
    saved: 'Tiedosto on tallennettu. Se näkyy luettelossa ”Mitä on luovutettu”.',
    notSaved: 'Mitään ei tallennettu. Voit yrittää uudelleen.',
  },
};
