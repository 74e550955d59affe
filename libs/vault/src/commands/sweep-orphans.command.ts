import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LedgerCommand, type Receipt } from '#cqrs';
import { Orphans } from '../orphans.js';

/** What was brought for a decision that never came is let go, a day later. Nothing is recorded: no entry ever named it. */
export class SweepOrphans extends LedgerCommand<Readonly<Record<string, never>>> {}

@CommandHandler(SweepOrphans)
export class SweepOrphansHandler implements ICommandHandler<SweepOrphans> {
  constructor(private readonly orphans: Orphans) {}

  async execute(): Promise<Receipt> {
    await this.orphans.sweep();
    return { stream: 'vault', revision: -1 };
  }
}
