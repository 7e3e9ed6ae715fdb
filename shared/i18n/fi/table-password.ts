import type { Shape } from '../shape.ts';
import type { password as swedish } from '../sv/table-password.ts';

/** A password on a paper that is taken home, in Finnish. */
export const password: Shape<typeof swedish> = {
  lock: 'Lukitse tiedosto salasanalla',
  lockHelp:
    'Silloin sen avaamiseen tarvitaan salasana. Sivun alareunassa lukee, että tiedosto on lukittu. Kukaan ei voi hakea salasanaa puolestasi. Paperilla se ei päde.',
  password: 'Tiedoston salasana',
  passwordHelp: (least) => `Ainakin ${least} merkkiä. Sitä ei tallenneta mihinkään.`,
  again: 'Salasana vielä kerran',
  short: 'Se on liian lyhyt. Kirjoita ainakin kymmenen merkkiä.',
  long: 'Se on liian pitkä. Valitse lyhyempi.',
  differs: 'Se ei ole sama. Vertaa ja kirjoita se uudelleen.',
};
