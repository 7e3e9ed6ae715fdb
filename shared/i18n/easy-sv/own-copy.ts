import type { Unfinished } from '../shape.ts';
import type { ownCopy as swedish } from '../sv/own-copy.ts';

/** Taking the whole folder along, in easier Swedish. */
export const ownCopy: Unfinished<typeof swedish> = {
  take: {
    help: 'Allt i pärmen blir en enda fil. Dina egna sidor är också med. Bara din nyckel öppnar filen. Du läser den i Egenmakt. Det går på vilken dator som helst.',
    warn: 'Någon kan få tag i filen. Den kan försöka gissa din nyckel hur länge som helst. Tappar du både nyckeln och reserven? Då går filen inte att öppna.',
    done: 'Kopian är sparad. Filen heter det du valde. Inget i den syns utan din nyckel.',
  },
  open: {
    help: 'Välj filen som du tog med dig. Du läser den med din nyckel. Inget i den ändras. Inget sparas på den här datorn.',
  },
  read: {
    hello: (name) =>
      name === ''
        ? 'Du tog med pärmen. Så här såg den ut då.'
        : `Du tog med pärmen, ${name}. Så här såg den ut då.`,
    keyHelp:
      'Du kan spara eller skriva ut härifrån. Det skrivs inte upp i någon lista. Kopian ändras aldrig.',
    saved: 'Det är sparat eller på väg till skrivaren. Det är inte låst längre.',
  },
};
