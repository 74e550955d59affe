import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proxyDecider, type GiveProxy as Decided } from '../domain/proxy.decide.js';

/** A member lets somebody else use her right. */
export class GiveProxy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(GiveProxy)
export class GiveProxyHandler implements ICommandHandler<GiveProxy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: GiveProxy): Promise<Receipt> {
    return this.decisions.run(proxyDecider, { type: 'GiveProxy', ...data }, context);
  }
}
