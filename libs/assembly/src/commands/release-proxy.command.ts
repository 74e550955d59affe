import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proxyHolderDecider, type ReleaseProxy as Decided } from '../domain/proxy-holder.decide.js';

/** A proxy that was revoked leaves the hands of its holder. */
export class ReleaseProxy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ReleaseProxy)
export class ReleaseProxyHandler implements ICommandHandler<ReleaseProxy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ReleaseProxy): Promise<Receipt> {
    return this.decisions.run(proxyHolderDecider, { type: 'ReleaseProxy', ...data }, context);
  }
}
