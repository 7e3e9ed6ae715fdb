import type { Shape, Unfinished } from './shape.ts';
import type { sv } from './sv/index.ts';

/** All words of the app in one language. */
export type Catalogue = Shape<typeof sv>;

/** The parts a client reads. */
export type ClientCatalogue = Pick<Catalogue, 'common' | 'areas' | 'table' | 'document' | 'errors'>;

/** A client catalogue still in translation. */
export type UnfinishedClientCatalogue = Unfinished<ClientCatalogue>;
