import type { AgencyKind } from '../../../shared/domain/directory.ts';
import type { SampleVault } from './sample-vault.ts';

/** Agencies of a town that is not there. */
const agencies: readonly { name: string; kind: AgencyKind; offers: string; inBody?: string }[] = [
  {
    name: 'Boendestödet i Lillköping',
    kind: 'housing-support',
    offers: 'Stöd hemma',
    inBody: 'Enhetschefen',
  },
  {
    name: 'Lillköpings vårdcentral',
    kind: 'primary-care',
    offers: 'Läkare, kurator',
    inBody: 'Vårdenhetschefen',
  },
  {
    name: 'Psykiatrin i Lillköping',
    kind: 'psychiatry',
    offers: 'Mottagning på dagtid',
    inBody: 'Sektionschefen',
  },
  { name: 'Lillköpingshem', kind: 'housing-company', offers: 'Hyresrätter' },
  { name: 'Träffpunkt Bryggan', kind: 'meeting-place', offers: 'Fika och verkstad' },
  { name: 'Överförmyndaren i Lillköping', kind: 'guardians', offers: 'Gode män' },
];

/** Fills the directory. */
export async function writtenDirectory(vault: SampleVault): Promise<void> {
  for (const { name, kind, offers, inBody } of agencies) {
    const { id } = await vault.get('directory.add', { name, kind });
    await vault.get('directory.change', {
      id,
      offers,
      area: 'Lillköping',
      opening: 'måndag till torsdag 9–15',
      ...(inBody !== undefined && { inBody: true, memberName: inBody }),
    });
  }
}
