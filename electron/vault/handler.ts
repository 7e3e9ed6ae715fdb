import type { CallName, Errors, Input, ModesOf, Output } from '../../shared/contract/contract.ts';
import type { Outcome } from './answer.ts';
import type { App } from './app.ts';
import type { SessionIn } from './session.ts';

/** What answers one call. The session it is given has one of the modes the contract names for the call. */
export type Handler<N extends CallName> = (
  app: App,
  session: SessionIn<ModesOf<N>>,
  input: Input<N>,
) => Promise<Outcome<Output<N>, Errors<N>>> | Outcome<Output<N>, Errors<N>>;

/** One handler for every call: a missing one does not compile. */
export type Handlers = { readonly [N in CallName]: Handler<N> };
