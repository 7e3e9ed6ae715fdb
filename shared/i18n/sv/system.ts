/** Menus, the system's dialogs, and what the app says before it has a window. */
export const system = {
  menu: {
    app: 'Egenmakt',
    lock: 'Lås nu',
    quit: 'Avsluta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    view: 'Visa',
    larger: 'Större',
    smaller: 'Mindre',
    usualSize: 'Vanlig storlek',
    fullScreen: 'Hela skärmen',
  },
  dialog: {
    savePdf: 'Var ska papperet sparas?',
    saveKey: 'Var ska nyckelfilen sparas?',
    openKey: 'Välj nyckelfilen',
    openPdf: 'Välj dokumentet som ska kontrolleras',
    save: 'Spara',
    open: 'Välj',
    pdfFiles: 'PDF-dokument',
    allFiles: 'Alla filer',
  },
  start: {
    title: 'Egenmakt startar inte',
    alreadyRunning: 'Egenmakt är redan igång med den här mappen. Fönstret som redan finns visas i stället.',
    refusedSwitch: (name: string) => `Egenmakt startar inte med --${name}. Ta bort det och försök igen.`,
    refusedSandbox: 'Egenmakt startar inte med --no-sandbox, eftersom skyddet runt fönstret då är av.',
    dataWithoutFolder: 'Efter --data ska det stå en mapp.',
    languageUnknown: 'Efter --lang ska det stå sv eller en.',
    cannotWrite: (folder: string) =>
      `Det går inte att spara i mappen ${folder}. Inget har ändrats. Se till att du får skriva i mappen, eller starta med --data och en annan mapp.`,
    vaultStopped:
      'Den del av Egenmakt som håller valvet stannade direkt. Det som är sparat ligger kvar. Starta om datorn och försök igen. Händer det igen: installera Egenmakt på nytt, mappen med dina data rörs inte.',
  },
};
