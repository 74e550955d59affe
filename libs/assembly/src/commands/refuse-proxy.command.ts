import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proxyHolderDecider, type RefuseProxy as Decided } from '../domain/proxy-holder.decide.js';

/** A member will not vote for another. */
export class RefuseProxy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RefuseProxy)
export class RefuseProxyHandler implements ICommandHandler<RefuseProxy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RefuseProxy): Promise<Receipt> {
    return this.decisions.run(proxyHolderDecider, { type: 'RefuseProxy', ...data }, context);
  }
}
