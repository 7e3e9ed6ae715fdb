import { afterEach, describe, expect, it } from 'vitest';
import { KeyFlow } from '../../../renderer/screens/key/key-flow.svelte.ts';
import { kindsOf, SecretInput } from '../../../renderer/screens/key/secret-input.svelte.ts';
import { addClient, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});

const making = async (unseen = false): Promise<{ flow: KeyFlow; vault: TestVault }> => {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  await addClient(vault);
  if (unseen) {
    await vault.get('person.change', { safety: { someone: true, who: '', mayLeaveMessage: false } });
  }
  const explain = (failed: { code: string }): string => failed.code;
  return { flow: new KeyFlow({ ask: vault.ask.bind(vault), explain, anew: false, language: 'sv' }), vault };
};

describe('making a key', () => {
  it('of four words: shown once, spare kept, retyped', async () => {
    const { flow } = await making();
    await flow.make();
    const words = flow.offer!.shown.join(' ');
    expect(flow.offer!.shown).toHaveLength(4);
    flow.toTry();
    expect([flow.stage, flow.missing]).toEqual(['keep', 'spare-kept']);
    flow.spareWritten = true;
    flow.toTry();
    expect(await flow.finish()).toBeNull();
    expect(flow.missing).toBe('words');
    flow.words = 'fyra helt andra ord';
    expect(await flow.finish()).toBeNull();
    expect(flow.error).toBe('differs');
    flow.words = words.toUpperCase();
    const view = await flow.finish();
    expect(view?.key).toMatchObject({ exists: true, forms: ['words'], hasSpare: true });
    expect([flow.stage, flow.offer, flow.words]).toEqual(['done', null, '']);
  });

  it('of a card: the PIN is chosen twice, and a plain one is refused', async () => {
    const { flow, vault } = await making();
    flow.form = 'card';
    await flow.make();
    vault.choices.push(`${vault.dir}/kort.pdf`, `${vault.dir}/reserv.pdf`);
    await flow.save('card');
    await flow.save('spare-paper');
    expect(flow.saved).toEqual(['card', 'spare-paper']);
    flow.code = flow.offer!.shown.join(' ');
    flow.toTry();
    flow.pin = '12345';
    await flow.finish();
    expect(flow.missing).toBe('pin');
    flow.pin = '804317';
    flow.pinAgain = '804318';
    await flow.finish();
    expect(flow.missing).toBe('pins-differ');
    flow.pin = '123456';
    flow.pinAgain = '123456';
    await flow.finish();
    expect(flow.error).toBe('bad-pin');
    flow.pin = '804317';
    flow.pinAgain = '804317';
    expect((await flow.finish())?.key.forms).toEqual(['card']);
  });

  it('of a stick: saved first, and read back', async () => {
    const { flow, vault } = await making();
    flow.form = 'stick';
    await flow.make();
    flow.toTry();
    expect(flow.missing).toBe('stick');
    vault.choices.push(null);
    await flow.save('stick');
    expect(flow.notSaved).toBe(true);
    vault.choices.push(`${vault.dir}/fil.dat`);
    await flow.save('stick');
    flow.spareWritten = true;
    flow.toTry();
    vault.choices.push(`${vault.dir}/fil.dat`);
    expect((await flow.finish())?.key.forms).toEqual(['stick']);
  });

  it('with somebody who must not see: the spare only as a file', async () => {
    const { flow, vault } = await making(true);
    await flow.make();
    expect(flow.offer).toMatchObject({ spare: [], spareAsFileOnly: true });
    flow.spareWritten = true;
    flow.toTry();
    expect(flow.missing).toBe('spare');
    vault.choices.push(`${vault.dir}/annan.dat`);
    await flow.save('spare-stick');
    flow.toTry();
    expect(flow.stage).toBe('try');
  });

  it('given up: nothing of it is left', async () => {
    const { flow, vault } = await making();
    await flow.make();
    await flow.cancel();
    expect(flow.offer).toBeNull();
    expect(await vault.code('key.save', { what: 'spare-paper' })).toBe('nothing-made');
  });
});

describe('giving the secret', () => {
  it('offers the forms the client has and the spares; all forms when that is not known', () => {
    expect(kindsOf(['card'])).toEqual(['card', 'spare', 'spare-stick']);
    expect(kindsOf([])).toEqual(['words', 'card', 'stick', 'spare', 'spare-stick']);
  });

  it('says what is missing', () => {
    const input = new SecretInput('card');
    expect(input.missing).toBe('empty');
    input.code = 'ABCD';
    input.pin = '12 34';
    expect(input.missing).toBe('pin');
    input.pin = '80 43 17';
    expect(input.missing).toBeNull();
    expect(input.secret).toEqual({ kind: 'card', code: 'ABCD', pin: '804317' });
    input.clear();
    expect(input.missing).toBe('empty');
  });
});
