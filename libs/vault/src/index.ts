import type { Process } from '#processing';
import { PurgeErased } from './commands/purge-erased.command.js';
import { purgeErased } from './processes/purge-erased.process.js';

export { EraseDisclosures } from './commands/erase-disclosures.command.js';
export * from './domain/index.js';
export { IDENTITY, type HeldValue, type IdentityChange, type Kept, type Pseudonym, type RetentionTerms, type ValueToKeep } from './kept.js';
export { keptForDecision, type BroughtValues } from './kept-for-decision.js';
export { Vault } from './vault.js';
export { VaultModule } from './vault.module.js';

export const vaultProcesses: readonly Process[] = [purgeErased];

/** The commands those processes ask for, by name. */
export const vaultCommandsOfProcesses = { PurgeErased };
