import { addClient, giveKey, openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';

/** A real vault process in this process, and the client at the table. */
export interface AtTheTable {
  vault: TestVault;
  id: string;
  words: string;
  spare: string;
}

/** The client has a key of four words and uses it: With. */
export async function withTheClient(
  prepare?: (vault: TestVault, id: string) => Promise<void>,
): Promise<AtTheTable> {
  const vault = await openVaultOnDesk();
  const id = await addClient(vault);
  const { words, spare } = await giveKey(vault);
  await prepare?.(vault, id);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  return { vault, id, words, spare };
}

/** The client sits beside, before there is a key. */
export async function besideTheClient(): Promise<{ vault: TestVault; id: string }> {
  const vault = await openVaultOnDesk();
  const id = await addClient(vault);
  await vault.get('beside.enter', { id });
  return { vault, id };
}

/** A folder outside the vault's own for what is let out. */
export const out = (vault: TestVault, name: string): string => `${vault.dir}/${name}`;
