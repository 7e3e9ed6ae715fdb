import type { AgencyKind, AgencyLevel } from '../domain/directory.ts';
import type { DeskLanguage } from '../domain/folder.ts';

type Named<K extends string> = Readonly<Record<K, Readonly<Record<DeskLanguage, string>>>>;

/** What kinds of agencies, services and groups are called. No agency is named: that is the ombudsperson's to fill in. */
export const agencyKindNames: Named<AgencyKind> = {
  'social-services': { sv: 'Socialtjänsten', en: 'Social services' },
  'housing-support': { sv: 'Boendestöd', en: 'Housing support' },
  'personal-ombudsperson': { sv: 'Personligt ombud', en: 'Personal ombudsperson' },
  'budget-advice': { sv: 'Budget- och skuldrådgivning', en: 'Budget and debt advice' },
  guardians: { sv: 'Överförmyndaren', en: 'Chief guardian' },
  school: { sv: 'Skola och vuxenutbildning', en: 'School and adult education' },
  'primary-care': { sv: 'Vårdcentral', en: 'Primary care' },
  psychiatry: { sv: 'Psykiatrisk mottagning', en: 'Psychiatric clinic' },
  'emergency-psychiatry': { sv: 'Psykiatrisk akutmottagning', en: 'Psychiatric emergency' },
  'addiction-care': { sv: 'Beroendevård', en: 'Addiction care' },
  habilitation: { sv: 'Habilitering', en: 'Habilitation' },
  'patient-board': { sv: 'Patientnämnden', en: 'Patient advisory board' },
  'social-insurance': { sv: 'Försäkringskassan', en: 'Social insurance agency' },
  'employment-agency': { sv: 'Arbetsförmedlingen', en: 'Employment agency' },
  enforcement: { sv: 'Kronofogden', en: 'Enforcement authority' },
  'tax-agency': { sv: 'Skatteverket', en: 'Tax agency' },
  'migration-agency': { sv: 'Migrationsverket', en: 'Migration agency' },
  police: { sv: 'Polisen', en: 'Police' },
  court: { sv: 'Domstol', en: 'Court' },
  'prison-probation': { sv: 'Kriminalvården', en: 'Prison and probation' },
  'county-board': { sv: 'Länsstyrelsen', en: 'County administrative board' },
  'national-board': { sv: 'Socialstyrelsen', en: 'National Board of Health and Welfare' },
  inspectorate: { sv: 'IVO', en: 'Health and Social Care Inspectorate' },
  'housing-company': { sv: 'Bostadsbolag', en: 'Housing company' },
  tenants: { sv: 'Hyresgästföreningen', en: 'Tenants’ association' },
  'user-organisation': { sv: 'Brukarorganisation', en: 'User organisation' },
  'family-organisation': { sv: 'Anhörigorganisation', en: 'Family organisation' },
  'meeting-place': { sv: 'Träffpunkt', en: 'Meeting place' },
  church: { sv: 'Församling', en: 'Congregation' },
  lawyer: { sv: 'Jurist', en: 'Lawyer' },
  bank: { sv: 'Bank', en: 'Bank' },
  other: { sv: 'Annat', en: 'Something else' },
};

/** What the levels are called. */
export const agencyLevelNames: Named<AgencyLevel> = {
  municipality: { sv: 'Kommun', en: 'Municipality' },
  region: { sv: 'Region', en: 'Region' },
  state: { sv: 'Stat', en: 'State' },
  association: { sv: 'Förening', en: 'Association' },
  company: { sv: 'Företag', en: 'Company' },
};
