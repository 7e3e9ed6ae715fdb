import type { Shape } from '../shape.ts';
import type { errors as swedish } from '../sv/errors.ts';

/** What happened, what is safe and what to do next, for every code a call can answer with. In Finnish. */
export const errors: Shape<typeof swedish> = {
  malformed: () =>
    'Tästä ei saatu selvää. Mitään ei ole muutettu. Tarkista, mitä kirjoitit, ja yritä uudelleen.',
  'wrong-mode': () => 'Sitä ei voi tehdä juuri nyt. Mitään ei ole muutettu. Lukitse ja avaa uudelleen.',
  'disk-full': () =>
    'Levy on täynnä. Se, mikä on jo tallennettu, on tallessa. Tee tietokoneelle tilaa ja yritä sitten uudelleen.',
  'read-only': () =>
    'Holvin tallennuspaikkaan ei voi kirjoittaa. Se, mikä on tallennettu, on tallessa. Tarkista, että saat kirjoittaa siihen.',
  damaged: () =>
    'Tiedosto on vioittunut tai vaihdettu. Siihen ei ole koskettu. Etsi varmuuskopio ennen kuin teet mitään muuta.',
  'too-long': (most) =>
    `Teksti on liian pitkä. Se on yhä tässä eikä ole kadonnut. Lyhennä sitä${most === '' ? '' : ` niin, että siinä on enintään ${most} merkkiä`}, tai jaa se kahteen osaan.`,
  gone: () => 'Sitä ei enää ole. Joku on voinut poistaa sen. Kaikki muu on niin kuin ennen.',
  unexpected: (reference) =>
    `Jokin meni vikaan, mitä emme osanneet odottaa. Se, mikä on tallennettu, on tallessa. Yritä uudelleen, tai lukitse ja avaa.${reference === '' ? '' : ` Virheen numero on ${reference}.`}`,
  'not-confirmed': () =>
    'Siinä on vielä jotain, mikä voi näyttää, kenestä on kyse, ja mille et ole sanonut kyllä. Mitään ei ole lähtenyt kansiosta. Lue se vielä kerran.',
  'not-in-log': () =>
    'Se ei ole luettelossa, joten ei ole mitään, mille antaa lupa. Jos haluat kertoa sen uudelleen, voit aloittaa uuden luonnoksen samoista sanoista.',
  'too-weak': () =>
    'Tunnuslause on liian helppo arvata. Mitään ei ole muutettu. Ota mukaan enemmän sanoja tai käytä ehdotettua.',
  'own-folder': () =>
    'Se paikka on holvin oma. Jos se katoaa, kopio katoaa sen mukana. Valitse paikka toiselta levyltä tai muistitikulta.',
  'no-place': () =>
    'Varmuuskopioiden paikka tai muistitikku ei ole nyt täällä. Mitään ei ole muutettu. Laita muistitikku paikalleen tai valitse toinen paikka.',
  'no-backup': () =>
    'Siellä ei ole varmuuskopiota, jonka voisi lukea. Mitään ei ole muutettu. Valitse toinen paikka.',
  'vault-exists': () => 'Täällä on jo holvi. Siihen ei ole koskettu. Avaa se tunnuslauseellasi.',
  'vault-in-use': () => 'Holvi on auki toisessa ikkunassa. Sulje se ensin ja yritä sitten uudelleen.',
  'not-enough-memory': () =>
    'Tietokoneessa on liian vähän vapaata muistia, jotta lukituksen voisi avata. Mitään ei ole muutettu. Sulje muita ohjelmia ja yritä uudelleen.',
  'wrong-secret': () =>
    'Se ei ollut oikein. Mitään ei ole muutettu. Tarkista, mitä kirjoitit, ja yritä uudelleen.',
  wait: (seconds) =>
    `Odota ${seconds === 1 ? 'yksi sekunti' : `${seconds === '' ? 'muutama' : seconds} sekuntia`} ennen kuin yrität uudelleen. Mitään ei ole muutettu.`,
  newer: () =>
    'Tämä on tehty Egenmaktin uudemmalla versiolla. Siihen ei ole koskettu. Päivitä ohjelma ja avaa uudelleen.',
  'no-vault': () => 'Täällä ei ole holvia. Tarkista, että valittu paikka on oikea.',
  mistyped: () =>
    'Yksi tai useampi merkki on väärin. Mitään ei ole muutettu. Vertaa ryhmiä paperiin, yksi kerrallaan.',
  'cannot-write': () =>
    'Tiedostoa ei voitu tallentaa sinne. Se, mitä kansiossa on, on tallessa. Valitse toinen paikka tai tee sinne tilaa.',
  'nothing-made': () => 'Se, mitä näytettiin, ei enää päde. Mitään ei ole muutettu. Aloita alusta.',
  'nothing-to-report': () =>
    'Siihen kokoukseen ei ole mitään otettavaa esille. Raporttia ei ole tehty, ja loki on niin kuin ennen.',
  'groups-differ': () =>
    'Ryhmät eivät ole samat kuin paperissa. Vanha on yhä voimassa. Vertaa ja kirjoita ne uudelleen.',
  'alias-taken': () => 'Jollakin toisella on jo se peitenimi. Mitään ei ole muutettu. Valitse toinen.',
  'only-with-client': () =>
    'Kansio avataan vain, kun asiakas on mukana. Sen, mitä haluat kirjoittaa, voit panna postilaatikkoon.',
  'wrong-vault': () =>
    'Tiedosto kuuluu toiseen holviin tai toiselle ihmiselle. Siihen ei ole koskettu. Palauta oikea tiedosto varmuuskopiosta.',
  'no-member': () =>
    'Sillä ei ole paikkaa johtoryhmässä. Mitään ei ole muutettu. Valitse sellainen, joka on johtoryhmässä.',
  'table-too-large': () =>
    'Tiedosto on suurempi kuin 5 Mt. Siitä ei ole luettu mitään. Jaa se useampaan osaan.',
  'table-too-long': () =>
    'Tiedostossa on yli 10 000 riviä. Siitä ei ole luettu mitään. Jaa se useampaan osaan.',
  'table-unreadable': () =>
    'Tiedostoa ei voi lukea taulukkona. Siitä ei ole luettu mitään. Tallenna se CSV-muodossa taulukko-ohjelmassa ja yritä uudelleen.',
  'table-empty': () =>
    'Tiedostossa ei ole rivejä otsikoiden alla. Siitä ei ole luettu mitään. Valitse toinen tiedosto.',
  'no-table': () => 'Tiedosto ei ole enää auki. Siitä ei ole luettu mitään. Valitse se uudelleen.',
  'table-no-name': (row) =>
    `Rivillä ${row} ei ole nimeä. Mitään ei ole luettu. Valitse, missä sarakkeessa nimi on, tai korjaa rivi tiedostossa.`,
  'table-row-too-long': (row) =>
    `Rivillä ${row} on liian pitkä teksti. Mitään ei ole luettu. Lyhennä sitä tiedostossa ja valitse tiedosto uudelleen.`,
  'not-proposed': () =>
    'Sen voi tehdä vain, kun kahteentoista kuukauteen ei ole kuulunut mitään tai kun joku on kuollut. Mitään ei ole muutettu.',
  'client-decided': () => 'Asiakas on päättänyt sen. Vain asiakas voi muuttaa sitä. Mitään ei ole muutettu.',
  'no-takeover': () => 'Täällä ei ole avainta, jossa on kaksi puolikasta. Mitään ei ole näytetty.',
  'not-thinking': () => 'Vain sellaisen ihmisen voi poistaa, joka vielä miettii. Mitään ei ole muutettu.',
  'no-folder': () =>
    'Mikään kansio ei ole auki. Se, mikä on tallennettu, on tallessa. Avaa kansio uudelleen.',
  'no-such-table': () =>
    'Sellaista taulukkoa ei voi tehdä. Mitään ei ole muutettu. Valitse muut rivit tai sarakkeet.',
  'nothing-to-undo': () => 'Tässä ei ole mitään kumottavaa. Mitään ei ole muutettu.',
  'needs-client': () =>
    'Se muutti suunnitelmaa, joten se kumotaan, kun asiakas on mukana. Mitään ei ole muutettu.',
  settled: () => 'Asiakas on jo vastannut siihen. Vastaus pätee.',
  'not-your-step': () => 'Askel ei ole sinun. Vain asiakas kertoo, mitä siitä tuli. Mitään ei ole muutettu.',
  'not-your-words': () =>
    'Ne ovat asiakkaan omia sanoja. Niitä muutetaan, kun asiakas on mukana. Mitään ei ole muutettu.',
  'not-told': () => 'Kerro ensin. Se merkitään, kun ihminen on saanut tietää siitä. Mitään ei ole merkitty.',
  'before-report': () => 'Se päivä on ennen raporttia. Mitään ei ole otettu mukaan. Tarkista päivämäärä.',
  'not-yet': () => 'Se päivä ei ole vielä tullut. Mitään ei ole merkitty. Tarkista päivämäärä.',
  'not-only': () =>
    'Kansiossa ei ole postilaatikkoa, koska te molemmat voitte avata sen. Avaa kansio ja kirjoita siihen.',
  withdrawn: () => 'Kyllä etukäteen on peruttu. Mitään ei ole luovutettu.',
  asleep: () =>
    'Kyllä etukäteen lepää, kunnes asiakas sanoo uudelleen kyllä avaimellaan. Mitään ei ole luovutettu.',
  'used-up': () =>
    'Kyllä etukäteen on käytetty niin monta kertaa kuin asiakas sanoi. Mitään ei ole luovutettu.',
  past: () => 'Päivä on jo mennyt. Mitään ei ole muutettu eikä luovutettu.',
  'other-page': () => 'Asiakas ei ole sanonut kyllä sille sivulle. Mitään ei ole luovutettu.',
  'other-letter': () =>
    'Asiakas ei ole sanonut kyllä tälle kirjeelle, tai sitä on muutettu sen jälkeen. Mitään ei ole luovutettu.',
  signed: () => 'Se on allekirjoitettu, eikä sitä voi muuttaa. Peru se tai tee uusi.',
  'letter-sent': () => 'Kirje on luovutettu sellaisena kuin se on. Kirjoita sen sijaan uusi.',
  'other-receiver': () => 'Asiakas on sanonut kyllä toiselle vastaanottajalle. Mitään ei ole luovutettu.',
  'bad-signature': () =>
    'Etukäteen annetun kyllä-vastauksen allekirjoitus ei ole oikea. Mitään ei ole luovutettu. Tehkää uusi, kun tapaatte.',
  'has-key': () => 'Avain on jo olemassa. Se toimii yhä. Käytä sitä.',
  'only-either': () =>
    'Ilman vanhaa avainta se onnistuu vain, kun te molemmat voitte avata kansion. Mitään ei ole muutettu. Käytä vara-avainta.',
  'no-paper': () =>
    'Joku ei saa nähdä papereita, joten tämä tallennetaan vain tiedostona muistitikulle. Mitään ei ole tallennettu.',
  differs: () =>
    'Se ei ole sama, joka näytettiin. Mitään ei ole muutettu. Katso vielä kerran ja yritä uudelleen.',
  'bad-pin': () => 'Koodissa pitää olla kuusi numeroa, eikä se saa olla liian helppo arvata. Valitse toinen.',
  'nothing-chosen': () =>
    'Tiedostoa ei valittu. Mitään ei ole muutettu. Laita muistitikku paikalleen ja yritä uudelleen.',
  'spare-not-saved': () => 'Vara-avainta ei ole vielä tallennettu. Tallenna se ensin, jotta mitään ei katoa.',
  'not-a-copy': () =>
    'Tiedosto ei ole kansion kopio, tai sitä ei voi lukea. Siihen ei ole koskettu. Tarkista, että valittu tiedosto on oikea.',
  'already-here': () =>
    'Kansio on jo tässä holvissa. Mitään ei ole luettu. Avaa se kuten tavallisesti, tai poista tämä ensin lopullisesti ja ota se sitten vastaan.',
  'no-room': () =>
    'Se ei mahdu sivuille, jotka ovat vain sinulle. Se, mikä on jo tallennettu, on tallessa. Poista lopullisesti aiempia versioita tai yksi sivu, niin se mahtuu.',
  'already-counted': () =>
    'Sinut on jo laskettu mukaan tältä puolelta vuodelta. Mitään ei ole luovutettu. Vastaukset voi silti tallentaa.',
  'nothing-answered': () =>
    'Mihinkään ei ole vielä vastattu. Vastaa ainakin yhteen kysymykseen tai keskeytä.',
  'paper-empty': () => 'Tiedosto on tyhjä. Mitään ei ole lisätty.',
  'paper-too-large': (most) =>
    `Tiedosto on liian suuri. Mitään ei ole lisätty. Yhden paperin koko voi olla enintään ${most} Mt. Jaa se tai tallenna se pienempänä.`,
  'papers-full': () =>
    'Kansioon mahtuu 2 Gt papereita, ja se on täynnä. Tätä ei ole lisätty. Roskakorissa olevat paperit lasketaan mukaan 30 päivää.',
  'paper-unknown': () =>
    'Tällaista tiedostoa ei voi näyttää kansiossa, joten sitä ei ole lisätty. PDF, JPEG, PNG, WebP ja pelkkä teksti käyvät. Tallenna se PDF-tiedostona siinä ohjelmassa, josta se tulee, ja lisää se uudelleen.',
  'paper-broken': () =>
    'Kuva on vioittunut tai liikkuu. Sitä ei ole lisätty. Tallenna se uudelleen tai ota uusi valokuva.',
  'picture-too-large': () =>
    'Kuvassa on liian monta kuvapistettä, jotta sen voisi näyttää. Sitä ei ole avattu eikä lisätty. Pienennä se ensin.',
  'client-paper': () =>
    'Asiakas lisäsi sen paperin avaimellaan. Se poistetaan, kun olette yhdessä. Mitään ei ole muutettu.',
  'nothing-begun': () => 'Paperi ei tullut kokonaan perille. Mitään ei ole lisätty. Yritä uudelleen.',
  'cannot-read': () => 'Tiedostoa ei voitu lukea. Mitään ei ole lisätty. Tarkista, että se on yhä olemassa.',
  'nothing-owed': () =>
    'Kukaan ei ole velkaa vastausta mihinkään siinä raportissa. Lomaketta ei ole tallennettu. Uusi raportti, uusi lomake.',
  'reply-unknown-file': () =>
    'Tällaista tiedostoa ei voi lukea vastauksena. Mitään ei ole luettu. PDF, XLSX, ODS ja CSV käyvät. Paperilla tai kirjeessä tullut vastaus kirjoitetaan käsin.',
  'reply-damaged': () =>
    'Tiedosto on vioittunut tai tehty niin, ettei sitä voi lukea. Mitään ei ole luettu. Pyydä se uudelleen tai kirjoita vastaus käsin.',
  'reply-locked': () =>
    'Tiedosto on lukittu salasanalla. Mitään ei ole luettu. Pyydä se ilman salasanaa tai kirjoita vastaus käsin.',
  'reply-too-large': () =>
    'Tiedosto on liian suuri vastaukseksi. Sitä ei ole avattu, eikä mitään ole luettu. Pyydä se uudelleen tai kirjoita vastaus käsin.',
  'reply-too-many-rows': (most) =>
    `Tiedostossa on ${most === '' ? 'liian monta riviä' : `yli ${most} riviä`}. Mitään ei ole luettu. Pyydä lomake takaisin sellaisena kuin tallensit sen.`,
  'reply-formula': (cell) =>
    `${cell === '' ? 'Yhdessä ruudussa' : `Ruudussa ${cell}`} on kaava eikä teksti. Mitään ei ole luettu. Pyydä tiedosto ilman kaavoja tai kirjoita vastaus käsin.`,
  'reply-not-ours': () =>
    'Tiedosto ei ole Egenmaktin vastauslomake, tai se on tallennettu niin, että kentät ovat kadonneet. Mitään ei ole luettu. Kirjoita vastaus käsin.',
  'reply-newer': () =>
    'Lomake on tehty Egenmaktin uudemmalla versiolla. Mitään ei ole luettu. Päivitä ohjelma ja lue lomake uudelleen.',
  'reply-other-vault': () =>
    'Vastaus koskee raporttia, jota ei ole tehty tässä holvissa. Mitään ei ole luettu. Tarkista, että valittu tiedosto on oikea.',
  'no-reply': () =>
    'Vastausta ei enää ole otettavaksi vastaan. Mitään ei ole muutettu. Lue tiedosto uudelleen.',
  'cannot-print': () => 'Tulostusikkunaa ei voitu avata. Mitään ei ole tulostettu. Yritä uudelleen.',
  'already-sent': () =>
    'Se on jo valmiissa raportissa, joten sitä ei voi poistaa eikä muuttaa. Mitään ei ole muutettu.',
  'already-asked': () =>
    'Kysymys on jo esitetty, joten sitä ei voi muuttaa eikä poistaa. Mitään ei ole muutettu.',
  'not-asked-yet': () => 'Kysymystä ei ole vielä esitetty. Mitään ei ole muutettu. Esitä se ensin.',
  'needs-release': () =>
    'Asiakas on kertonut nämä sanat eteenpäin, sana sanalta. Ne muuttuvat vain niin, että asiakas kertoo eteenpäin uudet. Mitään ei ole muutettu.',
  'nothing-written': () => 'Tässä ei ole vielä mitään. Kirjoita ensin, niin se onnistuu.',
  'tells-somebody': () =>
    'Teksti osoittaa jonkun ihmisen, numerolla, osoitteella tai muulla sellaisella. Poista merkitty kohta ja yritä uudelleen. Teksti on yhä tässä.',
  'not-reported-yet': () =>
    'Se ei ole vielä ollut missään raportissa. Mitään ei ole muutettu. Ota se ensin mukaan seuraavaan raporttiin.',
  'not-now': () => 'Se ei onnistu niin kuin se nyt on. Mitään ei ole muutettu.',
  'only-body': () =>
    'Asiakas on sanonut, että se saa mennä vain johtoryhmälle. Mitään ei ole muutettu. Erota ensin se sanamuoto, jos niitä on monta.',
  'days-in-order': () =>
    'Hyvin myöhässä pitää olla enemmän päiviä kuin myöhässä. Mitään ei ole muutettu. Valitse suurempi luku kohtaan hyvin myöhässä.',
  'answer-paper-unknown': () =>
    'Tällaista tiedostoa ei voi lisätä vastaukseen. PDF, JPEG ja PNG käyvät. Mitään ei ole lisätty.',
  'no-key': () => 'Avainta ei vielä ole. Tee se ensin, niin se onnistuu.',
  'key-needed': () =>
    'Tähän tarvitaan taas avain. Mitään ei ole luovutettu. Käytä avainta ja yritä sitten uudelleen.',
  'key-just-set-anew': (dates) =>
    `Avain on uusi ja tehtiin ilman vanhaa. Mitään ei voi vielä luovuttaa${
      dates === ''
        ? ''
        : dates === 1
          ? ', vasta kun tietokonetta on käytetty vielä yhtenä päivänä'
          : `, vasta kun tietokonetta on käytetty vielä ${dates} päivänä`
    }.`,
};
