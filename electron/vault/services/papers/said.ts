import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import { statementLines, suggestionLines } from '../../../../shared/domain/said-lines.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readPlan } from '../../store/folder/plan.ts';
import { readStatements } from '../../store/folder/statements.ts';
import { readSuggestions } from '../../store/folder/suggestions.ts';
import { dayHere } from '../now.ts';

/** What the client said without their key, word for word; never the changes that wait for it (rule 2). */
export const saidPaper = (db: Db<'folder'>, { papers, said, day }: DocumentWords): PaperPartLines => ({
  title: papers.said,
  empty: '',
  lines: statementLines(
    readStatements(db),
    {
      states: said.states,
      channels: {
        phone: (on) => said.phone(day(on)),
        message: (on) => said.message(day(on)),
        'before-key': (on) => said.beforeKey(day(on)),
      },
    },
    dayHere,
  ),
});

/** What the ombudsperson suggested, and what the client answered. */
export const suggestionsPaper = (
  db: Db<'folder'>,
  { papers, suggestion, day }: DocumentWords,
): PaperPartLines => ({
  title: papers.suggestions,
  empty: '',
  lines: suggestionLines(readSuggestions(db), readPlan(db), { ...suggestion, day }, dayHere),
});
