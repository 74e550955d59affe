import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { DeferReimbursement as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** A claim waits until the capital may be reduced. */
export class DeferReimbursement extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(DeferReimbursement)
export class DeferReimbursementHandler implements ICommandHandler<DeferReimbursement> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: DeferReimbursement): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'DeferReimbursement', ...data }, context);
  }
}
