import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { proxyHolderDecider, type ResumeProxy as Decided } from '../domain/proxy-holder.decide.js';

/** A proxy that came back is again in the hands of who had accepted it. */
export class ResumeProxy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ResumeProxy)
export class ResumeProxyHandler implements ICommandHandler<ResumeProxy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ResumeProxy): Promise<Receipt> {
    return this.decisions.run(proxyHolderDecider, { type: 'ResumeProxy', ...data }, context);
  }
}
