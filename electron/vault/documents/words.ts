import type { Shape } from '../../../shared/i18n/shape.ts';
import type { document } from '../../../shared/i18n/sv/document.ts';
import type { reportPaper } from '../../../shared/i18n/sv/report.ts';

/** The words of documents, in any language. */
export type DocumentWords = Shape<typeof document>;

/** With those of a report, which no client reads. */
export type ReportWords = DocumentWords & { report: Shape<typeof reportPaper> };
