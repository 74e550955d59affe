import type { CommandContext, LedgerCommand } from '#cqrs';
import type { Upcaster } from '#event-store';
import type { Process, Projection } from '#processing';
import { assemblyProcesses, assemblyProjections, CloseBallot } from '#assembly';
import { electionsCommandsOfProcesses, electionsProcesses, electionsProjections } from '#elections';
import { historyProjections } from '#history';
import { membershipProcesses, membershipProjections } from '#membership';
import { sharesCommandsOfProcesses, sharesProcesses, sharesProjections } from '#shares';
import { statutesProjections } from '#statutes';
import { vaultCommandsOfProcesses, vaultProcesses } from '#vault';

/**
 * Read models by the thread that writes them. The roster alone takes as long as all the others together; a third thread would only read the
 * ledger once more.
 */
export const projectionsByThread: readonly (readonly Projection[])[] = [
  membershipProjections,
  [...statutesProjections, ...sharesProjections, ...assemblyProjections, ...electionsProjections, ...historyProjections],
];

/** Every read model of the application. */
export const projections: readonly Projection[] = projectionsByThread.flat();

/** Every policy of the application. */
export const processes: readonly Process[] = [
  ...membershipProcesses,
  ...sharesProcesses,
  ...assemblyProcesses,
  ...electionsProcesses,
  ...vaultProcesses,
];

/** Every step from an older shape of an event to today's. None yet: each event is in its first version. */
export const upcasters: readonly Upcaster[] = [];

/** The command class behind each name a process may ask for; what it takes as data is between the two. */
export const commandsOfProcesses: Readonly<Record<string, new (data: never, context: CommandContext) => LedgerCommand<unknown>>> = {
  CloseBallot,
  ...sharesCommandsOfProcesses,
  ...electionsCommandsOfProcesses,
  ...vaultCommandsOfProcesses,
};
