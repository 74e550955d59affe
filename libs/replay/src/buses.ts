import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { EventStore } from '#event-store';
import { followingCommandId, type CommandContext, type LedgerCommand, type Receipt } from '#cqrs';

/** The way in: replays go through the same buses as everybody. */
export interface Buses {
  readonly commands: CommandBus;
  readonly queries: QueryBus;
  readonly store: Pick<EventStore, 'head'>;
}

/** Where a replay stands, for whoever waits. */
export interface ReplayProgress {
  readonly stage: 'members' | 'votes';
  readonly done: number;
  readonly total: number;
}

export type ProgressListener = (progress: ReplayProgress) => void;

/** Pseudonym of the program that replays, as the actor of what no member does herself. */
export const REPLAY_ACTOR = '00000000-0000-4000-8000-000000000002';

/** Gives commands in the name of one replay: the same replay gives the same commands. */
export class ReplayScript {
  /** votes cast so far */
  votes = 0;

  constructor(
    readonly buses: Buses,
    /** names the replay; UUID */
    readonly replayId: string,
  ) {}

  /** An id that belongs to this replay alone. */
  id(name: string): string {
    return followingCommandId(this.replayId, name);
  }

  context(effect: string, actor = REPLAY_ACTOR): CommandContext {
    return { commandId: followingCommandId(this.replayId, `command ${effect}`), actor, causationId: this.replayId };
  }

  /** Ledger number of the last entry; -1 while there is none. */
  async headNumber(): Promise<number> {
    return (await this.buses.store.head())?.number ?? -1;
  }

  send(command: LedgerCommand<unknown>): Promise<Receipt> {
    return this.buses.commands.execute(command);
  }
}
