import { readMarked, type MarkedSentence } from '../../../support/guard-marks.ts';
import { heldOutEn1 } from './held-out-en-1.ts';
import { heldOutEn2 } from './held-out-en-2.ts';
import { heldOutFolders } from './held-out-folders.ts';
import { heldOutSv1 } from './held-out-sv-1.ts';
import { heldOutSv2 } from './held-out-sv-2.ts';
import { heldOutSv3 } from './held-out-sv-3.ts';

const read = (sources: readonly string[]): readonly MarkedSentence[] =>
  sources.map((source) => readMarked(source, heldOutFolders));

/** The sentences that the identity guard is measured with; its rules were written without seeing them. */
export const heldOut = {
  sv: read([...heldOutSv1, ...heldOutSv2, ...heldOutSv3]),
  en: read([...heldOutEn1, ...heldOutEn2]),
} as const;
