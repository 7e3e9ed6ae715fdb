import type { Shape } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why a part of a wording is marked before it is passed on, in Finnish. */
export const guard: Shape<typeof swedish> = {
  reasons: {
    'personal-number': 'Tämä näyttää henkilötunnukselta. Sitä ei voi luovuttaa.',
    mail: 'Tämä näyttää sähköpostiosoitteelta. Sitä ei voi luovuttaa.',
    'bank-account': 'Tämä näyttää pankkitililtä tai pankkikortilta. Sitä ei voi luovuttaa.',
    phone: 'Tämä näyttää puhelinnumerolta. Sitä ei voi luovuttaa.',
    address: 'Tämä näyttää osoitteelta. Siitä näkee, missä joku asuu. Koko osoitetta ei voi luovuttaa.',
    link: 'Tämä näyttää linkiltä tai nimeltä verkossa. Se voi johtaa johonkin ihmiseen.',
    'agency-case-number': 'Tämä näyttää viranomaisen numerolta. Sillä joku voi etsiä asian.',
    'registration-plate': 'Tämä näyttää rekisterinumerolta. Siitä näkee, kenen ajoneuvo se on.',
    property: 'Tämä näyttää kiinteistöltä. Kuka tahansa voi ottaa selvää, kuka sen omistaa.',
    date: 'Tarkka päivä voi näyttää, kenestä on kyse. Kuukausi riittää.',
    alias: 'Tämä on peitenimi. Sen pitää jäädä tänne.',
    name: 'Tämä on nimi. Se, joka lukee, voi nähdä, kenestä on kyse.',
    official: 'Tämä näyttää jonkun siellä työskentelevän nimeltä. Virkailijoiden nimiä ei mainita.',
    'other-name': 'Tämä näyttää ihmisen nimeltä.',
    'age-and-place': 'Tämä sopii vain harvaan ihmiseen. Lähellä asuva voi ymmärtää, kenestä on kyse.',
  },
};
