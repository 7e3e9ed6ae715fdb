import type { Unfinished } from '../shape.ts';
import type { areas as swedish } from '../sv/areas.ts';

/** The areas of a folder, in easier English. Their names stay, so that both read the same. */
export const areas: Unfinished<typeof swedish> = {
  addHelp: 'It is up to you. You do not have to use anything here. What you do not use takes no room.',
};
