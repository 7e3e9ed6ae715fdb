import type { Unfinished } from '../shape.ts';
import type { mandates as swedish } from '../sv/table-mandates.ts';

/** Mandates and consents at the table, in easier Swedish. */
export const mandates: Unfinished<typeof swedish> = {
  help: 'Vem får göra saker åt dig? Vem får berätta om dig? Det bestämmer du här. Du kan ta tillbaka det när du vill.',
  none: 'Du har inte gett någon fullmakt. Du har inte gett något samtycke.',
  asleep:
    'Pärmen är återställd från en säkerhetskopia. Därför vilar den här. Den vilar tills du bekräftar den.',
  form: {
    recordsHelp: 'Till exempel: beslut och läkarintyg från 2025 och framåt.',
    mandateHelp: 'Någon får göra saker åt dig.',
    printedHelp: 'Ni skriver ut det. Sedan skriver du under för hand.',
    agencyHelp: 'Här står bara att den finns. Här står också vad den gäller.',
    who: { mandate: 'Vem får göra saker åt dig?' },
    matterHelp: 'Skriv en sak i taget. Till exempel: min ansökan om bostadstillägg.',
    general: 'Det här låter som allt. Myndigheter brukar säga nej till det. Skriv vad det gäller.',
    dayUnclear: 'Vi kan inte läsa dagen. Skriv så här: 2026-03-24.',
    beforeFrom: 'Den sista dagen är före den första. Det går inte.',
    remind: 'När ska vi fråga om det fortfarande gäller?',
  },
  printHelp: 'Skriv under pappret för hand. Skriv också ditt namn och personnummer. De finns inte här.',
  withdrawHelp: 'Här slutar den gälla direkt. Skicka sedan ett brev. Då vet de som har pappret det.',
  letterHelp: 'De har kvar pappret. Det kan se ut att gälla. Därför behöver de få veta.',
};
