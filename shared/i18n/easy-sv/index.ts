import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { table } from './table.ts';

/** Swedish in easier words, in the making. */
export const easySv: UnfinishedClientCatalogue = { table };
