import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { applyPolicyDecider, type ApplyPolicy as Decided } from '../domain/apply-policy.decide.js';

/** A policy of the rulebook answers an incident. */
export class ApplyPolicy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ApplyPolicy)
export class ApplyPolicyHandler implements ICommandHandler<ApplyPolicy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ApplyPolicy): Promise<Receipt> {
    return this.decisions.run(applyPolicyDecider, { ...data, type: 'ApplyPolicy' }, context);
  }
}
