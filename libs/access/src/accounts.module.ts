import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { openTables, type TablesPlace } from '#tables';
import { accessMigrations } from './access-migrations.js';
import type { AccessSchema } from './access-schema.js';
import { ACCESS_TABLES, type AccessTables } from './access-tables.js';
import { AccessModule } from './access.module.js';
import { accountServices } from './account-services.js';
import { deskServices } from './desk-services.js';
import { openMailer, type MailOptions } from './mail/open-mailer.js';
import type { IdentityProvider } from './oidc/identity-providers.js';
import { oidcServices } from './oidc/oidc-services.js';
import { passkeyServices } from './passkeys/passkey-services.js';
import { keyedDigestOf } from './secrets/server-key.js';

export interface AccountsOptions {
  readonly place: TablesPlace;
  /** file of the key under which codes and addresses are kept; 0600, copied apart from the tables */
  readonly keyFile: string;
  /** file the code of the set-up is written to, while nobody is operator */
  readonly setUpFile: string;
  readonly mail: MailOptions;
  /** services at which people may prove who they are */
  readonly identityProviders?: readonly IdentityProvider[];
}

/** Who can sign in, with what, and who is signed in: ordinary tables beside the ledger. */
@Module({})
export class AccountsModule implements OnApplicationShutdown {
  constructor(@Inject(ACCESS_TABLES) private readonly tables: AccessTables) {}

  static forRoot({ place, keyFile, setUpFile, mail, identityProviders = [] }: AccountsOptions): DynamicModule {
    const digest = keyedDigestOf(keyFile);
    const tables = { provide: ACCESS_TABLES, useFactory: () => openTables<AccessSchema>(place, accessMigrations) };
    const services = [
      tables,
      ...accountServices(digest),
      ...deskServices(digest, openMailer(mail), setUpFile),
      ...passkeyServices(digest),
      ...oidcServices(digest, identityProviders),
    ];
    return { module: AccountsModule, global: true, imports: [AccessModule], providers: services, exports: services };
  }

  /** After everything that still writes when it is taken down. */
  onApplicationShutdown(): Promise<void> {
    return this.tables.close();
  }
}
