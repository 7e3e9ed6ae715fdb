import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { table } from './table.ts';

/** Arabic, in the making. */
export const ar: UnfinishedClientCatalogue = { table };
