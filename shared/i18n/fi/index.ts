import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { table } from './table.ts';

/** Finnish, in the making. */
export const fi: UnfinishedClientCatalogue = { table };
