import { z } from 'zod';
import { timesMet } from '../../../shared/domain/deficiency.ts';
import { hexId } from './decode.ts';

/** What the wording of a deficiency says, wherever it is kept; the rights it touches are kept in two shapes. */
export const contentFields = {
  happened: z.string(),
  ledTo: z.string(),
  remedy: z.string(),
  agencyId: hexId.nullable(),
  agencyKind: z.string(),
  level: z.string(),
  lifeArea: z.string(),
  barrier: z.string(),
  place: z.string(),
  month: z.string(),
  met: z.enum(timesMet).nullable(),
};
