import { z } from 'zod';
import { agencyKinds, agencyLevels, agencyLimits, contactLimit, mostContacts } from '../domain/directory.ts';
import { directoryColumns } from '../domain/directory-csv.ts';
import { clean, oneLine } from '../domain/text.ts';
import * as inp from './inputs.ts';

const text = (longest: number): z.ZodType<string, string> =>
  z.string().max(longest).transform(clean).pipe(z.string().max(longest));
const line = (longest: number): z.ZodType<string, string> =>
  z.string().max(longest).transform(oneLine).pipe(z.string().max(longest));

const contact = z.strictObject({
  name: line(contactLimit),
  role: line(contactLimit),
  phone: line(contactLimit),
  mail: line(contactLimit),
});

export const agencyName = inp.shortWords.transform(oneLine);
export const agencyKind = z.enum(agencyKinds);

/** What of an agency changes; what is left out stays. */
export const agencyChange = z.strictObject({
  id: inp.id,
  kind: agencyKind.optional(),
  level: z.enum(agencyLevels).optional(),
  name: agencyName.optional(),
  offers: text(agencyLimits.offers).optional(),
  area: line(agencyLimits.area).optional(),
  opening: text(agencyLimits.opening).optional(),
  waysIn: text(agencyLimits.waysIn).optional(),
  languages: line(agencyLimits.languages).optional(),
  inBody: z.boolean().optional(),
  memberName: line(agencyLimits.memberName).optional(),
  answeredBy: inp.id.nullable().optional(),
  contacts: z.array(contact).max(mostContacts).optional(),
});

/** Which column of the chosen table is what, in its order. */
export const tableColumns = z.array(z.enum(directoryColumns).nullable()).max(200);
