import type { Id, Instant } from './plan.ts';
import { comparable } from './text.ts';

/** Kinds of agencies, services and groups in the directory. Their names are a catalogue's. */
export const agencyKinds = [
  'social-services',
  'housing-support',
  'personal-ombudsperson',
  'budget-advice',
  'guardians',
  'school',
  'primary-care',
  'psychiatry',
  'emergency-psychiatry',
  'addiction-care',
  'habilitation',
  'patient-board',
  'social-insurance',
  'employment-agency',
  'enforcement',
  'tax-agency',
  'migration-agency',
  'police',
  'court',
  'prison-probation',
  'county-board',
  'national-board',
  'inspectorate',
  'housing-company',
  'tenants',
  'user-organisation',
  'family-organisation',
  'meeting-place',
  'church',
  'lawyer',
  'bank',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** Who answers for an agency: a municipality, a region, the state, an association, a company. */
export const agencyLevels = ['municipality', 'region', 'state', 'association', 'company'] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

/** The level most of a kind belong to; it can be changed for each. */
const usualLevels: Readonly<Record<AgencyKind, AgencyLevel>> = {
  'social-services': 'municipality',
  'housing-support': 'municipality',
  'personal-ombudsperson': 'municipality',
  'budget-advice': 'municipality',
  guardians: 'municipality',
  school: 'municipality',
  'primary-care': 'region',
  psychiatry: 'region',
  'emergency-psychiatry': 'region',
  'addiction-care': 'region',
  habilitation: 'region',
  'patient-board': 'region',
  'social-insurance': 'state',
  'employment-agency': 'state',
  enforcement: 'state',
  'tax-agency': 'state',
  'migration-agency': 'state',
  police: 'state',
  court: 'state',
  'prison-probation': 'state',
  'county-board': 'state',
  'national-board': 'state',
  inspectorate: 'state',
  'housing-company': 'company',
  tenants: 'association',
  'user-organisation': 'association',
  'family-organisation': 'association',
  'meeting-place': 'association',
  church: 'association',
  lawyer: 'company',
  bank: 'company',
  other: 'association',
};
export const usualLevel = (kind: AgencyKind): AgencyLevel => usualLevels[kind];

/** Somebody who works there, as the ombudsperson reaches them at work. */
export interface ContactPerson {
  name: string;
  role: string;
  phone: string;
  mail: string;
}

/** An agency, service or group. No client is in it, and it knows of none (product.md, rule 3). */
export interface Agency {
  id: Id;
  kind: AgencyKind;
  level: AgencyLevel;
  name: string;
  /** What it offers. */
  offers: string;
  /** The area it serves. */
  area: string;
  opening: string;
  /** Ways in: how somebody comes there for the first time. */
  waysIn: string;
  languages: string;
  /** It has a seat in the management body. */
  inBody: boolean;
  /** Who sits there for it; empty when it has no seat, or nobody is named. */
  memberName: string;
  /** The member of the management body that answers for it; null when it sits there itself, or nobody does. */
  answeredBy: Id | null;
  contacts: ContactPerson[];
}

/** What a list shows of an agency, and a folder's link to it. */
export type AgencyLine = Omit<Agency, 'opening' | 'waysIn' | 'contacts'>;

/** The whole directory as a list. */
export interface Directory {
  agencies: AgencyLine[];
  canUndo: boolean;
  /** How many were removed in the last 30 days. */
  removed: number;
}

/** A removed agency that can still be put back. */
export interface RemovedAgency {
  id: Id;
  kind: AgencyKind;
  name: string;
  removedAt: Instant;
}

/** The fields of an agency that a person fills in, and how long each may be. */
export const agencyLimits = {
  name: 200,
  offers: 2_000,
  area: 200,
  opening: 500,
  waysIn: 2_000,
  languages: 200,
  memberName: 200,
} as const;
export type AgencyText = keyof typeof agencyLimits;
/** Contact persons of one agency, at most. */
export const mostContacts = 20;
/** Longest text about a contact person. */
export const contactLimit = 200;

/** A contact person with nothing said is nobody. */
export const saysSomething = (contact: ContactPerson): boolean =>
  [contact.name, contact.role, contact.phone, contact.mail].some((text) => text !== '');

/** Who sits in the management body answers for itself, and only they have somebody there. */
export function withSeat<A extends Pick<Agency, 'inBody' | 'memberName' | 'answeredBy'>>(agency: A): A {
  return agency.inBody ? { ...agency, answeredBy: null } : { ...agency, memberName: '' };
}

/** The member of the management body that answers for an agency: itself, or the one named; null when nobody does. */
export function memberFor<A extends Pick<Agency, 'id' | 'inBody' | 'answeredBy'>>(
  agency: A,
  all: readonly A[],
): A | null {
  if (agency.inBody) return agency;
  const member = all.find(({ id }) => id === agency.answeredBy);
  return member?.inBody ? member : null;
}

/** What is looked at in the list: each word must stand in the name, the area, the offers or the languages. */
export function lookedUp<
  A extends Pick<Agency, 'name' | 'area' | 'offers' | 'languages' | 'kind' | 'inBody'>,
>(
  all: readonly A[],
  looked: { text: string; kind: AgencyKind | 'all'; onlyBody: boolean },
  kindName: (kind: AgencyKind) => string,
): A[] {
  const terms = comparable(looked.text).split(' ');
  return all.filter((one) => {
    if (looked.kind !== 'all' && one.kind !== looked.kind) return false;
    if (looked.onlyBody && !one.inBody) return false;
    const text = comparable([one.name, one.area, one.offers, one.languages, kindName(one.kind)].join(' '));
    return terms.every((term) => text.includes(term));
  });
}

/** Two agencies that a person would take for the same one: same kind, same name. */
export const sameKey = ({ kind, name }: Pick<Agency, 'kind' | 'name'>): string =>
  `${kind}|${comparable(name)}`;
