import { KeyedQueue } from '#cqrs';
import type { Account } from '../accounts/account.js';
import type { Accounts } from '../accounts/accounts.js';
import { foldedLoginName } from '../accounts/login-name.js';
import { signInRefused } from '../sign-in.errors.js';
import { addressKey } from '../throttling/address-key.js';
import type { ThrottleKey } from '../throttling/allowances.js';
import type { Throttle } from '../throttling/throttle.js';
import type { Passwords } from './passwords.js';

/** Proves with a password who somebody is, as often as she may try. */
export class PasswordProof {
  /** one try at a time for each name: those that come together are counted one after the other */
  private readonly turns = new KeyedQueue();

  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @param address  IP address of whoever tries
   * @returns the account of that name
   * @throws DomainError `SIGN_IN_REFUSED`, `TOO_MANY_ATTEMPTS` {retryAfter}, `SIGN_IN_BUSY`
   */
  ofName(loginName: string, password: string, address: string): Promise<Account> {
    const name = foldedLoginName(loginName);
    return this.turns.run(name, async () => this.prove(name, await this.accounts.ofLoginName(name), password, address));
  }

  /**
   * The same for somebody who is signed in (step-up).
   * @throws DomainError `ACCOUNT_UNKNOWN`, and what `ofName` refuses
   */
  async ofAccount(accountId: string, password: string, address: string): Promise<Account> {
    const account = await this.accounts.of(accountId);
    const name = account.loginName ?? accountId;
    return this.turns.run(name, () => this.prove(name, account, password, address));
  }

  private async prove(name: string, account: Account | undefined, password: string, address: string): Promise<Account> {
    const keys: readonly ThrottleKey[] = [{ kind: 'name', of: name }, addressKey(address)];
    const assertAllowed = () => this.throttle.assertAllowed(keys);
    // Whoever may not try does not queue; and it is asked again after the queue, where others from there may have failed meanwhile.
    await assertAllowed();
    const isRight = await this.passwords.matches(account?.accountId, password, assertAllowed);
    if (account?.state === 'open' && isRight) return account;
    await this.throttle.failed(keys);
    throw signInRefused();
  }
}
