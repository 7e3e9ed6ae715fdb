import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receive } from '../../../electron/vault/server.ts';
import { contract, type CallName } from '../../../shared/contract/contract.ts';
import { addClient, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

const names = Object.keys(contract) as CallName[];

let vault: TestVault;
beforeAll(async () => {
  vault = await openVaultOnDesk();
  await addClient(vault);
});
afterAll(() => vault.end());

/** Values that a message could hold, deep and odd ones too. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
});

/** Objects with the call's own field names and forged values in them. */
const forged = (call: CallName): fc.Arbitrary<unknown> => {
  const shape = (contract[call].input as { shape?: Record<string, unknown> }).shape ?? {};
  const fields = Object.fromEntries(Object.keys(shape).map((name) => [name, anything]));
  return fc.oneof(
    fc.record({ ...fields, extra: anything }),
    fc.record(fields, { requiredKeys: [] }),
    anything,
  );
};

describe('a forged message', () => {
  const notHere = names.filter((call) => !(contract[call].modes as readonly string[]).includes('without'));
  it.each(notHere)('%s is refused Without, for it is made for other modes', async (call) => {
    const { answer } = await receive(vault.app, { n: 1, call, input: {} });
    expect(answer).toEqual({ ok: false, code: 'wrong-mode' });
  });

  it.each(names)('%s with forged input is answered by a code, and changes nothing', async (call) => {
    const before = await vault.get('folder.read', {});
    await fc.assert(
      fc.asyncProperty(forged(call), async (input) => {
        if (contract[call].input.safeParse(input).success) return;
        const { answer } = await receive(vault.app, { n: 7, call, input });
        expect(answer.ok).toBe(false);
        if (!answer.ok) expect(['malformed', 'wrong-mode', 'too-long']).toContain(answer.code);
      }),
      { numRuns: 40 },
    );
    expect(await vault.get('folder.read', {})).toEqual(before);
  });

  it('without a known envelope is malformed, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (message) => {
        const { answer } = await receive(vault.app, message);
        expect(answer).toEqual({ ok: false, code: 'malformed' });
      }),
      { numRuns: 300 },
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('cannot call %s', async (call) => {
    const { answer } = await receive(vault.app, { n: 1, call, input: {} });
    expect(answer).toEqual({ ok: false, code: 'malformed' });
  });
});
