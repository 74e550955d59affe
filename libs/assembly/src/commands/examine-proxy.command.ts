import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { examineProxyDecider, type ExamineProxy as Decided } from '../domain/examine-proxy.decide.js';

/** Whether both sides of a proxy still have a vote. */
export class ExamineProxy extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(ExamineProxy)
export class ExamineProxyHandler implements ICommandHandler<ExamineProxy> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: ExamineProxy): Promise<Receipt> {
    return this.decisions.run(examineProxyDecider, { type: 'ExamineProxy', ...data }, context);
  }
}
