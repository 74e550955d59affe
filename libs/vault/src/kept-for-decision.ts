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
  vault: Vault,
  brought: readonly BroughtValues[],
  decide: (digests: readonly string[]) => Promise<Receipt>,
): Promise<Receipt> => {
  const before = new Set(brought.flatMap(({ of, values }) => values.map((value) => vault.digestFor(of, value))).filter(isHeldIn(vault)));
  const digests = (await Promise.all(brought.map(({ of, values }) => vault.keep(of, values)))).flat();
  const letGo = (): void => vault.letGo(digests.filter((digest) => !before.has(digest)));
  try {
    const receipt = await decide(digests);
    if (receipt.number === undefined) letGo();
    return receipt;
  } catch (error) {
    // After anything else nobody knows yet whether the entry was written.
    if (isDomainError(error) && error.kind !== 'unavailable') letGo();
    throw error;
  }
};

const isHeldIn =
  (vault: Vault) =>
  (digest: string | undefined): digest is string =>
    digest !== undefined && vault.read(digest).status === 'held';
