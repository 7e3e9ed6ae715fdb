import {
  noLimits,
  type DeficiencyContent,
  type MadeReport,
  type ReleaseLimits,
} from '../../shared/domain/deficiency.ts';
import type { ReleasedWording } from '../../electron/vault/store/vault/released.ts';
import { randomBytes } from 'node:crypto';

/** What a deficiency says, with what a test wants otherwise. */
export const contentOf = (over: Partial<DeficiencyContent> = {}): DeficiencyContent => ({
  happened: 'Ingen svarade i telefon på tre veckor.',
  ledTo: 'Hyran betalades för sent.',
  remedy: 'En telefontid som gäller.',
  agencyId: null,
  agencyKind: 'social-services',
  level: 'municipality',
  lifeArea: 'income',
  barrier: 'cannot-reach',
  rights: ['article-28'],
  place: 'Lillköping',
  month: '2026-10',
  met: 'again',
  ...over,
});

/** What a client released. */
export const releasedOf = (
  number: string,
  over: Partial<DeficiencyContent> = {},
  { limits = {}, shownFrom = '2026-12' }: { limits?: Partial<ReleaseLimits>; shownFrom?: string } = {},
): ReleasedWording => ({
  number,
  content: contentOf(over),
  limits: { ...noLimits, ...limits },
  shownFrom,
});

/** A report to the body that these stood in, each by its numbers. */
export const madeReport = (
  deficiencies: MadeReport['deficiencies'],
  over: Partial<MadeReport> = {},
): MadeReport => ({
  id: randomBytes(16).toString('hex'),
  channel: 'body',
  receiverId: null,
  receiver: 'Ledningsgruppen',
  meetingOn: '2026-12-08',
  madeOn: '2026-12-01',
  periodFrom: '2026-09-01',
  periodUntil: '2026-11-30',
  expectedOn: '2027-01-11',
  language: 'sv',
  digest: 'ab'.repeat(32),
  published: { people: [] },
  deficiencies,
  ...over,
});
