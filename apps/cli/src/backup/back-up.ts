import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openSqliteEventStore } from '#event-store/sqlite';
import { sealingFiles } from '#sealing';
import { pathsIn, processesFolderOf, sealFolderOf, type Configuration } from '../../../api/src/composition/configuration.js';
import { countEntries } from '../ledger/entries.js';
import { copyAccounts } from './copy-accounts.js';
import { copyDatabase } from './copy-database.js';
import { copyDurably, digestOf, syncFile } from './copy-file.js';
import { backupPaths, manifestIn, type BackedUpFile, type BackupManifest } from './manifest.js';

export interface BackUpOptions {
  readonly configuration: Configuration;
  /** empty, on any disk */
  readonly backup: string;
  /** instant of the backup, ISO 8601 */
  readonly createdAt: string;
  readonly progressed: (done: number, total: number) => void;
}

interface Copy {
  readonly source: string;
  /** from the folder of the backup */
  readonly path: string;
  readonly copy: (from: string, to: string) => Promise<void>;
}

/**
 * Copies what cannot be derived: what processes remember, the sealed log, the ledger, the public documents, the vault without its keys, the accounts. Read
 * models are rebuilt. Keys are copied apart. Those of the vault are destroyed there when they are destroyed here: what was erased then stays
 * erased in every backup. Those that sign the log must not sign on two machines, nor anew what was signed since the backup.
 *
 * The order makes the copies fit each other while the server goes on. Processes come before the ledger: one that is a little behind gives
 * its last commands again under the same ids; one that is ahead would refuse to run. So does the sealed log: what it lacks is sealed again, to
 * the same bytes. Documents and the vault come after it: each text was kept
 * before the entry that names it, so every entry copied finds it.
 */
export const backUp = async ({ configuration, backup, createdAt, progressed }: BackUpOptions): Promise<BackupManifest> => {
  const { ledger } = backupPaths;
  const files: BackedUpFile[] = [];
  const keep = async (copies: readonly Copy[]) => {
    for (const { source, path, copy } of copies) {
      const target = join(backup, path);
      await mkdir(dirname(target), { recursive: true });
      await copy(source, target);
      files.push({ path, ...(await digestOf(target)) });
      progressed(files.length, files.length + copies.length);
    }
  };
  await keep(await processesOf(configuration));
  await keep(sealOf(configuration));
  await keep([{ source: pathsIn(configuration.dataFolder).ledger, path: ledger, copy: copyDatabaseDurably }]);
  await keep(await documentsOf(configuration));
  await keep(vaultOf(configuration));
  await keep(accessOf(configuration));
  const manifest: BackupManifest = { format: 'unevoix-backup/1', createdAt, entries: await entriesIn(join(backup, ledger)), files };
  await writeFile(manifestIn(backup), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  return manifest;
};

const processesOf = async (configuration: Configuration): Promise<readonly Copy[]> =>
  (await filesBelow(processesFolderOf(configuration), /\.process\.sqlite$/)).map((source) => ({
    source,
    path: `${backupPaths.processes}/${basename(source)}`,
    copy: copyDatabaseDurably,
  }));

const documentsOf = async ({ dataFolder }: Configuration): Promise<readonly Copy[]> =>
  (await filesBelow(pathsIn(dataFolder).documents, /^[0-9a-f]{64}$/)).map((source) => ({
    source,
    path: `${backupPaths.documents}/${basename(source).slice(0, 2)}/${basename(source)}`,
    copy: copyDurably,
  }));

const sealOf = (configuration: Configuration): readonly Copy[] => {
  const { log, witnesses, timestampAuthority } = sealingFiles(sealFolderOf(configuration));
  return [
    { source: log, copy: copyDatabaseDurably },
    { source: witnesses, copy: copyDurably },
    { source: timestampAuthority, copy: copyDurably },
  ]
    .filter(({ source }) => existsSync(source))
    .map(({ source, copy }) => ({ source, copy, path: `${backupPaths.seal}/${basename(source)}` }));
};

const vaultOf = ({ dataFolder }: Configuration): readonly Copy[] => {
  const source = join(dataFolder, backupPaths.vault);
  return existsSync(source) ? [{ source, path: backupPaths.vault, copy: copyDatabaseDurably }] : [];
};

const accessOf = ({ dataFolder }: Configuration): readonly Copy[] => {
  const source = join(dataFolder, backupPaths.access);
  return existsSync(source) ? [{ source, path: backupPaths.access, copy: copyAccounts }] : [];
};

const copyDatabaseDurably = async (from: string, to: string): Promise<void> => {
  await copyDatabase(from, to);
  await syncFile(to);
};

const filesBelow = async (folder: string, wanted: RegExp): Promise<readonly string[]> => {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

/** The copy is opened once: what cannot be read is no backup. */
const entriesIn = async (ledger: string): Promise<number> => {
  const copy = openSqliteEventStore({ file: ledger, readOnly: true });
  try {
    return await countEntries(copy);
  } finally {
    await copy.close();
  }
};
