import type { Unfinished } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why a part of a wording is marked, in easier Swedish. */
export const guard: Unfinished<typeof swedish.reasons> = {
  alias: 'Så kallas pärmen. Det namnet ska stanna här.',
  link: 'Det här ser ut som en länk eller ett nätnamn. Den kan leda till en person.',
  'agency-case-number':
    'Det här ser ut som ett nummer hos en myndighet. Med numret kan någon leta upp ärendet.',
  property: 'Det här ser ut som en fastighet. Alla kan ta reda på vem som äger den.',
  official: 'Det här ser ut som ett namn. Det kan vara någon som arbetar där. Deras namn ska inte stå här.',
  'age-and-place': 'Det här stämmer på få personer. Den som bor nära kan förstå vem det gäller.',
};
