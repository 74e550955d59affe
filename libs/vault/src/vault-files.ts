import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openTables, type Tables, type TablesPlace } from '#tables';
import type { KeyEncryption } from './key-encryption.js';
import { keyFile } from './key-file.js';
import { keyMigrations, vaultMigrations } from './vault-migrations.js';
import type { KeySchema, VaultSchema } from './vault-schema.js';
import { keyEncryptionUnknown } from './vault.errors.js';

/** Where a vault lies. Keys are apart: an old copy of the values then dies with its keys, which are copied apart. */
export interface VaultPlace {
  readonly values: TablesPlace;
  readonly keys: TablesPlace;
  /** file of the key-encryption key; made where there is none */
  readonly keyFile: string;
}

/** What lies where in the folder of a vault of files. */
export const vaultFilesIn = (folder: string) => ({
  values: join(folder, 'vault.sqlite'),
  keys: join(folder, 'keys.sqlite'),
  keyFile: join(folder, 'key-encryption.key'),
});

/** A vault of files in one folder. */
export const vaultIn = (folder: string): VaultPlace => {
  const files = vaultFilesIn(folder);
  return { values: { kind: 'sqlite', file: files.values }, keys: { kind: 'sqlite', file: files.keys }, keyFile: files.keyFile };
};

/** A vault in a database that several nodes share; each has the key-encryption key in a file. */
export const vaultInDatabase = (connectionString: string, keyEncryptionFile: string): VaultPlace => ({
  values: { kind: 'postgres', connectionString, schema: 'vault' },
  keys: { kind: 'postgres', connectionString, schema: 'vault_keys' },
  keyFile: keyEncryptionFile,
});

/** Whether anything was ever kept there: files are made with the first value, and a database may hold what another node kept. */
export const isThere = ({ values }: VaultPlace): boolean => values.kind === 'postgres' || existsSync(values.file);

/** A vault that is open. */
export interface VaultFiles {
  readonly values: Tables<VaultSchema>;
  readonly keys: Tables<KeySchema>;
  readonly keyEncryption: KeyEncryption;
}

/** @throws DomainError `KEY_ENCRYPTION_UNKNOWN`, and what reading the key or opening the tables refuses */
export const openVaultFiles = async (place: VaultPlace): Promise<VaultFiles> => {
  const keyEncryption = keyFile(place.keyFile);
  const keys = await openTables<KeySchema>(place.keys, keyMigrations);
  try {
    await assertOwnKeys(keys, keyEncryption);
    return { keyEncryption, keys, values: await openTables<VaultSchema>(place.values, vaultMigrations) };
  } catch (error) {
    await keys.close();
    throw error;
  }
};

const assertOwnKeys = async ({ db }: Tables<KeySchema>, keyEncryption: KeyEncryption): Promise<void> => {
  const named = await db.selectFrom('data_key').select('wrapped_by').where('wrapped_by', 'is not', null).distinct().execute();
  for (const { wrapped_by: wrappedBy } of named)
    if (wrappedBy !== null && !(await keyEncryption.knows(wrappedBy))) throw keyEncryptionUnknown(wrappedBy);
};
