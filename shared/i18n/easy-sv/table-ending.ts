import type { Unfinished } from '../shape.ts';
import type { ending as swedish } from '../sv/table-ending.ts';

/** The ending, and what is to happen when one of us is gone, in easier Swedish. */
export const ending: Unfinished<typeof swedish> = {
  help: 'Du bestämmer när det är slut. Du bestämmer vad som händer med pärmen. Du behöver inte säga varför.',
  pause: { help: 'Ni kan vila en tid. Sedan kan ni fortsätta. Ingen frågar varför.' },
  end: {
    help: 'Du kan avsluta. Pärmen finns kvar så länge. Sedan bestämmer du vad som ska hända med den.',
  },
  take: {
    help: 'Du kan ta med allt. Du kan också lämna en del. Den som hittar det kan läsa det.',
    wait: 'Du kan ta med något när du har en nyckel.',
  },
  handOver: {
    help: 'Hela pärmen blir en fil. Bara din nyckel öppnar filen. Ta med filen och nyckeln till det nya ombudet. Där tar ni emot pärmen. Det skrivs upp på båda ställena.',
    wait: 'Du kan lämna över när du har en nyckel.',
    sleeps:
      'Dina ja i förväg vilar hos det nya ombudet. Dina fullmakter vilar också. De vilar tills du säger ja igen.',
    receiverHelp: 'Skriv ombudet eller verksamheten. Det står sedan i ”Det här har lämnats ut”.',
    saved: 'Filen är sparad. Är den inte mottagen än? Vänta då gärna med att radera.',
  },
  counted: {
    help: 'Verksamheten räknar hur många den har träffat. Säger du ja? Då blir det en rad utan namn. Raden går inte att koppla till dig. Du väljer vad som står där.',
    length: 'Tiden vi har haft kontakt får också räknas',
    groups: 'Vad stämmer på dig? Du kan välja flera. Du kan också välja inget.',
    groupNames: { withdrawn: 'Jag drog mig undan, eller fick inte tag i hjälp' },
    areas: 'Vilka delar av livet handlade det om? Du kan välja flera. Du kan också välja inget.',
  },
  erase: {
    help: 'Hela pärmen raderas. Planen försvinner. Anteckningarna, papperen och din nyckel försvinner. Allt annat försvinner också.',
    beyond:
      'Pärmen ligger kvar i den kopian. När kopian är 90 dagar gammal är pärmen borta. Den kan inte läggas tillbaka.',
    noBackups: 'Programmet känner inte till någon säkerhetskopia med pärmen.',
    totals: 'En person har börjat och slutat. Det räknas i årets summa. Där står inget om dig.',
    onUnclear: 'Skriv dagen så här: 2026-03-24. Dagen får inte ha varit.',
    laterHelp: 'Pärmen raderas första gången datorn låses upp efter den dagen. Till dess kan du ändra dig.',
    note: 'Spara först en lapp om det som finns kvar',
    noteHelp: 'Lappen säger att du har haft en pärm här. Tänk på vem som kan hitta lappen.',
    asleep: (day) =>
      `Pärmen skulle raderas efter ${day}. Det hade du bestämt. Sedan lades en säkerhetskopia tillbaka. Nu raderas inget. Vill du radera? Säg det igen.`,
    notSaved: 'Ingen lapp sparades. Inget raderades. Du kan försöka igen.',
    done: 'Allt i pärmen är borta från den här datorn.',
  },
  gone: {
    notMade: 'Verksamheten har inte valt vem som kan ta över. Du kan svara ändå.',
    help: 'Ditt ombud kan bli sjukt eller dö. Du kan också dö. Vad ska hända då?',
    holders: (one, other) =>
      `${one} och ${other} har var sin halva av en nyckel. De måste göra det tillsammans. Då kan de läsa din förstasida. De kan inte läsa något mer.`,
    front: 'Hur ska de nå dig? Skriv det på förstasidan.',
    told: 'Varje gång skrivs det upp i ”Det här har lämnats ut”.',
    allowedNow: 'Blir ditt ombud borta? Då får de läsa din förstasida.',
  },
};
