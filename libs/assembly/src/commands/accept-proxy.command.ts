import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proxyHolderDecider, type AcceptProxy as Decided } from '../domain/proxy-holder.decide.js';

/** A member agrees to vote for another. */
export class AcceptProxy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(AcceptProxy)
export class AcceptProxyHandler implements ICommandHandler<AcceptProxy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: AcceptProxy): Promise<Receipt> {
    return this.decisions.run(proxyHolderDecider, { type: 'AcceptProxy', ...data }, context);
  }
}
