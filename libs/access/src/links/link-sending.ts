import type { QueryBus } from '@nestjs/cqrs';
import { GetIdentity } from '#membership';
import type { Account } from '../accounts/account.js';
import type { Accounts } from '../accounts/accounts.js';
import { foldedLoginName } from '../accounts/login-name.js';
import type { Mailer } from '../mail/mailer.js';
import { addressKey } from '../throttling/address-key.js';
import type { ThrottleKey } from '../throttling/allowances.js';
import type { Throttle } from '../throttling/throttle.js';
import { linkMail, type LinkLanguage } from './link-mail.js';
import type { SignInLinks } from './sign-in-links.js';

export interface LinkAsked {
  readonly loginName: string;
  readonly language: LinkLanguage;
  /** origin people use, `https://vote.coop.example` */
  readonly origin: string;
  /** IP address of whoever asks */
  readonly address: string;
}

export interface LinkSendingParts {
  readonly accounts: Accounts;
  readonly links: SignInLinks;
  readonly throttle: Throttle;
  readonly mailer: Mailer;
  readonly queries: QueryBus;
  /** told when a mail could not be sent; never whose it was */
  readonly failed: (error: unknown) => void;
}

/** Sends links to the mailboxes the vault knows. Whoever asks hears the same, at the same moment, whether there is one or not. */
export class LinkSending {
  private sending: Promise<void> = Promise.resolve();

  constructor(private readonly parts: LinkSendingParts) {}

  /**
   * Answers before anything is looked up.
   * @throws DomainError `TOO_MANY_ATTEMPTS` {retryAfter}
   */
  async ask(asked: LinkAsked): Promise<void> {
    const { throttle, failed } = this.parts;
    const keys: readonly ThrottleKey[] = [{ kind: 'letterBox', of: foldedLoginName(asked.loginName) }, addressKey(asked.address)];
    await throttle.assertAllowed(keys);
    await throttle.failed(keys);
    this.sending = this.sending.then(() => this.send(asked)).catch(failed);
  }

  /** Waits for what is being sent. */
  settled(): Promise<void> {
    return this.sending;
  }

  private async send({ loginName, language, origin }: LinkAsked): Promise<void> {
    const { accounts, links, mailer } = this.parts;
    const account = await accounts.ofLoginName(loginName);
    const mailbox = account?.state === 'open' ? await this.mailboxOf(account) : null;
    if (!account || mailbox === null) return;
    const secret = await links.make(account.accountId);
    await mailer.send(linkMail(mailbox, `${origin}/sign-in/link?token=${secret}`, language));
  }

  private async mailboxOf({ kind, actorId }: Account): Promise<string | null> {
    return kind === 'member' ? (await this.parts.queries.execute(new GetIdentity(actorId))).email : null;
  }
}
