import type { Provider } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Clock } from '#kernel';
import { CLOCK } from '#cqrs';
import { ACCESS_TABLES, type AccessTables } from './access-tables.js';
import { Accounts } from './accounts/accounts.js';
import { Credentials } from './accounts/credentials.js';
import { LetterCodes } from './letters/letter-codes.js';
import { SignInLinks } from './links/sign-in-links.js';
import { AccessLog } from './log/access-log.js';
import { HashingLanes } from './passwords/hashing-lanes.js';
import { PasswordProof } from './passwords/password-proof.js';
import { Passwords } from './passwords/passwords.js';
import type { KeyedDigest } from './secrets/server-key.js';
import { limitsByRole } from './sessions/limits-by-role.js';
import { Sessions } from './sessions/sessions.js';
import { SignIn } from './sign-in.js';
import { Throttle } from './throttling/throttle.js';
import { Tokens } from './tokens/tokens.js';

const inject = [ACCESS_TABLES, CLOCK];

/** Accounts, and the ways in to them. */
export const accountServices = (digest: KeyedDigest): Provider[] => [
  { provide: HashingLanes, useFactory: () => new HashingLanes() },
  {
    provide: Sessions,
    useFactory: (tables: AccessTables, clock: Clock, queries: QueryBus) => new Sessions(tables, clock, limitsByRole(queries)),
    inject: [...inject, QueryBus],
  },
  {
    provide: Accounts,
    useFactory: (tables: AccessTables, clock: Clock, sessions: Sessions) => new Accounts(tables, clock, sessions),
    inject: [...inject, Sessions],
  },
  { provide: Credentials, useFactory: (tables: AccessTables) => new Credentials(tables), inject: [ACCESS_TABLES] },
  {
    provide: Passwords,
    useFactory: (tables: AccessTables, clock: Clock, lanes: HashingLanes) => new Passwords(tables, clock, lanes),
    inject: [...inject, HashingLanes],
  },
  { provide: LetterCodes, useFactory: (tables: AccessTables, clock: Clock) => new LetterCodes(tables, clock, digest), inject },
  { provide: SignInLinks, useFactory: (tables: AccessTables, clock: Clock) => new SignInLinks(tables, clock), inject },
  { provide: AccessLog, useFactory: (tables: AccessTables, clock: Clock) => new AccessLog(tables, clock), inject },
  { provide: Throttle, useFactory: (tables: AccessTables, clock: Clock) => new Throttle(tables, clock, digest), inject },
  {
    provide: Tokens,
    useFactory: (tables: AccessTables, clock: Clock, accounts: Accounts) => new Tokens(tables, clock, accounts),
    inject: [...inject, Accounts],
  },
  {
    provide: PasswordProof,
    useFactory: (accounts: Accounts, passwords: Passwords, throttle: Throttle) => new PasswordProof(accounts, passwords, throttle),
    inject: [Accounts, Passwords, Throttle],
  },
  {
    provide: SignIn,
    useFactory: (
      clock: Clock,
      accounts: Accounts,
      sessions: Sessions,
      passwordProof: PasswordProof,
      letterCodes: LetterCodes,
      throttle: Throttle,
    ) => new SignIn({ clock, accounts, sessions, passwordProof, letterCodes, throttle }),
    inject: [CLOCK, Accounts, Sessions, PasswordProof, LetterCodes, Throttle],
  },
];
