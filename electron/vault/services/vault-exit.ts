/**
 * The closed list of what may leave without a client's key (rule 4). None of them can hold anything of a folder:
 * only secrets while they are being made, for the one who will keep them.
 */
export type VaultExit =
  | { exit: 'recovery-paper'; groups: readonly string[] }
  | { exit: 'client-card'; groups: readonly string[]; discreet: boolean }
  | { exit: 'spare-paper'; groups: readonly string[]; discreet: boolean }
  | { exit: 'key-file'; bytes: Uint8Array };
