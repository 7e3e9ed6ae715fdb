import type { z } from 'zod';
import { aroundCalls } from './around-calls.ts';
import type { Answer, Call, CommonError } from './call.ts';
import { copyCalls } from './copy-calls.ts';
import { crisisCalls } from './crisis-calls.ts';
import { contactCalls } from './contact-calls.ts';
import { backupCalls } from './backup-calls.ts';
import { deficiencyCalls } from './deficiency-calls.ts';
import { directoryCalls } from './directory-calls.ts';
import { endingCalls } from './ending-calls.ts';
import { folderCalls } from './folder-calls.ts';
import { handoverCalls } from './handover-calls.ts';
import { mandateCalls } from './mandate-calls.ts';
import { ownCalls } from './own-calls.ts';
import { paperCalls } from './paper-calls.ts';
import { releaseCalls } from './release-calls.ts';
import { reportCalls } from './report-calls.ts';
import { replyCalls } from './reply-calls.ts';
import { searchCalls } from './search-calls.ts';
import { statisticCalls } from './statistic-calls.ts';
import { supervisionCalls } from './supervision-calls.ts';
import { togetherCalls } from './together-calls.ts';
import { vaultCalls } from './vault-calls.ts';

export { themes } from './values.ts';
export type { KeyOffer, Saved, Status, Strength, Theme, Verdict } from './values.ts';

/** Every call between a screen and the vault process. Server, client and test double derive from it. */
export const contract = {
  ...vaultCalls,
  ...backupCalls,
  ...folderCalls,
  ...togetherCalls,
  ...directoryCalls,
  ...deficiencyCalls,
  ...releaseCalls,
  ...replyCalls,
  ...supervisionCalls,
  ...reportCalls,
  ...searchCalls,
  ...paperCalls,
  ...crisisCalls,
  ...ownCalls,
  ...copyCalls,
  ...aroundCalls,
  ...contactCalls,
  ...mandateCalls,
  ...endingCalls,
  ...statisticCalls,
  ...handoverCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = z.infer<Contract[N]['input']>;
export type Output<N extends CallName> = Contract[N] extends Call<z.ZodType, infer O, string> ? O : never;
/** The modes a call may be made in, as a union. */
export type ModesOf<N extends CallName> = Contract[N]['modes'][number];
export type Errors<N extends CallName> = Contract[N]['errors'][number];
export type AnswerOf<N extends CallName> = Answer<Output<N>, Errors<N>>;
/** Every error code any call can answer with, so that the catalogue must word each. */
export type ErrorCode = { [N in CallName]: Errors<N> }[CallName] | CommonError;
