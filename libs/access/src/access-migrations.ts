import type { Kysely } from 'kysely';
import { oidcMigrations } from './oidc/oidc-migrations.js';
import { passkeyMigrations } from './passkeys/passkey-migrations.js';

/** The tables of access, in the order in which they came to be; the same for SQLite and PostgreSQL. */
export const accessMigrations = {
  '0001-accounts': {
    up: async (db: Kysely<unknown>): Promise<void> => {
      await db.schema
        .createTable('account')
        .addColumn('account_id', 'text', (column) => column.primaryKey())
        .addColumn('actor_id', 'text', (column) => column.notNull().unique())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('login_name', 'text', (column) => column.unique())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('signed_in_at', 'text')
        .execute();
      await db.schema
        .createTable('password')
        .addColumn('account_id', 'text', (column) => column.primaryKey())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('set_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('letter_code')
        .addColumn('code_digest', 'text', (column) => column.primaryKey())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('made_at', 'text', (column) => column.notNull())
        .addColumn('made_by', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('used_at', 'text')
        .execute();
      await db.schema.createIndex('letter_code_of_account').on('letter_code').column('account_id').execute();
      await db.schema
        .createTable('set_up_code')
        .addColumn('code_digest', 'text', (column) => column.primaryKey())
        .addColumn('made_at', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '0002-sessions': {
    up: async (db: Kysely<unknown>): Promise<void> => {
      await db.schema
        .createTable('session')
        .addColumn('session_id', 'text', (column) => column.primaryKey())
        .addColumn('secret_digest', 'text', (column) => column.notNull().unique())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('means', 'text', (column) => column.notNull())
        .addColumn('device', 'text', (column) => column.notNull())
        .addColumn('opened_at', 'text', (column) => column.notNull())
        .addColumn('last_seen_at', 'text', (column) => column.notNull())
        .addColumn('proven_at', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('session_of_account').on('session').column('account_id').execute();
      await db.schema
        .createTable('token')
        .addColumn('token_id', 'text', (column) => column.primaryKey())
        .addColumn('secret_digest', 'text', (column) => column.notNull().unique())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('scopes', 'text', (column) => column.notNull())
        .addColumn('made_at', 'text', (column) => column.notNull())
        .addColumn('made_by', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('last_used_at', 'text')
        .execute();
      await db.schema
        .createTable('sign_in_link')
        .addColumn('secret_digest', 'text', (column) => column.primaryKey())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('made_at', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('used_at', 'text')
        .execute();
    },
  },
  '0003-throttle-and-log': {
    up: async (db: Kysely<unknown>): Promise<void> => {
      await db.schema
        .createTable('throttle')
        .addColumn('key_digest', 'text', (column) => column.primaryKey())
        .addColumn('spent', 'integer', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('access_log')
        .addColumn('entry_id', 'text', (column) => column.primaryKey())
        .addColumn('member_id', 'text', (column) => column.notNull())
        .addColumn('actor_id', 'text', (column) => column.notNull())
        .addColumn('operation', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('access_log_of_member').on('access_log').columns(['member_id', 'entry_id']).execute();
      await db.schema.createIndex('access_log_at').on('access_log').column('at').execute();
    },
  },
  ...passkeyMigrations,
  ...oidcMigrations,
};
