import type { AreaName } from '../../../../shared/domain/area.ts';
import type { Person } from '../person.ts';

/** The areas of a folder: found in the list of what is used, or among what can be added. */

async function open(person: Person, name: AreaName): Promise<void> {
  const { areas } = person.words;
  const area = person.button(areas.title[name]);
  // What is not in use is only offered, under a line of its own.
  await person.page.getByText(areas.add).or(area).first().waitFor();
  if (!(await area.isVisible())) await person.click(person.page.getByText(areas.add));
  await person.click(area);
  await person.heading(areas.title[name]).waitFor();
}

/** Opens an area of the folder that lies open on the desk. */
export const areaOnDesk = (person: Person, name: AreaName): Promise<void> => open(person, name);

/** Opens an area at the table, from the plan. */
export async function areaAtTable(person: Person, name: AreaName): Promise<void> {
  const { folder } = person.words.table;
  await person.press(folder.open);
  await person.heading(folder.title).waitFor();
  await open(person, name);
}

/** From an area on the desk back to the folder's first page. */
export async function backToFolder(person: Person, alias: string): Promise<void> {
  await person.press(person.words.desk.folder.back(alias));
  await person.heading(alias).waitFor();
}
