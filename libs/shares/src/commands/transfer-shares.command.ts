import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { TransferShares as Decided } from '../domain/shares.commands.js';
import { transferSharesDecider } from '../domain/transfer-shares.decide.js';

/** Shares pass to another person. */
export class TransferShares extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(TransferShares)
export class TransferSharesHandler implements ICommandHandler<TransferShares> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: TransferShares): Promise<Receipt> {
    return this.decisions.run(transferSharesDecider, { type: 'TransferShares', ...data }, context);
  }
}
