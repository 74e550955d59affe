import type { CommandBus } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import type { CommandContext } from '#cqrs';
import type { CommandDispatcher, ReactionCause } from '#processing';
import { commandsOfProcesses } from './catalogue.js';

/** Pseudonym of the processes, as the actor of what no person does. Which event they answered is the `causationId` of the entry. */
export const PROCESSES_ACTOR = '00000000-0000-4000-8000-000000000003';

/** Gives what processes ask for, `{type, data}`, to the command bus: they go the way of everybody. */
export const dispatcherOn =
  (commands: Pick<CommandBus, 'execute'>): CommandDispatcher =>
  async (asked, cause) => {
    const { type, data } = asked as { readonly type?: string; readonly data?: unknown };
    const Asked = commandsOfProcesses[type ?? ''];
    if (!Asked) throw new DomainError('COMMAND_OF_PROCESS_UNKNOWN', { type }, 'invalid');
    // The process wrote the data for this class, in the context that has both.
    return commands.execute(new Asked(data as never, contextOf(cause)));
  };

/** A deadline follows from no event: the command then stands as its own cause. */
const contextOf = ({ commandId, causationId, correlationId }: ReactionCause): CommandContext => ({
  actor: PROCESSES_ACTOR,
  commandId,
  causationId: causationId === commandId ? undefined : causationId,
  correlationId,
});
