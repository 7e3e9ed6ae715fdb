import { meLines, type AboutMe } from '../../../../shared/domain/me-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import { languageNames } from '../../../../shared/i18n/language-names.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readCame, readConcerns } from '../../store/folder/first-meeting.ts';
import { readAlias, readPerson } from '../../store/folder/person.ts';

/** What the folder knows of the person beside their plan and their words; without their names on a paper without name. */
function aboutMe(db: Db<'folder'>, named: boolean): AboutMe {
  const { calledName, language, safety, rightsTalkedOn } = readPerson(db);
  return {
    names: named ? { called: calledName, alias: readAlias(db) } : null,
    language,
    safety,
    rightsTalkedOn,
    came: readCame(db),
    concerns: readConcerns(db),
  };
}

/** What they are called, who must not see, when rights were talked about, how contact came about. */
export const mePaper = (
  db: Db<'folder'>,
  { papers, me, day }: DocumentWords,
  named: boolean,
): PaperPartLines => ({
  title: papers.me,
  empty: '',
  lines: meLines(aboutMe(db, named), {
    ...me,
    languageNames,
    rights: (on) => me.rights(day(on)),
    came: (how) => me.came(me.cameBy[how]),
    concern: (made, told) => me.concern(day(made), day(told)),
  }),
});
