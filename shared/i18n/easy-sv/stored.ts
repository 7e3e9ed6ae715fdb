import type { Unfinished } from '../shape.ts';
import type { stored as swedish } from '../sv/stored.ts';

/** Papers kept in the folder, in easier Swedish. */
export const stored: Unfinished<typeof swedish> = {
  help: 'Här är brev, foton och andra papper. De är låsta i din pärm. De visas bara här.',
  drop: 'Du kan dra hit en fil. Du kan också klistra in en bild.',
  what: 'Du kan lägga in PDF, bilder och vanlig text. Bilderna kan vara JPEG, PNG eller WebP. En fil får vara högst 100 MB. Andra filer går inte att visa här. De läggs inte till.',
  place:
    'Ett foto kan berätta var och när det togs. Det kan också berätta med vad. Allt det tar vi bort. Filen du valde ligger kvar där den låg.',
  removed: 'Papperet är borttaget. Du kan ångra det. Det ligger kvar i 30 dagar.',
  locked: 'PDF-filen har ett eget lösenord. Därför går den inte att visa här. Den ligger kvar.',
  tooSlow: 'Det tog för lång tid att visa papperet. Det ligger kvar.',
  out: {
    help: 'Kopian är inte låst. Den som hittar kopian kan läsa den.',
    done: 'Det är klart. Nu står det i ”Det här har lämnats ut”.',
  },
  print: {
    help: 'Skrivaren kan ha kvar en kopia. Datorn kan också ha kvar en. Stäng fönstret när du är klar.',
  },
};
