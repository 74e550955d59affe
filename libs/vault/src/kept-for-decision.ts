import { isDomainError } from '#kernel';
import type { Receipt } from '#cqrs';
import type { Pseudonym, ValueToKeep } from './kept.js';
import type { Vault } from './vault.js';

/** Values somebody brought with a command. */
export interface BroughtValues {
  readonly of: Pseudonym;
  readonly values: readonly ValueToKeep[];
}

/**
 * Values are in the vault before the entry that names them, and leave it again when there will be no such entry. What was held already stays:
 * an entry may name it.
 * @param decide  is given the digests, in the order of the values
 */
export const keptForDecision = async (
  vault: Pick<Vault, 'keep' | 'letGo'>,
  brought: readonly BroughtValues[],
  decide: (digests: readonly string[]) => Promise<Receipt>,
): Promise<Receipt> => {
  const kept = (await Promise.all(brought.map(({ of, values }) => vault.keep(of, values)))).flat();
  const letGo = (): Promise<void> => vault.letGo(kept.filter(({ isNew }) => isNew).map(({ digest }) => digest));
  try {
    const receipt = await decide(kept.map(({ digest }) => digest));
    if (receipt.number === undefined) await letGo();
    return receipt;
  } catch (error) {
    // After anything else nobody knows yet whether the entry was written.
    if (isDomainError(error) && error.kind !== 'unavailable') await letGo();
    throw error;
  }
};
