import type { ClientCatalogue } from '../catalogue.ts';
import { areas } from './areas.ts';
import { common } from './common.ts';
import { document } from './document.ts';
import { errors } from './errors.ts';
import { table } from './table.ts';

/** All that a client reads, in Finnish. A missing or extra key does not compile. */
export const fi: ClientCatalogue = { common, areas, table, document, errors };
