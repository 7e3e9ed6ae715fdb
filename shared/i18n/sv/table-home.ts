/** Taking the plan home (product.md, J7). */
export const home = {
  open: 'Ta hem',
  title: 'Ta hem ur min pärm',
  help: 'Du väljer vad som kommer med. Inget lämnar pärmen utan din nyckel.',
  steps: { choose: 'Välj', read: 'Läs', key: 'Din nyckel', save: 'Spara' },
  at: (n: number, of: number, name: string) => `Steg ${n} av ${of}: ${name}`,
  what: 'Vad vill du ta med dig?',
  whatNeeded: 'Välj minst en.',
  apart: (mine: string, ending: string) =>
    `Fullmakter, brev och papper tar du hem ett och ett, där de ligger. Sidorna som bara är dina tar du hem från ”${mine}”. Vill du ha allt på en gång tar du med hela pärmen som en fil, under ”${ending}”.`,
  name: 'Ditt namn på pappret',
  named: 'Med det jag vill kallas',
  unnamed: 'Utan namn',
  unnamedHelp: 'Pappret säger inte vem du är. Den som känner dig kan ändå känna igen dig på orden.',
  size: 'Textens storlek',
  normal: 'Vanlig text',
  large: 'Stor text',
  who: 'Vem får det?',
  me: 'Jag tar hem det',
  someone: 'Någon annan får det',
  receiver: 'Vem får det?',
  purpose: 'Vad ska de ha det till?',
  receiverNeeded: 'Skriv vem som får det.',
  purposeNeeded: 'Skriv vad de ska ha det till.',
  toRead: 'Läs igenom',
  read: 'Läs innan du sparar',
  readHelp: 'Så här kommer det att stå. Ta bort krysset vid en rad som inte ska med.',
  include: (text: string) => `Ta med: ${text}`,
  forWhom: (name: string) => `För ${name}`,
  struck: (count: number) =>
    count === 0
      ? 'Alla rader kommer med.'
      : count === 1
        ? 'En rad är struken.'
        : `${count} rader är strukna.`,
  nothingLeft: 'Alla rader är strukna. Ta med minst en rad.',
  change: 'Ändra valen',
  toKey: 'Det här stämmer',
  keyTitle: 'Din nyckel',
  keyHelp:
    'Din nyckel låser upp det du har valt, och sätter din underskrift i filen. Sedan har du två minuter på dig.',
  useKey: 'Använd min nyckel',
  saveTitle: 'Spara filen',
  saveHelp: 'Nu väljer du var filen ska ligga. Den är inte krypterad: den som hittar den kan läsa den.',
  saveHelpLocked: 'Nu väljer du var filen ska ligga. Den som hittar den behöver lösenordet för att läsa den.',
  saveHelpUnseen:
    'Tänk på vem som kan hitta filen. Den är inte krypterad. En sticka som du bär med dig är säkrare än en mapp hemma.',
  save: 'Välj plats och spara',
  notSaved: 'Inget sparades. Du kan försöka igen.',
  secondsOver: 'De två minuterna har gått. Använd din nyckel igen.',
  doneTitle: 'Det är sparat',
  done: 'Det står nu i ”Det här har lämnats ut”.',
  receiptHelp: 'Vill du ha en lapp att spara? Den säger vad som lämnades ut, när, och till vem.',
  receipt: 'Spara en lapp',
  receiptSaved: 'Lappen är sparad.',
  again: 'Ta hem något mer',
};
