import { sql } from 'kysely';
import type { TableMigrations } from '#tables';

export const vaultMigrations: TableMigrations = {
  '001-disclosures': {
    up: async ({ schema }) => {
      await schema
        .createTable('link')
        .ifNotExists()
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('pseudonym', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('link_key', ['kind', 'pseudonym'])
        .execute();
      await schema
        .createTable('disclosure')
        .ifNotExists()
        .addColumn('digest', 'text', (column) => column.primaryKey())
        .addColumn('person_id', 'text')
        .addColumn('context', 'text')
        .addColumn('purpose', 'text')
        .addColumn('retain_until', 'text')
        .addColumn('legal_hold', 'text')
        .addColumn('ciphertext', 'bytea')
        .addColumn('erased_at', 'text')
        .execute();
      await schema.createIndex('disclosure_of_person').ifNotExists().on('disclosure').column('person_id').execute();
      await schema
        .createTable('change')
        .ifNotExists()
        .addColumn('sequence', 'bigint', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('pseudonym', 'text', (column) => column.notNull())
        .addColumn('erased_at', 'text')
        .addPrimaryKeyConstraint('change_key', ['kind', 'pseudonym'])
        .execute();
    },
  },
  '002-subjects': {
    up: async (db) => {
      const { schema } = db;
      await schema.alterTable('disclosure').addColumn('mark', 'text').execute();
      await schema.alterTable('disclosure').addColumn('kept_at', 'text').execute();
      await schema.createIndex('disclosure_by_mark').on('disclosure').column('mark').execute();
      await schema.createIndex('link_of_person').on('link').column('person_id').execute();
      await schema.createIndex('change_in_order').on('change').column('sequence').execute();
      await schema
        .createTable('subject')
        .addColumn('person_id', 'text', (column) => column.primaryKey())
        .addColumn('key_id', 'text', (column) => column.notNull())
        .execute();
      // Until here a person had one key for ever, under her own name.
      await sql`insert into subject (person_id, key_id) select distinct person_id, person_id from link`.execute(db);
      await schema
        .createTable('feed')
        .addColumn('place', 'integer', (column) => column.primaryKey())
        .addColumn('last', 'bigint', (column) => column.notNull())
        .execute();
      await sql`insert into feed (place, last) select 0, coalesce(max(sequence), 0) from change`.execute(db);
      await schema
        .createTable('spent_key')
        .addColumn('key_id', 'text', (column) => column.primaryKey())
        .execute();
      await schema
        .createTable('acknowledgement')
        .addColumn('request_id', 'text', (column) => column.notNull())
        .addColumn('consumer', 'text', (column) => column.notNull())
        .addColumn('node', 'text', (column) => column.notNull())
        .addColumn('purged_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('acknowledgement_key', ['request_id', 'consumer', 'node'])
        .execute();
    },
  },
};

export const keyMigrations: TableMigrations = {
  '001-data-keys': {
    up: ({ schema }) =>
      schema
        .createTable('data_key')
        .ifNotExists()
        .addColumn('person_id', 'text', (column) => column.primaryKey())
        .addColumn('wrapped', 'bytea', (column) => column.notNull())
        .execute(),
  },
  '002-key-ids': {
    up: async ({ schema }) => {
      await schema.alterTable('data_key').renameColumn('person_id', 'key_id').execute();
      await schema.alterTable('data_key').addColumn('wrapped_by', 'text').execute();
    },
  },
};
