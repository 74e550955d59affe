import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { approvalDecider, type GiveApproval as Decided } from '../domain/approval.decide.js';

/** A second person agrees. */
export class GiveApproval extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(GiveApproval)
export class GiveApprovalHandler implements ICommandHandler<GiveApproval> {
  constructor(private readonly decisions: DecisionRunner) {}

  /** @throws DomainError `APPROVAL_NOT_FOUND`, `APPROVAL_BY_SAME_PERSON`, `APPROVAL_OVER` {approvalId} */
  execute({ data, context }: GiveApproval): Promise<Receipt> {
    return this.decisions.run(approvalDecider, { type: 'GiveApproval', ...data }, context);
  }
}
