import type { Unfinished } from '../shape.ts';
import type { home as swedish } from '../sv/table-home.ts';

/** Taking the plan home, in easier Swedish. */
export const home: Unfinished<typeof swedish> = {
  apart: (mine, ending) =>
    `Fullmakter, brev och papper tar du hem ett i taget. De ligger på sina egna sidor. Sidorna som bara är dina tar du hem från sidan ${mine}. Vill du ha allt på en gång? Ta hela pärmen som en fil. Det gör du under ”${ending}”.`,
  unnamedHelp: 'Pappret säger inte vem du är. Men den som känner dig kan känna igen orden.',
  readHelp: 'Så här kommer det att stå. Ska en rad inte med? Ta bort krysset vid den.',
  keyHelp:
    'Din nyckel låser upp det du har valt. Den sätter din underskrift i filen. Sedan har du två minuter på dig.',
  saveHelp: 'Välj var filen ska ligga. Filen är inte låst. Den som hittar filen kan läsa den.',
  saveHelpLocked: 'Välj var filen ska ligga. Man måste ha lösenordet för att läsa den.',
  saveHelpUnseen:
    'Tänk på vem som kan hitta filen. Den är inte låst. Du kan bära den med dig på en sticka. Det är säkrare än en mapp hemma.',
  receiptHelp: 'Vill du ha en lapp att spara? Där står vad som lämnades ut. Där står också när och till vem.',
};
