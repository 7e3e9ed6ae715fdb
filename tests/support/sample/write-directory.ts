import type { AgencyKind, ContactPerson } from '../../../shared/domain/directory.ts';
import type { SampleVault } from './sample-vault.ts';

interface SampleAgency {
  name: string;
  kind: AgencyKind;
  offers: string;
  /** Who sits in the management body for it. */
  inBody?: string;
  /** The name of the agency that answers for it there. */
  answeredBy?: string;
  waysIn?: string;
  languages?: string;
  contacts?: readonly (readonly [name: string, role: string])[];
}

/** Agencies of a town that is not there; those with a seat in the management body come first. */
const agencies: readonly SampleAgency[] = [
  {
    name: 'Socialtjänsten i Lillköping',
    kind: 'social-services',
    offers: 'Ekonomiskt bistånd, boendestöd, ledsagning',
    inBody: 'Socialchefen',
    waysIn: 'Ring mottagningen, eller kom på onsdagar utan tid',
    languages: 'svenska, engelska, arabiska',
    contacts: [
      ['Karin Ek', 'mottagningen'],
      ['Jonas Hed', 'ekonomiskt bistånd'],
    ],
  },
  {
    name: 'Lillköpings vårdcentral',
    kind: 'primary-care',
    offers: 'Läkare, kurator',
    inBody: 'Vårdenhetschefen',
    contacts: [['Rita Malm', 'kurator']],
  },
  {
    name: 'Psykiatrin i Lillköping',
    kind: 'psychiatry',
    offers: 'Mottagning på dagtid',
    inBody: 'Sektionschefen',
    waysIn: 'Egen anmälan på nätet eller remiss från vårdcentralen',
    contacts: [['Ola Lind', 'sjuksköterska']],
  },
  {
    name: 'Boendestödet i Lillköping',
    kind: 'housing-support',
    offers: 'Stöd hemma',
    answeredBy: 'Socialtjänsten i Lillköping',
    contacts: [['Sara Nyby', 'samordnare']],
  },
  {
    name: 'Överförmyndaren i Lillköping',
    kind: 'guardians',
    offers: 'Gode män',
    answeredBy: 'Socialtjänsten i Lillköping',
  },
  {
    name: 'Försäkringskassan',
    kind: 'social-insurance',
    offers: 'Sjukersättning, bostadstillägg',
    inBody: 'Områdeschefen',
  },
  {
    name: 'Arbetsförmedlingen',
    kind: 'employment-agency',
    offers: 'Stöd till arbete',
    inBody: 'Sektionschefen på Arbetsförmedlingen',
  },
  { name: 'Länsstyrelsen', kind: 'county-board', offers: 'Följer upp ombuden i länet' },
  { name: 'Socialstyrelsen', kind: 'national-board', offers: 'Följer upp ombuden i landet' },
  { name: 'Lillköpingshem', kind: 'housing-company', offers: 'Hyresrätter' },
  {
    name: 'Träffpunkt Bryggan',
    kind: 'meeting-place',
    offers: 'Fika och verkstad',
    waysIn: 'Kom som du är',
    contacts: [['Nils Ström', 'värd']],
  },
];

/** Ways to reach somebody at work that lead to nobody: numbers kept for fiction, and a name that is never given out. */
const contactOf = (name: string, role: string, at: number): ContactPerson => ({
  name,
  role,
  phone: `0701740${String(605 + at)}`,
  mail: `${name.toLowerCase().replace(' ', '.')}@lillkoping.example`,
});

/** Fills the directory. */
export async function writtenDirectory(vault: SampleVault): Promise<void> {
  const known = new Map<string, string>();
  for (const { name, kind, offers, inBody, answeredBy, waysIn, languages, contacts } of agencies) {
    const { id } = await vault.get('directory.add', { name, kind });
    known.set(name, id);
    await vault.get('directory.change', {
      id,
      offers,
      area: 'Lillköping',
      opening: 'måndag till torsdag 9–15',
      ...(waysIn !== undefined && { waysIn }),
      ...(languages !== undefined && { languages }),
      ...(inBody !== undefined && { inBody: true, memberName: inBody }),
      ...(answeredBy !== undefined && { answeredBy: known.get(answeredBy) ?? null }),
      contacts: (contacts ?? []).map(([who, role], at) => contactOf(who, role, at)),
    });
  }
}
