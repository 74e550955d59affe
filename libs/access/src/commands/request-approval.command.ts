import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { approvalDecider, type RequestApproval as Decided } from '../domain/approval.decide.js';

/** Somebody asks for what two persons do together. */
export class RequestApproval extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RequestApproval)
export class RequestApprovalHandler implements ICommandHandler<RequestApproval> {
  constructor(private readonly decisions: DecisionRunner) {}

  /** @throws DomainError `NO_RULEBOOK_IN_FORCE` */
  execute({ data, context }: RequestApproval): Promise<Receipt> {
    return this.decisions.run(approvalDecider, { type: 'RequestApproval', ...data }, context);
  }
}
