import { Logger, type Provider } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { codeOf, type Clock } from '#kernel';
import { CLOCK } from '#cqrs';
import { Vault } from '#vault';
import { ACCESS_TABLES, type AccessTables } from './access-tables.js';
import { Accounts } from './accounts/accounts.js';
import { Credentials } from './accounts/credentials.js';
import { ForgottenAccounts } from './accounts/forgotten-accounts.js';
import { Housekeeping } from './housekeeping.js';
import { LetterCodes } from './letters/letter-codes.js';
import { Letters } from './letters/letters.js';
import { LinkSending } from './links/link-sending.js';
import { SignInLinks } from './links/sign-in-links.js';
import { AccessLog } from './log/access-log.js';
import type { Mailer } from './mail/mailer.js';
import { Passwords } from './passwords/passwords.js';
import { LedgerFactsReader } from './queries/ledger-facts-reader.js';
import type { KeyedDigest } from './secrets/server-key.js';
import { Sessions } from './sessions/sessions.js';
import { OperatorAccounts } from './set-up/operator-accounts.js';
import { SetUp } from './set-up/set-up.js';
import { SignIn } from './sign-in.js';
import { Throttle } from './throttling/throttle.js';
import { Tokens } from './tokens/tokens.js';

const logger = new Logger('Mail');

/** The code of the refusal and nothing else: the message of a mail server repeats the mailbox. */
const mailFailed = (error: unknown): void => logger.warn(`A mail was not sent (${codeOf(error) ?? 'unknown'}).`);

/** What is done for those who have no way in: letters, links, the set-up; and the house kept. */
export const deskServices = (digest: KeyedDigest, mailer: Mailer, setUpFile: string): Provider[] => [
  {
    provide: Letters,
    useFactory: (accounts: Accounts, credentials: Credentials, letterCodes: LetterCodes, accessLog: AccessLog, queries: QueryBus) =>
      new Letters({ accounts, credentials, letterCodes, accessLog, queries }),
    inject: [Accounts, Credentials, LetterCodes, AccessLog, QueryBus],
  },
  {
    provide: LinkSending,
    useFactory: (accounts: Accounts, links: SignInLinks, throttle: Throttle, queries: QueryBus) =>
      new LinkSending({ accounts, links, throttle, queries, mailer, failed: mailFailed }),
    inject: [Accounts, SignInLinks, Throttle, QueryBus],
  },
  {
    provide: ForgottenAccounts,
    useFactory: (vault: Vault, accounts: Accounts) => new ForgottenAccounts(vault, accounts, mailer),
    inject: [Vault, Accounts],
  },
  {
    provide: OperatorAccounts,
    useFactory: (accounts: Accounts, passwords: Passwords, commands: CommandBus) => new OperatorAccounts(accounts, passwords, commands),
    inject: [Accounts, Passwords, CommandBus],
  },
  {
    provide: SetUp,
    useFactory: (tables: AccessTables, clock: Clock, operators: OperatorAccounts, signIn: SignIn, ledger: LedgerFactsReader) =>
      new SetUp({ tables, clock, operators, signIn, ledger, digest, file: setUpFile }),
    inject: [ACCESS_TABLES, CLOCK, OperatorAccounts, SignIn, LedgerFactsReader],
  },
  {
    provide: Housekeeping,
    useFactory: (sessions: Sessions, codes: LetterCodes, links: SignInLinks, throttle: Throttle, tokens: Tokens, accessLog: AccessLog) =>
      new Housekeeping([sessions, codes, links, throttle, tokens, accessLog, mailer], [sessions, accessLog]),
    inject: [Sessions, LetterCodes, SignInLinks, Throttle, Tokens, AccessLog],
  },
];
