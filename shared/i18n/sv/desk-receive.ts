/** A client comes with their folder from another ombudsperson. */
export const receive = {
  open: 'Ta emot någon med sin pärm',
  title: 'Ta emot någon med sin pärm',
  help: 'Klienten har med sig filen och sin nyckel, och är med hela tiden. Filen ändras inte.',
  choose: 'Välj filen',
  chooseOther: 'Välj en annan fil',
  chosen: 'Filen är vald.',
  aliasHelp: 'Ett nytt alias i det här valvet. Skriv aldrig personens namn här.',
  who: 'Vem ska kunna öppna pärmen här?',
  whoHelp: 'Det är klienten som bestämmer, och som kan ändra sig senare.',
  keyTitle: 'Klientens nyckel',
  keyHelp:
    'Klienten använder sin nyckel själv. Då skrivs pärmen in i det här valvet, och det står i pärmens lista.',
  sleeps: 'Ja i förväg och fullmakter vilar tills klienten säger ja igen, vid bordet.',
  take: 'Ta emot pärmen',
  working: 'Pärmen skrivs in …',
  done: (alias: string) => `${alias} finns nu bland personerna, med hela sin pärm.`,
};
