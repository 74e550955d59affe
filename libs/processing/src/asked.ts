import type { DomainCommand } from '#kernel';

/** What a process asks for; the application turns it into the command of that name. */
export interface Asked<Command extends DomainCommand> {
  readonly type: Command['type'];
  readonly data: Omit<Command, 'type' | 'at'>;
}
