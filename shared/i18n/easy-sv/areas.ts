import type { Unfinished } from '../shape.ts';
import type { areas as swedish } from '../sv/areas.ts';

/** The areas of a folder, in easier Swedish. Their names stay, so that both read the same. */
export const areas: Unfinished<typeof swedish> = {
  addHelp: 'Du väljer själv. Du behöver inte använda något här. Det du inte använder tar ingen plats.',
};
