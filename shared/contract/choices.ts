/** What the system's dialogs are asked for: a place to save to, a file to open, or a folder. */
export const choices = [
  'save-pdf',
  'save-key',
  'save-csv',
  'save-calendar',
  'save-copy',
  'save-paper',
  'save-data',
  'save-xlsx',
  'save-ods',
  'open-pdf',
  'open-key',
  'open-csv',
  'open-paper',
  'open-copy',
  'open-reply',
  'folder',
] as const;
export type Choice = (typeof choices)[number];
export type SaveChoice = Extract<Choice, `save-${string}`>;

/** Names that are proposed: no person's and not the product's, since somebody may look over a shoulder (rule 4). */
export const suggestedNames: Readonly<Record<SaveChoice, string>> = {
  'save-pdf': 'papper.pdf',
  'save-key': 'fil.dat',
  'save-csv': 'lista.csv',
  'save-calendar': 'tider.ics',
  'save-copy': 'fil.dat',
  'save-paper': 'papper.pdf',
  'save-data': 'rapport.zip',
  'save-xlsx': 'svar.xlsx',
  'save-ods': 'svar.ods',
};
