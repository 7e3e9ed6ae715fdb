import type { Handlers } from './handler.ts';
import { checkHandlers } from './services/check-document.ts';
import { exitHandlers } from './services/exits.ts';
import { folderHandlers } from './services/folder.ts';
import { frontHandlers } from './services/front-page.ts';
import { keyMakingHandlers } from './services/key-making.ts';
import { peopleHandlers } from './services/people.ts';
import { planHandlers } from './services/plan.ts';
import { recoveryHandlers } from './services/recovery-paper.ts';
import { togetherHandlers } from './services/together.ts';
import { vaultHandlers } from './services/vault.ts';
import { warrantHandlers } from './services/warrants.ts';
import { withoutHandlers } from './services/without.ts';

/** One handler for every call (architecture.md, The contract). */
export const handlers: Handlers = {
  ...vaultHandlers,
  ...recoveryHandlers,
  ...peopleHandlers,
  ...folderHandlers,
  ...withoutHandlers,
  ...frontHandlers,
  ...keyMakingHandlers,
  ...togetherHandlers,
  ...planHandlers,
  ...exitHandlers,
  ...warrantHandlers,
  ...checkHandlers,
};
