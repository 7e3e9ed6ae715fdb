import type { Shape } from '../../../shared/i18n/shape.ts';
import type { document } from '../../../shared/i18n/sv/document.ts';

/** The words of documents, in any language. */
export type DocumentWords = Shape<typeof document>;
