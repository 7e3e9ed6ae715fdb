import type { z } from 'zod';
import type { Answer, Call, CommonError } from './call.ts';
import { folderCalls } from './folder-calls.ts';
import { togetherCalls } from './together-calls.ts';
import { vaultCalls } from './vault-calls.ts';

export { themes } from './values.ts';
export type { KeyOffer, Saved, Status, Strength, Theme, Verdict } from './values.ts';

/** Every call between a screen and the vault process. Server, client and test double derive from it. */
export const contract = { ...vaultCalls, ...folderCalls, ...togetherCalls } as const;

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
