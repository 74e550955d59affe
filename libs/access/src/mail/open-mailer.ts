import type { Mailer } from './mailer.js';
import { outboxMailer } from './outbox-mailer.js';
import { smtpMailer } from './smtp-mailer.js';

export interface MailOptions {
  /** `smtps://user:password@mail.example`; mail is laid into the outbox when absent */
  readonly smtpUrl?: string;
  /** whom it is from: `Unevoix <ballots@coop.example>` */
  readonly from: string;
  /** folder of `.eml` files, for whoever carries them to a mailbox */
  readonly outbox: string;
}

/** By SMTP where there is a server, else into the outbox: a hall without a network still has its letters. */
export const openMailer = ({ smtpUrl, from, outbox }: MailOptions): Mailer =>
  smtpUrl === undefined ? outboxMailer(outbox, from) : smtpMailer(smtpUrl, from);
