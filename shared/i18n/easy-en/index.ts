import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { table } from './table.ts';

/** English in easier words, in the making. */
export const easyEn: UnfinishedClientCatalogue = { table };
