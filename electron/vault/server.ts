import { z } from 'zod';
import type { Answer, CommonError } from '../../shared/contract/call.ts';
import { contract, type CallName } from '../../shared/contract/contract.ts';
import { longestText } from '../../shared/contract/inputs.ts';
import type { App } from './app.ts';
import type { Handler } from './handler.ts';
import { handlers } from './handlers.ts';
import { isMemoryShort } from './keys/derive.ts';
import type { Session } from './session.ts';
import { StoreError, type StoreErrorCode } from './store/store-error.ts';

const callNames = Object.keys(contract) as CallName[];
// SECURITY: the envelope is checked before anything of it is used; unknown calls go no further.
const requestSchema = z.strictObject({
  n: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  call: z.enum(callNames as [CallName, ...CallName[]]),
  input: z.unknown(),
});

/** Calls that must not wait behind a long one: status, signs of life, and above all the lock. */
const atOnce: ReadonlySet<CallName> = new Set<CallName>(['app.status', 'app.active', 'app.lock']);

type AnyAnswer = Answer<unknown, string>;
type AnyHandler = (app: App, session: Session, input: unknown) => AnyAnswer | Promise<AnyAnswer>;

/** Answers one message of a port: parse, authorise by mode, run. Never throws, and never sends back text of an error. */
export async function receive(app: App, message: unknown): Promise<{ n: number; answer: AnyAnswer }> {
  const request = requestSchema.safeParse(message);
  if (!request.success) return { n: numberOf(message), answer: { ok: false, code: 'malformed' } };
  const { n, call, input } = request.data;
  const run = (): Promise<AnyAnswer> => answered(app, call, input);
  return { n, answer: await (atOnce.has(call) ? run() : app.inTurn(run)) };
}

const numberOf = (message: unknown): number => {
  const found = z.looseObject({ n: z.int().min(0) }).safeParse(message);
  return found.success ? found.data.n : -1;
};

async function answered(app: App, call: CallName, raw: unknown): Promise<AnyAnswer> {
  const spec = contract[call];
  const session = app.session;
  // SECURITY: deny by default; a call runs only in the modes the contract names for it.
  if (!(spec.modes as readonly string[]).includes(session.mode)) return { ok: false, code: 'wrong-mode' };
  const input = spec.input.safeParse(raw);
  if (!input.success) return refusal(input.error);
  try {
    // The contract ties name, session and input together; the compiler cannot follow the name through a union.
    const handler = handlers[call] as Handler<CallName> as AnyHandler;
    return await handler(app, session, input.data);
  } catch (error) {
    return explained(app, error);
  }
}

/** Too long is told apart, so that the screen can say how much; everything else on a port is a forgery or a bug. */
function refusal(error: z.ZodError): AnyAnswer {
  const tooLong = error.issues.find((issue) => issue.code === 'too_big' && issue.origin === 'string');
  return tooLong
    ? {
        ok: false,
        code: 'too-long',
        detail: tooLong.code === 'too_big' ? Number(tooLong.maximum) : longestText,
      }
    : { ok: false, code: 'malformed' };
}

/** How a store's failure is told; null: nobody expected it. */
const storeAnswer: Record<StoreErrorCode, CommonError | null> = {
  damaged: 'damaged',
  'disk-full': 'disk-full',
  'read-only': 'read-only',
  gone: 'gone',
  missing: 'damaged',
  newer: null,
  foreign: null,
  'in-use': null,
  taken: null,
  failed: null,
};

function explained(app: App, error: unknown): AnyAnswer {
  const known = error instanceof StoreError ? storeAnswer[error.code] : null;
  if (known) return { ok: false, code: known };
  if (isMemoryShort(error)) return { ok: false, code: 'not-enough-memory' };
  // SECURITY: the error's text could hold anything, so only a number leaves; the log gets the same number.
  const ref = app.outside.random(3).readUIntBE(0, 3);
  app.tell({ from: 'event', code: 'unexpected', numbers: [ref] });
  return { ok: false, code: 'unexpected', detail: ref };
}
