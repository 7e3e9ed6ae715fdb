/** A password on a paper that is taken home. */
export const password = {
  lock: 'Lås filen med ett lösenord',
  lockHelp:
    'Då behövs lösenordet för att öppna den. Längst ner på sidan står att filen är låst. Ingen kan ta fram lösenordet åt dig. På papper gäller det inte.',
  password: 'Lösenord för filen',
  passwordHelp: (least: number) => `Minst ${least} tecken. Det sparas ingenstans.`,
  again: 'Lösenordet en gång till',
  short: 'Det är för kort. Skriv minst tio tecken.',
  long: 'Det är för långt. Välj ett kortare.',
  differs: 'Det är inte samma. Jämför och skriv det igen.',
};
