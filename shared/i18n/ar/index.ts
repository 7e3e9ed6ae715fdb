import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { day, mandate } from './document-mandates.ts';
import { table } from './table.ts';

/** Arabic, in the making. */
export const ar: UnfinishedClientCatalogue = { table, document: { day, mandate } };
