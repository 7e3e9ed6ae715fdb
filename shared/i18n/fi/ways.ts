import type { Shape } from '../shape.ts';
import type { ways as swedish } from '../sv/ways.ts';

/** The ways on the shelf, on screen and on paper, in Finnish. */
export const ways: Shape<typeof swedish> = {
  ombudsperson: {
    title: 'Toiveeni omassa järjestyksessäni',
    from: 'Näin henkilökohtaiset asiamiehet (personliga ombud) työskentelevät Ruotsissa.',
    steps: [
      'Sanot, mitä haluat, omin sanoin. Sinä päätät järjestyksen.',
      'Jokaisen toiveen alle kirjoitatte askelia: kuka tekee mitä ja milloin.',
      'Jos asiamiehesi puhuu puolestasi, teette valtakirjan juuri siitä asiasta.',
    ],
    prompts: {},
  },
  'friendship-bench': {
    title: 'Penkki: yksi ongelma kerrallaan',
    from: 'Tulee Zimbabwesta, Friendship Benchistä, jossa puhutaan penkillä terveysaseman ulkopuolella.',
    steps: [
      'Kerro, miten asiat ovat. Kukaan ei keskeytä.',
      'Tehkää yhdessä luettelo siitä, mikä on vaikeaa.',
      'Valitse luettelosta yksi asia. Sinä valitset.',
      'Etsi siihen ratkaisu: mitä teet, miten ja milloin.',
      'Tavatkaa uudelleen ja puhukaa siitä, miten meni. Varatkaa noin kuusi tapaamista, enemmän, jos haluat.',
    ],
    prompts: {
      story: { label: 'Näin minulla on', help: 'Kerro niin kuin haluat. Lyhyesti käy hyvin.' },
      problems: { label: 'Tämä on vaikeaa', help: 'Yksi asia joka riville.' },
      chosen: { label: 'Tämän valitsen', help: 'Yksi asia. Muut jäävät luetteloon.' },
      what: { label: 'Tämän teen', help: 'Yksi asia, joka on niin pieni, että sen jaksaa.' },
      how: { label: 'Näin teen sen', help: 'Keneltä kysyt? Mitä sanot? Miten pääset sinne?' },
      when: { label: 'Silloin teen sen', help: 'Päivä ja aika on helpompi pitää kuin ”pian”.' },
      followUp: { label: 'Näin meni', help: 'Kirjoita, kun tapaatte uudelleen.' },
    },
  },
  atmiyata: {
    title: 'Viikko: mikä tekee hyvää',
    from: 'Tulee Atmiyatasta Gujaratista Intiasta, jossa kylän ihmiset tukevat toisiaan.',
    steps: [
      'Jokainen tapaaminen alkaa kysymyksellä: haluatko jatkaa tänään? Ei riittää, ja voit palata myöhemmin.',
      'Käy läpi viikko sellaisena kuin se on: mitä teet ja milloin?',
      'Mitä olet alkanut jättää tekemättä? Mikä teki sinulle ennen hyvää? Lisää vähän sitä viikkoon.',
      'Ota yksi ongelma ja jaa se pieniin askeliin.',
      'Jos kyse on rahasta: ota selvää, mitä papereita ja mikä lomake tarvitaan, ja seuraa hakemusta siihen asti, että rahat tulevat.',
      'Viimeisessä tapaamisessa katsotte taaksepäin: mikä muuttui, mikä auttoi? Neljästä kuuteen lyhyttä tapaamista riittää yleensä.',
    ],
    prompts: {
      goOn: { label: 'Haluanko jatkaa?', help: 'Kirjoita päivä ja vastauksesi joka kerran, kun tapaatte.' },
      week: { label: 'Tällainen on viikkoni', help: 'Yksi rivi joka päivälle riittää.' },
      avoided: {
        label: 'Tämän olen alkanut jättää tekemättä',
        help: 'Ihmisiä, paikkoja, asioita, joita teit ennen.',
      },
      valued: { label: 'Tämä tekee minulle hyvää', help: 'Ja milloin viikossa sille on tilaa.' },
      problem: { label: 'Yksi ongelma pienin askelin', help: 'Yksi askel joka riville.' },
      benefits: {
        label: 'Rahat, joita haen',
        help: 'Mitkä paperit, milloin ne lähetettiin, mitä vastattiin, milloin rahat tulivat.',
      },
      reflection: {
        label: 'Kun katson taaksepäin',
        help: 'Mikä muuttui? Mikä auttoi? Mitä teet, kun seuraavan kerran tulee raskasta?',
      },
    },
  },
  'home-focus': {
    title: 'Kotona: oikeudet, tavoitteet ja missä olen hyvä',
    from: 'Tulee Home Focusista Irlannin maaseudulta, jossa työryhmä tulee ihmisten kotiin.',
    steps: [
      'Aloita siitä, mihin sinulla on oikeus ja mistä kumpikin teistä vastaa. Olet mukana kaikissa päätöksissä, jotka koskevat tulevaisuuttasi.',
      'Kirjoita omat tavoitteesi ja niiden järjestys.',
      'Kirjoita, missä olet hyvä, ketkä auttavat sinua ja mitä ryhmiä haluat kokeilla.',
      'Kirjoita, mitä haluat kriisissä, sivulle ”Jos tulee vaikeaa”.',
      'Käykää suunnitelma läpi joka kuudes kuukausi.',
    ],
    prompts: {
      rights: {
        label: 'Tähän minulla on oikeus',
        help: 'Esimerkiksi saada tietää, mistä voin valita.',
      },
      responsibilities: { label: 'Tästä vastaamme', help: 'Sinä ja asiamiehesi.' },
      goals: { label: 'Tavoitteeni', help: 'Yksi joka riville, tärkein ensin.' },
      strengths: {
        label: 'Tässä olen hyvä',
        help: 'Mitä osaat ja mikä on kantanut sinua ennen.',
      },
      helpers: { label: 'Nämä auttavat minua', help: 'Kuka ja missä asiassa.' },
      groups: {
        label: 'Ryhmiä ja asioita, joissa haluan olla mukana',
        help: 'Riittää, että haluaa kokeilla.',
      },
      review: {
        label: 'Milloin kävimme suunnitelman läpi',
        help: 'Päivä ja mitä on tapahtunut viime kerran jälkeen.',
      },
    },
  },
  'naya-daur': {
    title: 'Neljännesvuosi: mitä haluan, yhä uudelleen',
    from: 'Tulee Naya Daurista Kolkatasta Intiasta. Se tukee ihmisiä siellä, missä he asuvat, myös kadulla.',
    steps: [
      'Kirjoita tavoitteesi. Ne saavat muuttua milloin tahansa.',
      'Se, mitä sanot, kirjoitetaan sana sanalta sivulle ”Omat sanani”.',
      'Jokainen tapaaminen alkaa sillä, että kysytte: haluatko yhä tätä?',
      'Käykää suunnitelma läpi neljä kertaa vuodessa.',
      'Vaikean ajan jälkeen kirjoitatte, mitä tapahtui, puhutte siitä ja päätätte, mitä teette seuraavalla kerralla.',
    ],
    prompts: {
      goals: { label: 'Tavoitteeni nyt', help: 'Yksi joka riville.' },
      resources: { label: 'Mihin voin nojata', help: 'Ihmisiä, paikkoja ja asioita, joita osaat.' },
      changed: { label: 'Tämä on muuttunut viime kerran jälkeen', help: 'Kirjoita ensin päivä.' },
      afterCrisis: {
        label: 'Tämä tapahtui, kun oli vaikeaa',
        help: 'Niin kuin sen muistat. Saat jättää kirjoittamatta.',
      },
      nextTime: {
        label: 'Näin teemme seuraavalla kerralla',
        help: 'Kuka tekee mitä, ja mitä kenenkään ei pidä tehdä?',
      },
    },
  },
};
