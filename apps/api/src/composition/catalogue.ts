import type { CommandContext, LedgerCommand } from '#cqrs';
import type { Process } from '#processing';
import { assemblyCommandsOfProcesses, assemblyProcesses } from '#assembly';
import { disciplineCommandsOfProcesses, disciplineProcesses } from '#discipline';
import { electionsCommandsOfProcesses, electionsProcesses } from '#elections';
import { membershipProcesses } from '#membership';
import { sharesCommandsOfProcesses, sharesProcesses } from '#shares';
import { vaultCommandsOfProcesses, vaultProcesses } from '#vault';

/** Every policy of the application. */
export const processes: readonly Process[] = [
  ...membershipProcesses,
  ...sharesProcesses,
  ...assemblyProcesses,
  ...electionsProcesses,
  ...disciplineProcesses,
  ...vaultProcesses,
];

/** The command class behind each name a process may ask for; what it takes as data is between the two. */
export const commandsOfProcesses: Readonly<Record<string, new (data: never, context: CommandContext) => LedgerCommand<unknown>>> = {
  ...assemblyCommandsOfProcesses,
  ...sharesCommandsOfProcesses,
  ...electionsCommandsOfProcesses,
  ...disciplineCommandsOfProcesses,
  ...vaultCommandsOfProcesses,
};
