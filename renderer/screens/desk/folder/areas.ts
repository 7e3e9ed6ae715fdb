import type { Areas } from '../../../state/area.ts';

/** The areas of a folder that the ombudsperson can read or write alone. */
export const deskAreas: Areas = {};
