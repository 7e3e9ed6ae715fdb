import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { day, mandate } from './document-mandates.ts';
import { table } from './table.ts';

/** Finnish, in the making. */
export const fi: UnfinishedClientCatalogue = { table, document: { day, mandate } };
