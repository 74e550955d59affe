import type { Process } from '#processing';
import { PurgeErased } from './commands/purge-erased.command.js';
import { purgeErased } from './processes/purge-erased.process.js';

export { EraseDisclosures } from './commands/erase-disclosures.command.js';
export { LiftLegalHold } from './commands/lift-legal-hold.command.js';
export { SweepOrphans } from './commands/sweep-orphans.command.js';
export { PlaceLegalHold } from './commands/place-legal-hold.command.js';
export * from './domain/index.js';
export type { Acknowledgement, PurgedConsumer } from './acknowledgements.js';
export { LegalHoldRegister } from './legal-hold-register.js';
export { GetErasure, type ErasureReport } from './queries/get-erasure.query.js';
export { IDENTITY, type HeldValue, type IdentityChange, type Kept, type Pseudonym, type RetentionTerms, type ValueToKeep } from './kept.js';
export { keptForDecision, type BroughtValues } from './kept-for-decision.js';
export { vaultFilesIn, vaultIn, vaultInDatabase, type VaultPlace } from './vault-files.js';
export { Vault } from './vault.js';
export { TurnGroup } from './turn-group.js';
export { VaultModule } from './vault.module.js';

export const vaultProcesses: readonly Process[] = [purgeErased];

/** The commands those processes ask for, by name. */
export const vaultCommandsOfProcesses = { PurgeErased };
