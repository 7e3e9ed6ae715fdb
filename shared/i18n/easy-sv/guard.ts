import type { Unfinished } from '../shape.ts';
import type { guard as swedish } from '../sv/guard.ts';

/** Why a part of a wording is marked, in easier Swedish. */
export const guard: Unfinished<typeof swedish.reasons> = {
  'age-and-place': 'Det stämmer på få personer. Den som bor nära kan förstå vem det gäller.',
  'agency-case-number': 'Med numret kan någon leta upp ärendet.',
  property: 'Alla kan ta reda på vem som äger den.',
  official: 'Den som arbetar där ska inte stå med namn.',
};
