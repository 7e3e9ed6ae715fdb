import { shippedTerms } from '../../shared/catalogs/deficiency-terms.ts';
import type { Deficiency } from '../../shared/domain/deficiency.ts';
import { deficiencyNumber } from '../../shared/domain/deficiency-number.ts';
import { usualAnswerDays } from '../../shared/domain/deficiency-silence.ts';
import type { AgencyLine } from '../../shared/domain/directory.ts';
import { reportOf, type Report, type ReportAsk, type ReportFacts } from '../../shared/domain/report.ts';
import { answer, deficiency, report, wording } from '../unit/domain/deficiencies.ts';

/** A log with something in every part of a report, as tests of domain and documents look at it. */
const id = (n: number): string => String(n).repeat(32).slice(0, 32);

const agency = (n: number, name: string, over: Partial<AgencyLine> = {}): AgencyLine => ({
  id: id(n),
  kind: 'social-services',
  level: 'municipality',
  name,
  offers: '',
  area: '',
  languages: '',
  inBody: true,
  memberName: 'Yrsa Vendel',
  answeredBy: null,
  ...over,
});
export const agencies: readonly AgencyLine[] = [
  agency(1, 'Socialtjänsten i Lillköping'),
  agency(2, 'Regionen', { kind: 'psychiatry', level: 'region' }),
  agency(3, 'Västra mottagningen', { kind: 'psychiatry', inBody: false, answeredBy: id(2) }),
];

const numbered = (n: number): string =>
  deficiencyNumber(
    String(n * 1_234_567)
      .padStart(7, '0')
      .slice(0, 7),
  );
const stood = report({ meetingOn: '2026-09-15', madeOn: '2026-09-10', expectedOn: '2026-10-13' });

export const sampleLog: readonly Deficiency[] = [
  deficiency({
    state: 'released',
    reports: [],
    wordings: [
      wording({
        number: numbered(1),
        happened:
          'En handläggare bytte tre gånger på ett halvår. Varje gång fick allt berättas om från början.',
        ledTo: 'Ansökan kom in för sent, och hyran betalades inte.',
        remedy: 'Ett namn och ett nummer som gäller, och en överlämning när någon slutar.',
        agencyId: id(1),
        barrier: 'staff-change',
        rights: ['article-28', 'article-19'],
        place: 'Lillköping',
        met: 'again',
      }),
    ],
    people: 7,
  }),
  deficiency({
    wordings: [wording({ number: numbered(2), sent: true, agencyId: id(3), lifeArea: 'mental-health-care' })],
    reports: [stood],
  }),
  deficiency({
    state: 'answered',
    addresseeId: id(1),
    wordings: [
      wording({ number: numbered(3), sent: true, happened: '=SUM(A1)\nBeslutet verkställdes inte.' }),
    ],
    reports: [stood],
    answers: [
      answer({
        stance: 'will-remedy',
        promisedOn: '2026-11-02',
        text: '@Vi återkommer',
        receivedOn: '2026-10-01',
      }),
    ],
  }),
  deficiency({
    state: 'answered',
    wordings: [wording({ number: numbered(4), sent: true, agencyId: id(2), happened: 'Ingen tolk kom.' })],
    reports: [stood],
    answers: [answer({ stance: 'looking-into' })],
  }),
  deficiency({
    state: 'remedied',
    wordings: [wording({ number: numbered(5), sent: true, agencyId: id(1), barrier: 'digital-only' })],
    reports: [{ ...stood, meetingOn: '2026-05-12', madeOn: '2026-05-10' }],
    changed: 'Det går att ansöka på papper igen.',
    changedOn: '2026-10-30',
  }),
  deficiency({
    state: 'draft',
    reports: [],
    wordings: [wording({ number: numbered(6), happened: 'Utkast.' })],
  }),
];

export const sampleAsk: ReportAsk = {
  channel: 'body',
  receiverId: null,
  meetingOn: '2026-12-08',
  from: '2026-08',
  until: '2026-11',
  language: 'sv',
};

export const sampleFacts: ReportFacts = {
  today: '2026-11-20',
  days: usualAnswerDays,
  terms: shippedTerms,
  agencies,
  people: new Map(sampleLog.map((one) => [one.id, one.people])),
  published: [],
  unknown: new Set(),
  from: 'Personligt ombud, Föreningen Bryggan',
};

/** A report to the county board: passed on by a silent body, by one that answered and fell silent, and new. */
export function passedOnReport(language: ReportAsk['language'] = 'sv'): Report {
  const passed = { state: 'passed-on', channel: 'county-board' } as const;
  const again = report({ meetingOn: '2026-10-20', madeOn: '2026-10-12', expectedOn: '2026-11-17' });
  const log = [
    deficiency({
      ...passed,
      wordings: [wording({ number: numbered(2), sent: true, agencyId: id(3) })],
      reports: [stood, again],
    }),
    deficiency({
      ...passed,
      wordings: [wording({ number: numbered(3), sent: true, agencyId: id(1) })],
      reports: [stood, again],
      answers: [answer({ from: '=Socialchefen', stance: 'looking-into', receivedOn: '2026-10-01' })],
    }),
    deficiency({
      ...passed,
      wordings: [wording({ number: numbered(4), sent: true, agencyId: id(2) })],
      reports: [stood],
      answers: [answer({ stance: 'will-remedy', receivedOn: '2026-10-01', promisedOn: '2026-11-02' })],
    }),
  ];
  return reportOf(log, { ...sampleAsk, channel: 'county-board', language }, sampleFacts);
}

export const sampleReport = (ask: Partial<ReportAsk> = {}, facts: Partial<ReportFacts> = {}): Report =>
  reportOf(sampleLog, { ...sampleAsk, ...ask }, { ...sampleFacts, ...facts });
