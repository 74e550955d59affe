import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { DomainError, systemClock } from '#kernel';
import { followingCommandId } from '#cqrs';
import { readPublishedAssemblies, replayAssembly, type PublishedAssembly, type ReplayReport } from '#replay';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import type { StartProgress } from '../terminal/progress.js';
import { stagesOn } from './stages.js';
import { withApplication } from './with-application.js';

/** Namespace of replays: the same assembly on the same ledger is the same replay, and goes on where it was interrupted. */
const REPLAYS = '0b3a55a7-55c6-5f0e-8d0c-6a1f4f1f6b60';

export interface ReplayedFile {
  readonly reports: readonly ReplayReport[];
  /** the file held a list: so does the answer */
  readonly isList: boolean;
}

/**
 * Replays every assembly of a file, each on a ledger of its own.
 *
 * @param keep  replay into the data folder of the configuration and leave the ledger there; otherwise it is thrown away
 * @throws DomainError `ASSEMBLY_FILE_INVALID`, `FILE_NOT_JSON`; `ONE_ASSEMBLY_A_LEDGER` for a list to be kept; `LEDGER_NOT_EMPTY`
 */
export const replayFile = async (
  text: string,
  configuration: Configuration,
  keep: boolean,
  startProgress: StartProgress,
): Promise<ReplayedFile> => {
  const { assemblies, isList } = readPublishedAssemblies(text);
  if (keep && assemblies.length > 1) throw new DomainError('ONE_ASSEMBLY_A_LEDGER', { assemblies: assemblies.length }, 'invalid');
  const reports: ReplayReport[] = [];
  for (const assembly of assemblies)
    reports.push(
      keep
        ? await replayInto(configuration, assembly, startProgress)
        : await onTemporaryLedger(configuration, (temporary) => replayInto(temporary, assembly, startProgress)),
    );
  return { reports, isList };
};

const replayInto = (configuration: Configuration, assembly: PublishedAssembly, startProgress: StartProgress): Promise<ReplayReport> =>
  withApplication(configuration, async (application, { store }) => {
    const replayId = followingCommandId(REPLAYS, assembly.id);
    const [first] = (await store.readAll({ limit: 1 })).events;
    // A cooperative's own ledger is no place for somebody else's assembly.
    if (first && (JSON.parse(first.meta) as { readonly causationId?: string }).causationId !== replayId)
      throw new DomainError('LEDGER_NOT_EMPTY', {}, 'conflict');
    const stages = stagesOn(startProgress);
    const buses = { commands: application.get(CommandBus), queries: application.get(QueryBus), store };
    const report = await replayAssembly(assembly, buses, { replayId, today: systemClock.now().slice(0, 10), progress: stages.told });
    stages.stop();
    return report;
  });

const onTemporaryLedger = async <Result>(
  configuration: Configuration,
  use: (temporary: Configuration) => Promise<Result>,
): Promise<Result> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'unevoix-replay-'));
  try {
    return await use({ ...configuration, dataFolder, store: { kind: 'sqlite' } });
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
};
