import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { codeOf } from '#kernel';
import { EraseOverdue } from '#membership';
import type { LeasedService } from '#processing';
import { SweepOrphans } from '#vault';
import { PROCESSES_ACTOR } from './command-dispatcher.js';

/** Milliseconds after the start, when nobody waits for anything any more, and between two rounds. */
const [FIRST_MS, EVERY_MS] = [60_000, 60 * 60 * 1_000];

/** What the vault has to let go of by itself: on the one node that runs the processes. */
export class VaultUpkeep implements LeasedService {
  private readonly logger = new Logger('Upkeep');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;

  constructor(private readonly commands: Pick<CommandBus, 'execute'>) {}

  start(): void {
    this.timer = setTimeout(() => this.next(), FIRST_MS).unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
  }

  private next(): void {
    this.timer = setTimeout(() => this.next(), EVERY_MS).unref();
    this.round ??= this.goRound().finally(() => (this.round = undefined));
  }

  private async goRound(): Promise<void> {
    for (const Due of [SweepOrphans, EraseOverdue])
      try {
        await this.commands.execute(new Due({}, { actor: PROCESSES_ACTOR, commandId: randomUUID() }));
      } catch (error) {
        // The next round tries again; what stopped it is for the operator.
        this.logger.error({ upkeep: Due.name, code: codeOf(error) ?? 'UNEXPECTED' });
      }
  }
}
