/** Words of the form and the sheet that a report is answered by. What is read back is found by them. */
export const reply = {
  title: 'Svar på det som inte fungerar',
  intro:
    'Skriv ert svar vid varje nummer och skicka tillbaka filen. Fyll i den på skärmen. Ändra inte numren och inte frågorna.',
  about: (receiver: string, meeting: string) => `Till ${receiver}. Rapporten till mötet ${meeting}.`,
  aboutSent: (receiver: string, day: string) => `Till ${receiver}. Rapporten som skickades ${day}.`,
  form: 'Blankett',
  report: 'Rapport',
  from: 'Vem svarar (myndighet eller verksamhet)',
  on: 'Datum (år-månad-dag)',
  unchanged: 'Ändra inte',
  number: 'Nummer',
  happened: 'Vad som hände',
  ledTo: 'Vad det ledde till',
  remedy: 'Vad som skulle lösa det',
  stance: 'Vad blir det av det?',
  text: 'Vad gör ni, och hur?',
  promised: 'Klart senast (år-månad-dag)',
  choose: 'Välj i listan, eller lämna tomt.',
  stances: {
    'will-remedy': 'Vi åtgärdar det',
    remedied: 'Det är åtgärdat',
    'looking-into': 'Vi undersöker det',
    'not-ours': 'Det är inte vårt ansvar',
    'will-not': 'Vi åtgärdar det inte',
  },
  oneOf: (choices: string) =>
    `Vid ”Vad blir det av det?” skriver ni något av det här: ${choices}. Ni kan också lämna det tomt.`,
  footer: 'Skriv inga namn på enskilda personer i svaret.',
  sheet: 'Svar',
};
