import type { TableMigrations } from '#tables';

/** The tables of passkeys, beside the accounts. */
export const passkeyMigrations: TableMigrations = {
  '0010-passkeys': {
    up: async (db) => {
      await db.schema
        .createTable('passkey')
        .addColumn('passkey_id', 'text', (column) => column.primaryKey())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('credential_id', 'text', (column) => column.notNull().unique())
        .addColumn('public_key', 'text', (column) => column.notNull())
        .addColumn('counter', 'bigint', (column) => column.notNull())
        .addColumn('transports', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('backed_up', 'integer', (column) => column.notNull())
        .addColumn('made_at', 'text', (column) => column.notNull())
        .addColumn('last_used_at', 'text')
        .execute();
      await db.schema.createIndex('passkey_of_account').on('passkey').column('account_id').execute();
      await db.schema
        .createTable('spent_challenge')
        .addColumn('challenge', 'text', (column) => column.primaryKey())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .execute();
    },
  },
};
