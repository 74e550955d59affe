import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proxyDecider, type RevokeProxy as Decided } from '../domain/proxy.decide.js';

/** A member takes her right back. */
export class RevokeProxy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RevokeProxy)
export class RevokeProxyHandler implements ICommandHandler<RevokeProxy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RevokeProxy): Promise<Receipt> {
    return this.decisions.run(proxyDecider, { type: 'RevokeProxy', ...data }, context);
  }
}
