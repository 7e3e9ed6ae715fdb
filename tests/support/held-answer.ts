import type { CallName } from '../../shared/contract/contract.ts';
import type { TestVault } from './test-vault.ts';

/** Lets a vault answer a call only once it is told to, as a busy one would. Answers how to tell it. */
export function heldAnswer(vault: TestVault, held: CallName): () => void {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  const ask = vault.ask.bind(vault);
  vault.ask = async (call, input) => {
    const answer = await ask(call, input);
    if (call === held) await free;
    return answer;
  };
  return letGo;
}
