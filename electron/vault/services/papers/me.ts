import { meLines, type AboutMe } from '../../../../shared/domain/me-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { DocumentWords } from '../../documents/words.ts';
import type { Db } from '../../store/driver.ts';
import { readCame, readConcerns } from '../../store/folder/first-meeting.ts';
import { readPerson } from '../../store/folder/person.ts';

/** What the folder knows of the person beside their plan and their words. */
function aboutMe(db: Db<'folder'>): AboutMe {
  const { safety, rightsTalkedOn } = readPerson(db);
  return { safety, rightsTalkedOn, came: readCame(db), concerns: readConcerns(db) };
}

/** Whether there is anything of it. */
export function holdsMe(db: Db<'folder'>): boolean {
  const { safety, rightsTalkedOn, came, concerns } = aboutMe(db);
  return (
    safety.someone ||
    !safety.mayLeaveMessage ||
    rightsTalkedOn !== null ||
    came !== null ||
    concerns.length > 0
  );
}

/** Who must not see, when rights were talked about, how contact came about. */
export const mePaper = (db: Db<'folder'>, { papers, me, day }: DocumentWords): PaperPartLines => ({
  title: papers.me,
  empty: '',
  lines: meLines(aboutMe(db), {
    ...me,
    rights: (on) => me.rights(day(on)),
    came: (how) => me.came(me.cameBy[how]),
    concern: (made, told) => me.concern(day(made), day(told)),
  }),
});
