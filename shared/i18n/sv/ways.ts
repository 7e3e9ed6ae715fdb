import type { WayPrompt } from '../../catalogs/plan-ways.ts';
import type { PlanWay } from '../../domain/way.ts';

/** One way of making a plan: where it comes from, its steps as guidance, and what can be written in one's own words. */
interface WayWords<W extends PlanWay> {
  title: string;
  /** One line. */
  from: string;
  steps: string[];
  prompts: Record<WayPrompt<W>, { label: string; help: string }>;
}

/** The ways on the shelf, as client and ombudsperson both read them, on screen and on paper. */
export const ways = {
  ombudsperson: {
    title: 'Mina önskningar i min ordning',
    from: 'Så arbetar personliga ombud i Sverige.',
    steps: [
      'Du säger vad du vill, med dina egna ord. Du bestämmer ordningen.',
      'Under varje önskan skriver ni steg: vem som gör vad, och när.',
      'Ska ditt ombud prata för dig gör ni en fullmakt om just det.',
    ],
    prompts: {},
  },
  'friendship-bench': {
    title: 'Bänken: ett problem i taget',
    from: 'Kommer från Friendship Bench i Zimbabwe, där man pratar på en bänk utanför vårdcentralen.',
    steps: [
      'Berätta hur det är. Ingen avbryter.',
      'Gör tillsammans en lista över det som är svårt.',
      'Välj en sak på listan. Det är du som väljer.',
      'Hitta en lösning på den: vad du ska göra, hur, och när.',
      'Ses igen och prata om hur det gick. Räkna med ungefär sex möten, fler om du vill.',
    ],
    prompts: {
      story: { label: 'Så här är det för mig', help: 'Berätta som du vill. Kort går bra.' },
      problems: { label: 'Det här är svårt', help: 'En sak på varje rad.' },
      chosen: { label: 'Den här väljer jag', help: 'En sak. De andra finns kvar på listan.' },
      what: { label: 'Det här gör jag', help: 'En sak som är liten nog att klara.' },
      how: { label: 'Så här gör jag det', help: 'Vem frågar du? Vad säger du? Hur kommer du dit?' },
      when: { label: 'Då gör jag det', help: 'En dag och en tid är lättare att hålla än ”snart”.' },
      followUp: { label: 'Så här gick det', help: 'Skriv när ni ses igen.' },
    },
  },
  atmiyata: {
    title: 'Veckan: det som gör gott',
    from: 'Kommer från Atmiyata i Gujarat i Indien, där folk i byn stödjer varandra.',
    steps: [
      'Varje möte börjar med frågan: vill du gå vidare i dag? Ett nej räcker, och du kan komma tillbaka.',
      'Gå igenom veckan som den är: vad gör du, och när?',
      'Vad har du börjat låta bli? Vad brukade göra dig gott? Lägg in lite av det i veckan.',
      'Ta ett problem och dela det i små steg.',
      'Gäller det pengar: ta reda på vilka papper och vilken blankett, och följ ansökan ända tills pengarna kommer.',
      'På sista mötet ser ni tillbaka: vad blev annorlunda, vad hjälpte? Fyra till sex korta möten brukar räcka.',
    ],
    prompts: {
      goOn: { label: 'Vill jag gå vidare?', help: 'Skriv dagen och ditt svar, varje gång ni ses.' },
      week: { label: 'Så ser min vecka ut', help: 'En rad för varje dag räcker.' },
      avoided: {
        label: 'Det här har jag börjat låta bli',
        help: 'Människor, platser, sådant du gjorde förr.',
      },
      valued: { label: 'Det här gör mig gott', help: 'Och när i veckan det kan få plats.' },
      problem: { label: 'Ett problem, i små steg', help: 'Ett steg på varje rad.' },
      benefits: {
        label: 'Pengar jag söker',
        help: 'Vilka papper, när det skickades, vad de svarade, när pengarna kom.',
      },
      reflection: {
        label: 'När jag ser tillbaka',
        help: 'Vad blev annorlunda? Vad hjälpte? Vad gör du nästa gång det blir tungt?',
      },
    },
  },
  'home-focus': {
    title: 'Hemma: rättigheter, mål och det jag är bra på',
    from: 'Kommer från Home Focus på Irlands landsbygd, där teamet kommer hem till människor.',
    steps: [
      'Börja med vad du har rätt till, och vad ni båda ansvarar för. Du är med i alla beslut om din framtid.',
      'Skriv dina egna mål, och i vilken ordning.',
      'Skriv vad du är bra på, vilka som hjälper dig, och vilka grupper du vill prova.',
      'Skriv hur du vill ha det i en kris, på sidan ”Om det blir svårt”.',
      'Gå igenom planen var sjätte månad.',
    ],
    prompts: {
      rights: {
        label: 'Det här har jag rätt till',
        help: 'Till exempel att få veta vad jag kan välja mellan.',
      },
      responsibilities: { label: 'Det här ansvarar vi för', help: 'Du, och ditt ombud.' },
      goals: { label: 'Mina mål', help: 'Ett på varje rad, det viktigaste först.' },
      strengths: {
        label: 'Det här är jag bra på',
        help: 'Sådant du kan, och sådant som har burit dig förut.',
      },
      helpers: { label: 'De här hjälper mig', help: 'Vem, och med vad.' },
      groups: { label: 'Grupper och saker jag vill vara med i', help: 'Det räcker att vilja prova.' },
      review: { label: 'När vi gick igenom planen', help: 'Dagen, och vad som har hänt sedan sist.' },
    },
  },
  'naya-daur': {
    title: 'Kvartalet: min vilja, om och om igen',
    from: 'Kommer från Naya Daur i Kolkata i Indien, som stödjer människor där de bor, också på gatan.',
    steps: [
      'Skriv dina mål. De får ändras när som helst.',
      'Det du säger skrivs ner ord för ord, på sidan ”Mina ord”.',
      'Varje möte börjar med att ni frågar: är det fortfarande så du vill ha det?',
      'Gå igenom planen varje kvartal.',
      'Efter en svår tid skriver ni ner vad som hände, pratar om det och bestämmer vad ni gör nästa gång.',
    ],
    prompts: {
      goals: { label: 'Mina mål nu', help: 'Ett på varje rad.' },
      resources: { label: 'Det jag har att bygga på', help: 'Människor, platser och sådant du kan.' },
      changed: { label: 'Det här har ändrats sedan sist', help: 'Skriv dagen först.' },
      afterCrisis: {
        label: 'Det här hände när det var svårt',
        help: 'Så som du minns det. Du får låta bli.',
      },
      nextTime: { label: 'Så gör vi nästa gång', help: 'Vem gör vad, och vad ska ingen göra?' },
    },
  },
} satisfies { [W in PlanWay]: WayWords<W> };
