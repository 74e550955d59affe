import type { Provider } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#cqrs';
import { ACCESS_TABLES, type AccessTables } from '../access-tables.js';
import type { KeyedDigest } from '../secrets/server-key.js';
import { Challenges } from './challenges.js';
import { PasskeyProofs } from './passkey-proofs.js';
import { PasskeyRegistration } from './passkey-registration.js';
import { Passkeys } from './passkeys.js';

const inject = [ACCESS_TABLES, CLOCK];

export const passkeyServices = (digest: KeyedDigest): Provider[] => [
  { provide: Challenges, useFactory: (tables: AccessTables, clock: Clock) => new Challenges(tables, clock, digest), inject },
  { provide: Passkeys, useFactory: (tables: AccessTables, clock: Clock) => new Passkeys(tables, clock), inject },
  ...[PasskeyProofs, PasskeyRegistration].map((service) => ({
    provide: service,
    useFactory: (tables: AccessTables, clock: Clock, challenges: Challenges) => new service(tables, clock, challenges),
    inject: [...inject, Challenges],
  })),
];
