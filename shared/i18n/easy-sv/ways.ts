import type { Unfinished } from '../shape.ts';
import type { ways as swedish } from '../sv/ways.ts';

/** The ways on the shelf, in easier Swedish: where they come from, and how they go. */
export const ways: Unfinished<typeof swedish> = {
  ombudsperson: {
    steps: [
      'Du säger vad du vill, med dina egna ord. Du bestämmer ordningen.',
      'Under varje önskan skriver ni steg. Vem gör vad? När?',
      'Ska ditt ombud prata för dig? Då gör ni en fullmakt om just det.',
    ],
  },
  'friendship-bench': {
    from: 'Kommer från Friendship Bench i Zimbabwe. Där pratar man på en bänk utanför vårdcentralen.',
    steps: [
      'Berätta hur det är. Ingen avbryter.',
      'Vad är svårt? Skriv en lista tillsammans.',
      'Välj en sak på listan. Det är du som väljer.',
      'Hitta en lösning. Vad ska du göra? Hur? När?',
      'Ses igen. Prata om hur det gick. Ni ses kanske sex gånger. Fler går också bra.',
    ],
    prompts: { when: { help: 'Välj en dag och en tid. Det är lättare att hålla än ”snart”.' } },
  },
  atmiyata: {
    from: 'Kommer från Atmiyata i Gujarat i Indien. Där stödjer folk i byn varandra.',
    steps: [
      'Varje möte börjar med en fråga. Vill du gå vidare i dag? Du får säga nej. Du kan komma tillbaka.',
      'Gå igenom din vecka. Vad gör du? När gör du det?',
      'Vad har du börjat låta bli? Vad brukade göra dig gott? Lägg in lite av det i veckan.',
      'Ta ett problem. Dela det i små steg.',
      'Gäller det pengar? Ta reda på vilka papper och vilken blankett. Följ ansökan tills pengarna kommer.',
      'På sista mötet ser ni tillbaka. Vad blev annorlunda? Vad hjälpte? Fyra till sex korta möten brukar räcka.',
    ],
    prompts: {
      benefits: { help: 'Vilka papper? När skickades de? Vad svarade de? När kom pengarna?' },
    },
  },
  'home-focus': {
    from: 'Kommer från Home Focus på Irlands landsbygd. Där kommer teamet hem till människor.',
    steps: [
      'Börja med vad du har rätt till. Vad ansvarar ni båda för? Du är med i alla beslut om din framtid.',
      'Skriv dina egna mål. Skriv vilken ordning du vill ha.',
      'Vad är du bra på? Vilka hjälper dig? Vilka grupper vill du prova? Skriv det.',
      'Hur vill du ha det i en kris? Skriv det på sidan ”Om det blir svårt”.',
      'Gå igenom planen var sjätte månad.',
    ],
  },
  'naya-daur': {
    from: 'Kommer från Naya Daur i Kolkata i Indien. De stödjer människor där de bor, också på gatan.',
    steps: [
      'Skriv dina mål. De får ändras när som helst.',
      'Det du säger skrivs ner ord för ord. Det står på sidan ”Mina ord”.',
      'Varje möte börjar med en fråga. Vill du fortfarande ha det så?',
      'Gå igenom planen varje kvartal. Ett kvartal är tre månader.',
      'Efter en svår tid skriver ni ner vad som hände. Ni pratar om det. Ni bestämmer vad ni gör nästa gång.',
    ],
  },
};
