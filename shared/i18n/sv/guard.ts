import type { GuardReason } from '../../domain/guard/guard.ts';

/** Why a part of a wording is marked before it is passed on. */
export const guard: { reasons: Record<GuardReason, string> } = {
  reasons: {
    'personal-number': 'Det här ser ut som ett personnummer. Det kan inte lämnas ut.',
    mail: 'Det här ser ut som en mejladress. Den kan inte lämnas ut.',
    'bank-account': 'Det här ser ut som ett bankkonto eller ett kort. Det kan inte lämnas ut.',
    phone: 'Det här ser ut som ett telefonnummer. Det kan inte lämnas ut.',
    address: 'Det här ser ut som en adress. Den visar var någon bor. En hel adress kan inte lämnas ut.',
    link: 'Det här ser ut som en länk eller ett namn på nätet. Den kan leda till en person.',
    'agency-case-number':
      'Det här ser ut som ett nummer hos en myndighet. Med det kan någon leta upp ärendet.',
    'registration-plate': 'Det här ser ut som ett registreringsnummer. Det visar vems fordon det är.',
    property: 'Det här ser ut som en fastighet. Vem som äger den kan alla ta reda på.',
    date: 'En bestämd dag kan visa vem det gäller. Månaden räcker.',
    alias: 'Det här är ett alias. Det ska stanna här.',
    name: 'Det här är ett namn. Den som läser kan se vem det gäller.',
    official: 'Det här ser ut som namnet på någon som arbetar där. Tjänstemän namnges inte.',
    'other-name': 'Det här ser ut som ett namn på en person.',
    'age-and-place': 'Få personer stämmer med det här. Den som bor i närheten kan förstå vem det gäller.',
  },
};
