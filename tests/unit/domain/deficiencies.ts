import type {
  Deficiency,
  DeficiencyAnswer,
  LoggedWording,
  ReleaseLimits,
} from '../../../shared/domain/deficiency.ts';
import { noLimits } from '../../../shared/domain/deficiency.ts';

let n = 0;
/** Another id each time. */
export const someId = (): string => String((n += 1)).padStart(32, '0');

export const wording = (
  over: Partial<LoggedWording> = {},
  limits: Partial<ReleaseLimits> = {},
): LoggedWording => ({
  id: someId(),
  number: '79927398',
  origin: 'released',
  limits: { ...noLimits, ...limits },
  sent: false,
  happened: 'Ingen svarade i telefon på tre veckor.',
  ledTo: '',
  remedy: '',
  agencyId: null,
  agencyKind: 'social-services',
  level: 'municipality',
  lifeArea: 'income',
  barrier: 'cannot-reach',
  rights: [],
  place: '',
  month: '2026-10',
  met: null,
  ...over,
});

export const answer = (over: Partial<DeficiencyAnswer> = {}): DeficiencyAnswer => ({
  id: someId(),
  reportId: null,
  from: 'Socialchefen',
  receivedOn: '2026-10-20',
  way: 'letter',
  stance: null,
  text: 'Vi ser över det.',
  promisedOn: null,
  paper: null,
  ...over,
});

type Stood = Deficiency['reports'][number];
export const report = (over: Partial<Stood> = {}): Stood => ({
  reportId: someId(),
  channel: 'body',
  meetingOn: '2026-09-15',
  madeOn: '2026-09-10',
  expectedOn: '2026-10-13',
  ...over,
});

export const deficiency = (over: Partial<Deficiency> = {}): Deficiency => ({
  id: someId(),
  state: 'reported',
  theme: '',
  addresseeId: null,
  channel: 'body',
  wordings: [wording({ sent: true })],
  people: 1,
  answers: [],
  changed: '',
  changedOn: null,
  reports: [report()],
  ...over,
});
