import type { Shape } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why what is marked in a wording can show who it is about; what it is, and whether it must go, stands beside it. In Finnish. */
export const guard: Shape<typeof swedish> = {
  reasons: {
    'personal-number': 'Se johtaa suoraan johonkin ihmiseen.',
    mail: 'Se johtaa johonkin ihmiseen.',
    'bank-account': 'Se johtaa siihen, jonka tili on.',
    phone: 'Se johtaa johonkin ihmiseen.',
    address: 'Siitä näkee, missä joku asuu.',
    link: 'Se voi johtaa johonkin ihmiseen.',
    'agency-case-number': 'Sillä joku voi etsiä asian.',
    'registration-plate': 'Siitä näkee, kenen ajoneuvo se on.',
    property: 'Kuka tahansa voi ottaa selvää, kuka sen omistaa.',
    date: 'Se voi näyttää, kenestä on kyse. Kuukausi riittää.',
    alias: 'Sen pitää jäädä tänne.',
    name: 'Se, joka lukee, voi nähdä, kenestä on kyse.',
    official: 'Virkailijoiden nimiä ei mainita.',
    'other-name': 'Jos se ei ole ihminen, se voi jäädä.',
    'age-and-place': 'Se sopii vain harvaan ihmiseen. Lähellä asuva voi ymmärtää, kenestä on kyse.',
  },
};
