import { areas } from './areas.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { document } from './document.ts';
import { errors } from './errors.ts';
import { law } from './law.ts';
import { locked } from './locked.ts';
import { reportPaper as report } from './report.ts';
import { system } from './system.ts';
import { table } from './table.ts';
import type { Catalogue } from '../catalogue.ts';

/** Everything in English. A missing or extra key does not compile. */
export const en: Catalogue = { common, areas, locked, desk, table, document, report, system, errors, law };
