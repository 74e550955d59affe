import type { CommandDispatcher, ReactionCause } from '../command-dispatcher.js';

export interface Given {
  readonly command: object;
  readonly cause: ReactionCause;
}

/** An application that carries out each command id once, as the ledger does, and counts how often it was asked. */
export class CommandBook {
  readonly attempts: Given[] = [];
  readonly carriedOut = new Map<string, object>();
  /** throws, or waits, in place of the application */
  before: (given: Given) => void | Promise<void> = () => undefined;
  /** after the command was carried out: an answer that is lost on the way */
  after: (given: Given) => void = () => undefined;

  readonly dispatch: CommandDispatcher = async (command, cause) => {
    const given = { command, cause };
    this.attempts.push(given);
    await this.before(given);
    if (!this.carriedOut.has(cause.commandId)) this.carriedOut.set(cause.commandId, command);
    this.after(given);
  };

  get commands(): object[] {
    return [...this.carriedOut.values()];
  }
}
