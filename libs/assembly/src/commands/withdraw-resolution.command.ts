import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { WithdrawResolution as Decided } from '../domain/assembly.commands.js';
import { resolutionDecider } from '../domain/resolution.decide.js';

/** A resolution is taken off the agenda before it is put to the vote. */
export class WithdrawResolution extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(WithdrawResolution)
export class WithdrawResolutionHandler implements ICommandHandler<WithdrawResolution> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: WithdrawResolution): Promise<Receipt> {
    return this.decisions.run(resolutionDecider, { type: 'WithdrawResolution', ...data }, context);
  }
}
