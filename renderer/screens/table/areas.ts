import type { Areas } from '../../state/area.ts';

/** The areas of a folder at the table. */
export const tableAreas: Areas = {};
