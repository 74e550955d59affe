import type { Clock } from '#kernel';
import type { Means } from './access-schema.js';
import type { Account } from './accounts/account.js';
import type { Accounts } from './accounts/accounts.js';
import type { LetterCodes } from './letters/letter-codes.js';
import type { PasswordProof } from './passwords/password-proof.js';
import type { OpenedSession } from './sessions/session.js';
import type { Sessions } from './sessions/sessions.js';
import { accountLocked } from './sign-in.errors.js';
import { addressKey } from './throttling/address-key.js';
import type { ThrottleKey } from './throttling/allowances.js';
import type { Throttle } from './throttling/throttle.js';

/** Where somebody who signs in calls from. */
export interface Caller {
  /** IP address */
  readonly address: string;
  /** what the browser calls itself */
  readonly device: string;
}

export interface SignInParts {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly passwordProof: PasswordProof;
  readonly letterCodes: LetterCodes;
  readonly throttle: Throttle;
}

/** Milliseconds between two credits an address is given for the same person: nobody buys tries with an account of her own. */
const CREDIT_EVERY = 3_600_000;

/** The ways in. Each ends in a session under a new secret; what fails is counted, by name and by address. */
export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  /**
   * With the code of a printed letter, once.
   * @throws DomainError `CODE_UNKNOWN`, `CODE_EXPIRED`, `CODE_USED`, `ACCOUNT_LOCKED`, `TOO_MANY_ATTEMPTS` {retryAfter}
   */
  async withCode(code: string, caller: Caller): Promise<OpenedSession> {
    return this.withProof('code', caller, () => this.parts.letterCodes.use(code));
  }

  /**
   * With a log-in name and a password.
   * @throws DomainError `SIGN_IN_REFUSED`, `TOO_MANY_ATTEMPTS` {retryAfter}, `SIGN_IN_BUSY`
   */
  async withPassword(loginName: string, password: string, caller: Caller): Promise<OpenedSession> {
    const account = await this.parts.passwordProof.ofName(loginName, password, caller.address);
    return this.enter(account, 'password', caller);
  }

  /**
   * With something nobody guesses, of which only the address is counted.
   * @param prove  names the account, or refuses
   */
  async withProof(means: Means, caller: Caller, prove: () => Promise<string>): Promise<OpenedSession> {
    const { throttle, accounts } = this.parts;
    const address = addressKey(caller.address);
    await throttle.assertAllowed([address]);
    const account = await this.counting([address], async () => accounts.of(await prove()));
    if (account.state !== 'open') throw accountLocked();
    return this.enter(account, means, caller);
  }

  private async counting<Result>(keys: readonly ThrottleKey[], prove: () => Promise<Result>): Promise<Result> {
    try {
      return await prove();
    } catch (error) {
      await this.parts.throttle.failed(keys);
      throw error;
    }
  }

  private async enter(account: Account, means: Means, { address, device }: Caller): Promise<OpenedSession> {
    const { throttle, sessions, clock } = this.parts;
    const wasHere = account.signedInAt !== null && Date.parse(clock.now()) - Date.parse(account.signedInAt) < CREDIT_EVERY;
    if (!wasHere) await throttle.credit(addressKey(address));
    if (account.loginName !== null) await throttle.succeeded({ kind: 'name', of: account.loginName });
    return sessions.open(account.accountId, { means, device });
  }
}
