import type { UnfinishedClientCatalogue } from '../catalogue.ts';
import { areas } from './areas.ts';
import { stored } from './stored.ts';
import { table } from './table.ts';
import { ways } from './ways.ts';

/** Easier Swedish, to be laid over the plain: what is not here is already short and plain. */
export const easySv: UnfinishedClientCatalogue = {
  common: { noCopy: 'Du kan inte kopiera text härifrån. Du kan inte heller dra ut den.', stored },
  areas,
  table,
  document: { ways },
};
