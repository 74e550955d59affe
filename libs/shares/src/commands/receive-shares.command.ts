import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { ReceiveShares as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** The shares of a transfer come in. */
export class ReceiveShares extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ReceiveShares)
export class ReceiveSharesHandler implements ICommandHandler<ReceiveShares> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ReceiveShares): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'ReceiveShares', ...data }, context);
  }
}
