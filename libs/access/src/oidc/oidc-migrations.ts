import type { TableMigrations } from '#tables';

/** The tables of identities elsewhere, beside the accounts. */
export const oidcMigrations: TableMigrations = {
  '0011-identities': {
    up: async (db) => {
      await db.schema
        .createTable('identity')
        .addColumn('identity_id', 'text', (column) => column.primaryKey())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('provider', 'text', (column) => column.notNull())
        .addColumn('subject_digest', 'text', (column) => column.notNull().unique())
        .addColumn('linked_at', 'text', (column) => column.notNull())
        .addColumn('last_used_at', 'text')
        .execute();
      await db.schema.createIndex('identity_of_account').on('identity').column('account_id').execute();
      await db.schema
        .createTable('oidc_attempt')
        .addColumn('secret_digest', 'text', (column) => column.primaryKey())
        .addColumn('provider', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('nonce', 'text', (column) => column.notNull())
        .addColumn('code_verifier', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text')
        .addColumn('session_id', 'text')
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .execute();
    },
  },
};
