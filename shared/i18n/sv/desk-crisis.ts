/** The crisis page, the client's own words and the way of the plan, as the ombudsperson reads them alone. */
export const deskCrisis = {
  help: (alias: string) => `${alias} har skrivit det här. Du kan läsa det, men bara ${alias} ändrar det.`,
  asOf: (day: string) => `Skrivet eller bekräftat ${day}`,
  paperTitle: 'Sidan på papper',
  paperHelp: (alias: string) =>
    `De här får sidan utan att ${alias} frågas igen. Den sparas som PDF där du väljer, och ${alias} ser det varje gång.`,
  paperNone: (alias: string) =>
    `${alias} har inte sagt ja i förväg till att någon får sidan. Utan ${alias} lämnar den inte pärmen.`,
  /** The button in the folder's head; `keys` is told beside it. */
  give: (receiver: string) => `Krissidan till ${receiver}`,
  choose: 'Krissidan på papper',
  keys: 'Ctrl Skift K',
  for: (purpose: string, left: string, until: string) => `För: ${purpose}. ${left}. ${until}.`,
  busy: 'Gör sidan …',
  given: (receiver: string, alias: string) =>
    `Sidan till ${receiver} är sparad. ${alias} ser det under ”Det här har lämnats ut”.`,
  frontOnly: (alias: string) =>
    `Bara det som står här går att läsa utan ${alias}. Allt annat, också sidan ”Om det blir svårt”, öppnas med ${alias}.`,
  ownHelp: (alias: string) => `Så som ${alias} har sagt det, med det senaste först.`,
  said: (day: string) => `Sagt ${day}`,
  confirmed: (day: string) => `Stämde fortfarande ${day}`,
  ended: (day: string) => `Gäller inte sedan ${day}`,
  earlier: (count: number) => (count === 1 ? 'Sagt förut' : `Sagt förut, ${count} gånger`),
  wayHelp: (alias: string) => `Ett sätt att göra planen som ${alias} har valt, med egna ord.`,
  steps: 'Så går det till',
};
