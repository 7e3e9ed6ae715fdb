import type { Shape } from '../shape.ts';
import type { release as swedish } from '../sv/document-release.ts';
import { monthPartitive } from './month.ts';

/** What the client released, on paper, and its receiver in the list of what has been shared, in Finnish. */
export const release: Shape<typeof swedish> = {
  receiver: {
    deficiency: 'luettelo asioista, jotka eivät toimi, johtoryhmälle',
    supervision: 'työtoverit työnohjauksessa, ilman nimeä',
  },
  kinds: { deficiency: 'Tämä ei toimi', supervision: 'Kysymys työtovereille' },
  released: (day) => `Sanoin kyllä eteenpäin kertomiselle ${day}`,
  withdrawn: (day) => `Peruin sen ${day}`,
  draft: (day) => `Luonnos ${day}, ei kerrottu eteenpäin`,
  ledTo: (words) => `Mitä siitä seurasi: ${words}`,
  remedy: (words) => `Mikä auttaisi: ${words}`,
  place: (words) => `Paikka: ${words}`,
  onlyBody: 'Vain johtoryhmälle',
  notBefore: (from) => `Ei ennen ${monthPartitive(from)}`,
  untilTold: 'Ei ennen kuin annan luvan',
  interpreted: (who) => `Tulkkina: ${who}`,
};
