import type { Unfinished } from '../shape.ts';
import type { key as swedish } from '../sv/table-key.ts';

/** The client's key: giving it, and making it, in easier Swedish. */
export const key: Unfinished<typeof swedish> = {
  give: {
    wordsHelp: 'Skriv ett mellanslag mellan orden. Stora och små bokstäver spelar ingen roll.',
    stickHelp: 'Sätt i stickan. Tryck sedan på knappen. Då frågar datorn var filen ligger.',
  },
  make: {
    help: 'Din nyckel gör att bara du bestämmer. Du bestämmer vad som ändras i planen. Du bestämmer vad som lämnar pärmen.',
    anewHelp: [
      'Sidorna ”Bara för mig” försvinner. Ingen kan läsa dem mer.',
      'Inget kan lämna pärmen på sju dagar. Bara dagar då datorn används räknas. De räknas från den nya nyckeln.',
      'I pärmen står för alltid att nyckeln gjordes på nytt.',
      'Ett ombud kan vilja lura dig. Det här gör att det går långsammare. Det kan inte stoppa ett sådant ombud.',
    ],
    wordsHelp: 'Du lär dig fyra vanliga ord. Du behöver inte bära på något.',
    cardHelp: 'Ett kort med tecken på. Du har också sex siffror. Bara du kan siffrorna.',
    stickHelp: 'Du behöver inte minnas något. Du behöver inte skriva något. Du måste ha stickan med dig.',
    notYetHelp: 'Du får svara så. Du kan göra en nyckel när du vill.',
    cardKeep: 'Spara kortet som ett papper att skriva ut. Eller skriv av grupperna.',
    stickKeep: 'Sätt i stickan. Spara filen på den.',
    spareKeep: 'Glömmer eller tappar du nyckeln? Då öppnar reserven. Ha reserven på ett annat ställe.',
    spareKeepFile: 'Spara reserven på en annan sticka. Ingen annan ska hitta den.',
    needSpareKept: 'Spara reserven. Eller kryssa i att du har skrivit av den.',
    tryCard: 'Skriv grupperna från kortet. Välj sedan sex siffror. De är din hemliga kod.',
    pinNewHelp: 'Ta inte dagen då du är född. Ta inte 123456.',
    done: 'Nu ändras planen bara när du är med.',
  },
};
