import type { Shape } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why what is marked in a wording can show who it is about; what it is, and whether it must go, stands beside it. */
export const guard: Shape<typeof swedish> = {
  reasons: {
    'personal-number': 'It leads straight to a person.',
    mail: 'It leads to a person.',
    'bank-account': 'It leads to whoever owns it.',
    phone: 'It leads to a person.',
    address: 'It shows where somebody lives.',
    link: 'It can lead to a person.',
    'agency-case-number': 'With it somebody can look up the matter.',
    'registration-plate': 'It shows whose vehicle it is.',
    property: 'Everybody can find out who owns it.',
    date: 'It can show who this is about. The month is enough.',
    alias: 'It should stay here.',
    name: 'Those who read can see who it is about.',
    official: 'We do not write who works there.',
    'other-name': 'If it is not a person, it can stay.',
    'age-and-place': 'It fits few people. Somebody who lives nearby can understand who it is about.',
  },
};
