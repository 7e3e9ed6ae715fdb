/** Mandates, consents and letters on the desk, without the client. */
export const mandates = {
  help: (alias: string) =>
    `Det ${alias} har gett fullmakt och samtycke till. Nya görs tillsammans, med nyckeln. Ett nej tar du emot när som helst.`,
  none: (alias: string) => `${alias} har inte gett någon fullmakt och inget samtycke.`,
  withdraw: 'Ta tillbaka på telefon',
  withdrawOf: (what: string) => `Ta tillbaka på telefon: ${what}`,
  withdrawTitle: (alias: string) => `Tar ${alias} tillbaka den?`,
  withdrawHelp: (alias: string) =>
    `Ett nej behöver ingen nyckel. Det går inte att ångra: vill ${alias} ha den igen gör ni en ny tillsammans.`,
  withdrawYes: 'Ja, ta tillbaka den',
  withdrawnNow: 'Den är tillbakatagen. Brevets ord står här.',
  words: 'Läs brevets ord',
  wordsOf: (what: string) => `Läs brevets ord: ${what}`,
  wordsHelp: (alias: string) =>
    `Så står det i brevet som tar tillbaka den. På papper lämnas det när ${alias} är med sin nyckel.`,
  hide: 'Dölj orden',
};

export const letters = {
  help: (alias: string) =>
    `Du kan skriva utkast. Ett brev lämnar pärmen bara med ${alias}s nyckel, eller med ett ja i förväg.`,
};
