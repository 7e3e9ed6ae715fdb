import type { Shape } from '../shape.ts';
import type { document as swedish } from '../sv/document.ts';
import {
  feedback,
  front,
  me,
  meetings,
  notes,
  reach,
  said,
  shared,
  suggestion,
  yes,
} from './document-areas.ts';
import { letter } from './document-letters.ts';
import { day, mandate } from './document-mandates.ts';
import { release } from './document-release.ts';
import { card, receipt, recovery, spare, takeover } from './document-papers.ts';
import { month } from './month.ts';
import { supervisionPaper } from './supervision.ts';
import { ways } from './ways.ts';

/** Words on paper and in PDF files, in Finnish. */
export const document: Shape<typeof swedish> = {
  day,
  month,
  page: (page, of) => `Sivu ${page} / ${of}`,
  forWhom: (name) => `Kenelle: ${name}`,
  made: (date) => `Tehty ${day(date)}`,
  seal: 'Sinetti, joka näyttää, onko asiakirjaa muutettu',
  fromFolder: 'Kansiostani',
  papers: {
    plan: 'Suunnitelmani',
    me: 'Tietoja minusta',
    reach: 'Näin minut tavoittaa',
    meetings: 'Tapaamiset',
    applications: 'Hakemukseni',
    around: 'Ympärilläni',
    agreement: 'Sopimus',
    crisis: 'Jos tulee vaikeaa',
    'own-words': 'Omat sanani',
    way: 'Tapani tehdä suunnitelma',
    mandate: 'Valtakirja tai suostumus',
    'mandate-withdrawal': 'Kirje perumisesta',
    letter: 'Kirje',
    released: 'Mikä ei toimi, niin kuin olen kertonut sen eteenpäin',
    notes: 'Muistiinpanot',
    feedback: 'Mitä mieltä olen',
    ending: 'Lopetus, omin sanoin',
    shared: 'Mitä on luovutettu',
    front: 'Etusivu',
    said: 'Mitä olen sanonut ilman avaintani',
    suggestions: 'Ehdotukset minulle',
    stuck: 'Mikä ei toimi, ei kerrottu eteenpäin',
    yes: 'Kyllä etukäteen',
  },
  mandate,
  letter,
  release,
  supervision: supervisionPaper,
  me,
  front,
  reach,
  said,
  suggestion,
  yes,
  meetings,
  notes,
  feedback,
  shared,
  crisis: {
    asOf: (date) => `Kirjoitettu tai vahvistettu ${day(date)}`,
    parts: {
      signs: 'Tästä huomaa, että tulee vaikeaa',
      helps: 'Tämä auttaa',
      never: 'Tämä ei auta koskaan',
      call: 'Soittakaa näille',
      callNot: 'Älkää soittako näille',
      involuntary: 'Jos olen pakkohoidossa, asiamieheni tekee näin',
      children: 'Lapseni',
      animals: 'Eläimeni',
      keys: 'Avaimet kotiini',
      bills: 'Laskuni',
    },
  },
  ownWords: {
    said: (date) => `Sanottu ${day(date)}`,
    earlier: (date) => `Ennen, ${day(date)}`,
    ended: (said, ended) => `Sanottu ${day(said)}, ei enää päde ${day(ended)} alkaen`,
  },
  ways,
  plan: {
    title: 'Suunnitelmani',
    footer: 'Tämä ei ole enää salattu. Mieti, missä säilytät sitä ja kuka voi lukea sen.',
    footerLocked:
      'Tiedosto on lukittu salasanalla. Se, jolla on salasana tai joka arvaa sen, voi lukea tiedoston. Tulostettuna se ei ole lukittu.',
    doer: (doer, name) => {
      if (doer === 'me') return 'Minä teen sen';
      if (doer === 'ombudsperson') return 'Asiamieheni tekee sen';
      if (doer === 'both') return 'Teemme sen yhdessä';
      return name === '' ? 'Joku muu tekee sen' : `${name} tekee sen`;
    },
    due: (date) => `viimeistään ${day(date)}`,
    done: (date) => `valmis ${day(date)}`,
    chosen: 'Aloitamme tästä',
    closed: (date) => `Lopetettu ${day(date)}`,
    wish: (number) => `Toive ${number}`,
    empty: 'Suunnitelmassa ei ole vielä mitään.',
    data: 'Sama teksti datana',
    record: (digits) => `Kansioni luettelo siitä, mitä on luovutettu: ${digits}`,
  },
  own: {
    title: 'Sivuni',
    untitled: 'Ilman otsikkoa',
  },
  around: {
    empty: 'Tässä ei ole vielä mitään.',
    layers: {
      own: 'Mitä minulla itselläni on',
      close: 'Perhe ja ystävät',
      community: 'Ryhmät ja yhdistykset',
      focused: 'Erityinen tuki',
      services: 'Viranomaiset ja hoito',
    },
  },
  agreement: {
    empty: 'Mitään ei ole vielä sovittu.',
    goals: 'Mihin haluamme päästä',
    tasks: 'Kuka tekee mitä',
    meeting: 'Näin tapaamme',
    ending: 'Näin lopetamme, jos jompikumpi meistä haluaa',
    signing: 'Olemme yhtä mieltä',
    signClient: 'Allekirjoitukseni ja tämän päivän päivämäärä',
    signOmbudsperson: 'Asiamieheni allekirjoitus ja tämän päivän päivämäärä',
  },
  applications: {
    states: {
      preparing: 'ei vielä lähetetty',
      sent: 'lähetetty, odottaa vastausta',
      asked: 'he ovat pyytäneet lisää',
      granted: 'hyväksytty',
      partly: 'hyväksytty osittain',
      refused: 'hylätty',
      appealed: 'muutosta haettu',
      begun: 'maksettu tai alkanut',
    },
    at: (agency) => `Missä: ${agency}`,
    paperGot: 'on',
    paperNeeded: 'tarvitaan',
    sent: (date) => `Lähetetty ${day(date)}`,
    asked: (date, what) =>
      what === '' ? `He pyysivät lisää ${day(date)}` : `He pyysivät lisää ${day(date)}: ${what}`,
    decided: (date, decision) => {
      if (decision === 'granted') return `Päätös ${day(date)}: kyllä`;
      if (decision === 'partly') return `Päätös ${day(date)}: kyllä, osittain`;
      return decision === 'refused' ? `Päätös ${day(date)}: ei` : `Päätös ${day(date)}`;
    },
    served: (date) => `Sain päätöksen ${day(date)}`,
    appealUntil: (date) => `Muutosta voi hakea ${day(date)} asti, se päivä mukaan lukien`,
    appealed: (date) => `Muutosta haettu ${day(date)}`,
    begun: (date) => `Maksettu tai alkanut ${day(date)}`,
  },
  calendar: {
    meeting: 'Tapaaminen',
  },
  ending: {
    noteTitle: 'Lappu talteen',
    changed: 'Mikä on muuttunut?',
    helped: 'Mikä auttoi?',
    nextTime: 'Seuraavaan kertaan',
    ifIDie: 'Jos kuolen',
    decided: 'Näin olen päättänyt',
    endedOn: (date) => `Lopetimme ${day(date)}.`,
    kept: 'Kansio on tallessa.',
    erasedOn: (date) => `Päätös: koko kansio poistetaan lopullisesti ${day(date)}.`,
    erasePlanned: (date) =>
      `Kansio poistetaan lopullisesti, kun tietokone avataan ensimmäisen kerran tämän päivän jälkeen: ${day(date)}.`,
    left: 'Mitä jää muualle',
    backup: (date, place) =>
      `Varmuuskopiossa on kansio. Päivä: ${day(date)}. Paikka: ${place}. Se poistetaan, kun se on 90 päivää vanha, eikä sitä voi palauttaa.`,
    noBackups: 'Missään varmuuskopiossa, jonka ohjelma tuntee, ei ole kansiota.',
    shared: (count) =>
      count === 0
        ? 'Mitään ei ole luovutettu.'
        : count === 1
          ? 'Yksi asia on luovutettu. Sillä, joka sen sai, on se yhä.'
          : `${count} asiaa on luovutettu. Niillä, jotka saivat ne, on ne yhä.`,
    totals:
      'Se, että yksi ihminen on aloittanut ja lopettanut, lasketaan vuoden summaan. Siinä ei lue mitään minusta.',
    counted:
      'Olen sanonut kyllä siihen, että minut lasketaan mukaan, rivillä, jossa ei ole nimeä ja jota ei voi yhdistää minuun.',
  },
  takeover,
  receipt,
  recovery,
  card,
  spare,
};
