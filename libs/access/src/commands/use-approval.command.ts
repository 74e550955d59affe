import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { approvalDecider, type UseApproval as Decided } from '../domain/approval.decide.js';

/** What two persons agreed on is done. */
export class UseApproval extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(UseApproval)
export class UseApprovalHandler implements ICommandHandler<UseApproval> {
  constructor(private readonly decisions: DecisionRunner) {}

  /** @throws DomainError `SECOND_PERSON_NEEDED` {approvalId} */
  execute({ data, context }: UseApproval): Promise<Receipt> {
    return this.decisions.run(approvalDecider, { type: 'UseApproval', ...data }, context);
  }
}
