import type { GuardReason } from '../../domain/guard/guard.ts';

/** Why what is marked in a wording can show who it is about; what it is, and whether it must go, stands beside it. */
export const guard: { reasons: Record<GuardReason, string> } = {
  reasons: {
    'personal-number': 'Det leder rakt till en person.',
    mail: 'Den leder till en person.',
    'bank-account': 'Det leder till den som har kontot.',
    phone: 'Det leder till en person.',
    address: 'Den visar var någon bor.',
    link: 'Den kan leda till en person.',
    'agency-case-number': 'Med det kan någon leta upp ärendet.',
    'registration-plate': 'Den visar vems fordon det är.',
    property: 'Vem som äger den kan alla ta reda på.',
    date: 'Den kan visa vem det gäller. Månaden räcker.',
    alias: 'Det ska stanna här.',
    name: 'Den som läser kan se vem det gäller.',
    official: 'Tjänstemän namnges inte.',
    'other-name': 'Är det ingen person kan det stå kvar.',
    'age-and-place': 'Få personer stämmer med det. Den som bor i närheten kan förstå vem det gäller.',
  },
};
