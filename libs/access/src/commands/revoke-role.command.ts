import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, KeyedQueue, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { roleDecider, type RevokeRole as Decided } from '../domain/role.decide.js';

/** A role is taken away. */
export class RevokeRole extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RevokeRole)
export class RevokeRoleHandler implements ICommandHandler<RevokeRole> {
  /** Two operators who take the role from each other at the same moment would both find the other one still there. */
  private readonly queue = new KeyedQueue();

  constructor(private readonly decisions: DecisionRunner) {}

  /** @throws DomainError `LAST_OPERATOR` {actorId}, `ROLES_NOT_READY` */
  execute({ data, context }: RevokeRole): Promise<Receipt> {
    return this.queue.run(data.role, () => this.decisions.run(roleDecider, { type: 'RevokeRole', ...data }, context));
  }
}
