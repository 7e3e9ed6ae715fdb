import type { Shape } from '../shape.ts';
import type { document as swedish } from '../sv/document.ts';
import { day } from './document-mandates.ts';

/** Half of the takeover key, on paper, in Finnish. */
export const takeover: Shape<typeof swedish.takeover> = {
  title: (half) => `Puolikas ${half} / 2`,
  keptBy: (name) => `Säilyttää: ${name}`,
  intro:
    'Tämä puolikas ei avaa mitään yksin. Yhdessä toisen puolikkaan kanssa sillä voi lukea etusivut niiltä asiakkailta, jotka ovat sanoneet kyllä, jos asiamies on poissa. Ei mitään muuta.',
  groups: 'Ryhmät',
  alt: (groups) => `QR-koodi, jossa on ryhmät: ${groups}`,
  use: 'Näin sitä käytetään',
  useSteps: [
    'Teitä pitää olla kaksi: yhdellä on tämä puolikas, toisella toinen.',
    'Avatkaa Egenmakt asiamiehen tietokoneella. Tunnuslausetta ei tarvita.',
    'Valitkaa ”Jatka kahdella puolikkaalla” (ruotsiksi ”Ta över med två halvor”).',
    'Kirjoittakaa ryhmät molemmista papereista. Joka kerta merkitään muistiin, ja asiakkaat saavat tietää siitä.',
  ],
  keep: 'Näin sitä säilytetään',
  keepSteps: [
    'Pane se varmaan paikkaan, ei yhteen toisen puolikkaan tai tietokoneen kanssa.',
    'Kerro, jos lopetat tai jos joku muu on voinut nähdä sen. Silloin tehdään uusi.',
  ],
  footer: 'Säilytä paperia niin, ettei kukaan muu voi lukea sitä.',
};

/** The note to keep, in Finnish. */
export const receipt: Shape<typeof swedish.receipt> = {
  title: 'Lappu talteen',
  intro: 'Tämä lappu on sinun. Se näyttää, mitä on luovutettu, kenelle ja milloin.',
  what: 'Mitä',
  whatKinds: {
    'paper.pdf': 'Papereita kansiostani, PDF-tiedostona',
    'paper.print': 'Papereita kansiostani, tulostettu',
    'stored.file': 'Kopio kansiossani olevasta paperista',
    'stored.print': 'Kansiossani oleva paperi, tulostettu',
    'receipt.pdf': 'Lappu talteen',
    'receipt.print': 'Lappu talteen, tulostettu',
    'warrant.made': 'Kyllä etukäteen',
    'warrant.used': 'Kansiostani, etukäteen antamallani kyllä-vastauksella',
    'warrant.printed': 'Suunnitelmani, tulostettu etukäteen antamallani kyllä-vastauksella',
    'warrant.withdrawn': 'Etukäteen annettu kyllä-vastaus peruttiin',
    'mandate.withdrawn': 'Valtakirja tai suostumus peruttiin',
    release: 'Mikä ei toimi, kerrottu eteenpäin',
    'release.withdrawn': 'Jotain, mitä olin kertonut eteenpäin, peruttiin',
    'key.made': 'Avaimeni tehtiin',
    'key.set-anew': 'Avaimeni tehtiin uudelleen ilman vanhaa',
    'key.slot-added': 'Avaimeeni lisättiin uusi muoto',
    'key.slot-removed': 'Yksi avaimeni muoto poistettiin',
    'choice.changed': 'Muutettiin sitä, kuka voi avata kansioni',
    'erase.planned': 'Kansio poistetaan lopullisesti tietyn päivän jälkeen',
    'erase.taken-back': 'Kansiota ei poisteta lopullisesti',
    'takeover.allowed': 'Kyllä siihen, että muut lukevat etusivun, jos asiamieheni on poissa',
    'takeover.withdrawn': 'Kyllä siihen, että muut lukevat etusivun, peruttiin',
    'takeover.used': 'Etusivu luettiin kahdella puolikkaalla',
    'calendar.ics': 'Tapaamiseni, kalenteriin',
    'feedback.passed': 'Mielipiteeni kerrottiin eteenpäin, ilman nimeä',
    'folder.copy': 'Kopio koko kansiostani',
    'handed-over': 'Kansioni, siirretty toiselle asiamiehelle',
    received: 'Kansioni, uusi asiamies otti vastaan',
  },
  parts: 'Mitä paperissa on',
  toWhom: 'Kenelle',
  toMe: 'Minulle itselleni',
  why: 'Miksi',
  when: 'Milloin',
  moment: (date, time) => `${day(date)} kello ${time}`,
  name: 'Nimeni',
  named: 'On asiakirjassa',
  unnamed: 'Ei ole asiakirjassa',
  struck: 'Pois jätetyt rivit',
  struckCount: (count) => (count === 1 ? '1 rivi' : `${count} riviä`),
  failed: 'Tiedostoa ei voitu tallentaa. Mitään ei luovutettu.',
  document: 'Asiakirjan tarkistusmerkit',
  list: 'Luettelon tarkistusmerkit',
  how: 'Näin tarkistat',
  howDocument:
    'Avaa ”Tarkista asiakirja” (ruotsiksi ”Kontrollera ett dokument”) ja valitse tiedosto. Lue merkit ääneen ja vertaa. Jos ne ovat samat, se on sama tiedosto, eikä sitä ole muutettu.',
  howList:
    'Luettelon merkit näyttävät, miltä luettelo siitä, mitä on luovutettu, näytti, kun lappu tehtiin. Jos luettelosta poistetaan jotain, ne eivät enää täsmää.',
  footer: 'Tämä ei ole enää salattu. Mieti, missä säilytät sitä ja kuka voi lukea sen.',
};

/** The ombudsperson's recovery paper, in Finnish. */
export const recovery: Shape<typeof swedish.recovery> = {
  title: 'Palautuspaperi',
  intro: (count) =>
    `Nämä ${count} ryhmää avaavat holvisi Egenmakt-ohjelmassa, jos olet unohtanut tunnuslauseen.`,
  groups: 'Ryhmät',
  group: (number) => `Ryhmä ${number}`,
  picture: 'Samat ryhmät kuvana',
  pictureHelp: 'Toista laitetta varten, joka osaa lukea QR-koodin. Egenmakt ei koskaan käytä kameraa.',
  alt: (groups) => `QR-koodi, jossa on ryhmät: ${groups}`,
  use: 'Näin käytät paperia',
  useSteps: [
    'Avaa Egenmakt.',
    'Valitse ”Minulla on palautuspaperini” (ruotsiksi ”Jag har mitt återställningspapper”).',
    'Kirjoita ryhmät järjestyksessä. Isot ja pienet kirjaimet ovat samat, eikä yhdysmerkkejä tarvita.',
    'Valitse uusi tunnuslause.',
  ],
  keep: 'Näin säilytät sitä',
  keepSteps: [
    'Pane paperi varmaan paikkaan, ei yhteen tietokoneen kanssa.',
    'Se, jolla on sekä paperi että tietokone, voi lukea kaiken, mitä sinä voit lukea.',
    'Jos olet tallentanut paperin tiedostona: tulosta se ja poista tiedosto.',
    'Tee uusi paperi, jos joku on voinut nähdä tämän. Silloin vanha ei enää toimi.',
  ],
  signs: 'Numero nolla on 0 ja yksi on 1. Kirjaimia I, L, O ja U ei käytetä.',
  footer: 'Säilytä paperia niin, ettei kukaan muu voi lukea sitä.',
};

/** The client's key as a card, in Finnish. */
export const card: Shape<typeof swedish.card> = {
  title: 'Avaimeni',
  titleDiscreet: 'Kortti',
  intro:
    'Leikkaa kortti irti ja pidä se mukanasi. Tarvitset kortin ja salaisen koodisi, kuusi numeroa, jotka vain sinä tiedät.',
  introDiscreet: 'Leikkaa kortti irti.',
  groups: 'Kortin koodi',
  alt: (groups) => `QR-koodi, jossa on merkit: ${groups}`,
  help: 'Hyvä tietää',
  helpSteps: [
    'Älä koskaan kirjoita salaista koodia korttiin.',
    'Kuva on toista laitetta varten, joka osaa lukea QR-koodin. Tämän tietokoneen kameraa ei koskaan käytetä.',
    'Jos olet kadottanut kortin: kerro asiamiehellesi. Vara-avaimellasi teette uuden avaimen.',
  ],
  signs: 'Numero nolla on 0 ja yksi on 1. Kirjaimia I, L, O ja U ei käytetä.',
  footer: 'Tämä on vain sinun. Säilytä sitä niin, ettei kukaan muu voi lukea sitä.',
  footerDiscreet: 'Säilytä tämä itselläsi.',
};

/** The spare, in Finnish. */
export const spare: Shape<typeof swedish.spare> = {
  title: 'Vara-avaimeni',
  titleDiscreet: 'Vara',
  intro: 'Nämä merkit avaavat kansiosi, jos olet kadottanut avaimesi. Salaista koodia ei tarvita.',
  introDiscreet: 'Säilytä nämä merkit. Kirjoita ne järjestyksessä, kun tarvitset niitä.',
  groups: 'Merkit',
  alt: (groups) => `QR-koodi, jossa on merkit: ${groups}`,
  help: 'Hyvä tietää',
  helpSteps: [
    'Pane paperi varmaan paikkaan tai jonkun luo, johon luotat.',
    'Se, jolla on paperi, voi käyttää avaintasi.',
    'Tarvitset sitä vain, jos kadotat tavallisen avaimesi.',
  ],
  signs: 'Numero nolla on 0 ja yksi on 1. Kirjaimia I, L, O ja U ei käytetä.',
  footer: 'Tämä on vain sinun. Säilytä sitä niin, ettei kukaan muu voi lukea sitä.',
  footerDiscreet: 'Säilytä tämä itselläsi.',
};
