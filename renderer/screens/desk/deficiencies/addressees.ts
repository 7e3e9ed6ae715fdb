import type { AgencyLine } from '../../../../shared/domain/directory.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';

/** Who can owe an answer, as a choice: nobody (empty), then the members of the management body, then every other agency. */
export function addresseeOptions(
  agencies: readonly AgencyLine[],
  t: Catalogue['desk']['deficiencies']['page'],
): { value: string; label: string }[] {
  const options = (some: readonly AgencyLine[]): { value: Id; label: string }[] =>
    some
      .map(({ id, name, inBody, memberName }) => ({
        value: id,
        label: inBody ? t.member(name, memberName) : name,
      }))
      .sort((one, other) => one.label.localeCompare(other.label));
  return [
    { value: '', label: t.nobody },
    ...options(agencies.filter(({ inBody }) => inBody)),
    ...options(agencies.filter(({ inBody }) => !inBody)),
  ];
}
