import type { Id } from '../../../shared/domain/plan.ts';
import { ask } from '../../api/client.ts';

/** What the vault's directory calls its agencies, for the links to them. The directory learns nothing by being read. */
export class AgencyNames {
  all = $state.raw<readonly { id: Id; name: string }[]>([]);

  async load(): Promise<void> {
    const answer = await ask('directory.list', {});
    if (answer.ok) this.all = answer.value.agencies;
  }

  /** The name, or null when there is no link or what it led to is gone. */
  of(id: Id | null): string | null {
    return this.all.find((agency) => agency.id === id)?.name ?? null;
  }
}
