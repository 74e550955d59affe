import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { QueryBus } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { readWitnessPolicy, SealedLogReader, sealingFiles, type SealDifference, type StoredCheckpoint } from '#sealing';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { Vault } from '#vault';
import { sealFolderOf, type Configuration } from '../../../api/src/composition/configuration.js';
import { takeEmptyFolder } from '../backup/empty-folder.js';
import { assertLedgerExists } from '../ledger/open-ledger.js';
import type { StartProgress } from '../terminal/progress.js';
import { writePrograms } from './audit-programs.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { BundleWriter } from './bundle-writer.js';
import { withReadingApplication } from './with-reading-application.js';
import { writeBallotsAndErasures, writeClaims, writeLedgerClaim } from './write-claims.js';
import { checkpointIn, writeSignatures, writeTiles, type LogFiles } from './write-log.js';

export interface AuditExportAsked {
  /** empty, or not there yet */
  readonly folder: string;
  /** candidates' statements too: only for an auditor who may read them */
  readonly statements: boolean;
}

export interface AuditExportDone {
  readonly folder: string;
  readonly origin: string;
  readonly size: number;
  readonly files: number;
  /** the first entry of which the ledger in use says something else than the log */
  readonly difference?: SealDifference;
}

/**
 * Writes everything a stranger needs to check this ledger into a folder, whole or not at all.
 * @throws DomainError `FOLDER_NOT_EMPTY`, `LEDGER_NOT_FOUND`, `SEALED_LOG_NOT_FOUND`, `SEAL_BEHIND` {sealed, entries}, `READ_MODEL_BUILDING`
 */
export const exportAuditBundle = async (
  configuration: Configuration,
  asked: AuditExportAsked,
  startProgress: StartProgress,
): Promise<AuditExportDone> => {
  assertLedgerExists(configuration);
  const folder = resolve(asked.folder);
  await takeEmptyFolder(folder);
  await bringUpToDate(configuration);
  const unfinished = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const done = await writeBundle(configuration, { ...asked, folder: unfinished }, startProgress);
    await rmdir(folder);
    await rename(unfinished, folder);
    return { ...done, folder };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
};

const writeBundle = (
  configuration: Configuration,
  { folder, statements }: AuditExportAsked,
  startProgress: StartProgress,
): Promise<AuditExportDone> =>
  withReadingApplication(configuration, async (application, store) => {
    const sealFolder = sealFolderOf(configuration);
    const log = SealedLogReader.open(sealingFiles(sealFolder).log);
    try {
      const known = furthest(application.get<ReadModels>(READ_MODELS));
      const head = await sealedHead(log, known);
      const writer = new BundleWriter(folder);
      const step = (label: string) => startProgress(label, head.size);
      const [tiles, compared] = [step('Writing entries'), step('Comparing with the ledger')];
      await writeTiles(writer, log, head, (entries) => tiles.update(entries));
      tiles.stop();
      await writeSignatures(writer, log, head, logFilesIn(sealFolder));
      await writeClaims(writer, application.get(QueryBus));
      const difference = await writeLedgerClaim(writer, store, log, head.size, (entries) => compared.update(entries));
      compared.stop();
      await writeBallotsAndErasures(writer, store, application.get(Vault), head.size, { statements });
      await writePrograms(writer);
      const checkpoint = checkpointIn(head);
      await writer.finish(checkpoint);
      const { origin, size } = checkpoint;
      return { folder, origin, size, files: writer.files, ...(difference ? { difference } : {}) };
    } finally {
      log.close();
    }
  });

/** The last entry any read model has taken: the log must hold it. */
const furthest = (readModels: ReadModels): number => Math.max(-1, ...readModels.status().map(({ number }) => number));

/** How long the sealer of a running node may take to sign what its read models know, in milliseconds. */
const PATIENCE = 60_000;
const LOOK_EVERY_MS = 200;

/** @throws DomainError `SEAL_BEHIND` {sealed, entries} */
const sealedHead = async (log: SealedLogReader, known: number): Promise<StoredCheckpoint> => {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const newest = log.signed.newest();
    if (newest && newest.size > known) return newest;
    if (performance.now() >= until) throw new DomainError('SEAL_BEHIND', { sealed: newest?.size ?? 0, entries: known + 1 }, 'unavailable');
    await pause(LOOK_EVERY_MS);
  }
};

const logFilesIn = (sealFolder: string): LogFiles => {
  const { witnesses, timestampAuthority } = sealingFiles(sealFolder);
  const certificates = existsSync(timestampAuthority) ? readFileSync(timestampAuthority) : undefined;
  return { witnesses: readWitnessPolicy(witnesses).text, certificates };
};
