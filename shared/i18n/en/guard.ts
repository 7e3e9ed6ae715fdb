import type { Shape } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why a part of a wording is marked before it is passed on. */
export const guard: Shape<typeof swedish> = {
  reasons: {
    'personal-number': 'This looks like a personal number. It cannot be passed on.',
    mail: 'This looks like an email address. It cannot be passed on.',
    'bank-account': 'This looks like a bank account or a card. It cannot be passed on.',
    phone: 'This looks like a phone number. It cannot be passed on.',
    address:
      'This looks like an address. It shows where somebody lives. A whole address cannot be passed on.',
    link: 'This looks like a link or a name on the net. It can lead to a person.',
    'agency-case-number': 'This looks like a number at an agency. With it somebody can look up the matter.',
    'registration-plate': 'This looks like a registration plate. It shows whose vehicle it is.',
    property: 'This looks like a property. Everybody can find out who owns it.',
    date: 'An exact day can show who this is about. The month is enough.',
    alias: 'This is an alias. It should stay here.',
    name: 'This is a name. Those who read can see who it is about.',
    official: 'This looks like the name of somebody who works there. Officials are not named.',
    'other-name': 'This looks like the name of a person.',
    'age-and-place': 'This fits few people. Somebody who lives nearby can understand who it is about.',
  },
};
