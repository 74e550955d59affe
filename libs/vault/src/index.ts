import type { Process } from '#processing';
import { PurgeErased } from './commands/purge-erased.command.js';
import { purgeErased } from './processes/purge-erased.process.js';

export { EraseDisclosures } from './commands/erase-disclosures.command.js';
export * from './domain/index.js';
export type { Kept, Pseudonym, RetentionTerms } from './kept.js';
export { Vault, type ValueToKeep } from './vault.js';
export { VaultModule } from './vault.module.js';

export const vaultProcesses: readonly Process[] = [purgeErased];

/** The commands those processes ask for, by name. */
export const vaultCommandsOfProcesses = { PurgeErased };
