import type { Provider } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#cqrs';
import { ACCESS_TABLES, type AccessTables } from '../access-tables.js';
import type { KeyedDigest } from '../secrets/server-key.js';
import { Identities } from './identities.js';
import { IdentityProviders, type IdentityProvider } from './identity-providers.js';
import { OidcAttempts } from './oidc-attempts.js';

const inject = [ACCESS_TABLES, CLOCK];

export const oidcServices = (digest: KeyedDigest, providers: readonly IdentityProvider[]): Provider[] => [
  { provide: IdentityProviders, useValue: new IdentityProviders(providers) },
  { provide: Identities, useFactory: (tables: AccessTables, clock: Clock) => new Identities(tables, clock, digest), inject },
  {
    provide: OidcAttempts,
    useFactory: (tables: AccessTables, clock: Clock, known: IdentityProviders) => new OidcAttempts(tables, clock, known),
    inject: [...inject, IdentityProviders],
  },
];
