import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { RetractTransfer as Decided } from '../domain/shares.commands.js';
import { retractTransferDecider } from '../domain/retract-transfer.decide.js';

/** A transfer was wrong: it is taken back on both sides. */
export class RetractTransfer extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RetractTransfer)
export class RetractTransferHandler implements ICommandHandler<RetractTransfer> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RetractTransfer): Promise<Receipt> {
    return this.decisions.run(retractTransferDecider, { type: 'RetractTransfer', ...data }, context);
  }
}
