import { randomUUID } from 'node:crypto';
import type { CommandBus } from '@nestjs/cqrs';
import type { Accounts } from '../accounts/accounts.js';
import { GrantRole } from '../commands/grant-role.command.js';
import type { Passwords } from '../passwords/passwords.js';

/** Accounts of operators: made, and given the role by an entry. */
export class OperatorAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly commands: CommandBus,
  ) {}

  /**
   * Makes the first operator; she grants herself the role, and the entry says that it was at the set-up.
   * @returns her account
   * @throws DomainError `LOGIN_NAME_TAKEN`, and what setting a password refuses; there is no account then
   */
  async make(loginName: string, password: string): Promise<string> {
    const { accountId, actorId } = await this.accounts.create({ kind: 'person', loginName });
    try {
      await this.passwords.set(accountId, password, [loginName]);
      const context = { actor: actorId, commandId: randomUUID() };
      await this.commands.execute(new GrantRole({ actorId, role: 'operator', decisionRef: 'SET-UP' }, context));
    } catch (error) {
      await this.accounts.close(accountId);
      throw error;
    }
    return accountId;
  }
}
