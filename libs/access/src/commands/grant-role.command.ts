import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { roleDecider, type GrantRole as Decided } from '../domain/role.decide.js';

/** Somebody is made clerk, treasurer, auditor or operator. */
export class GrantRole extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(GrantRole)
export class GrantRoleHandler implements ICommandHandler<GrantRole> {
  constructor(private readonly decisions: DecisionRunner) {}

  /** @throws DomainError `ROLE_INCOMPATIBLE` {role, held} */
  execute({ data, context }: GrantRole): Promise<Receipt> {
    return this.decisions.run(roleDecider, { type: 'GrantRole', ...data }, context);
  }
}
