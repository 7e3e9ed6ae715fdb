import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { areas } from './areas.ts';
import { stored } from './stored.ts';
import { table } from './table.ts';
import { ways } from './ways.ts';

/** Easier English, to be laid over the plain: what is not here is already short and plain. */
export const easyEn: UnfinishedClientCatalogue = {
  common: { noCopy: 'You cannot copy text from here. You cannot drag it out either.', stored },
  areas,
  table,
  document: { ways },
};
