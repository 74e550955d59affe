import { Worker } from 'node:worker_threads';
import { systemClock, type Clock } from '#kernel';
import { UpcasterChain, type EventStore } from '#event-store';
import { InlineProjector, ProjectorThreads, type ProjectionControl, type ReadModels } from '#processing';
import { projections, projectionsByThread } from './read-model-catalogue.js';
import { upcasters } from './upcasters.js';
import { pathsIn, type Configuration } from './configuration.js';
import { openStore } from './open-store.js';
import type { ProjectorShare } from './projector-share.js';

/** What the application needs to answer: the ledger and its read models. */
export interface ReadingNode {
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly store: EventStore;
  readonly readModels: ReadModels;
}

/** What a running node has opened: the ledger, and its read models as they are being written. */
export interface Node extends ReadingNode {
  readonly readModels: ReadModels & ProjectionControl;
  close(): Promise<void>;
}

/**
 * Opens a node: first the ledger, then what is derived from it.
 * @throws DomainError what `openStore` throws
 */
export const openNode = async (configuration: Configuration, clock: Clock = systemClock): Promise<Node> => {
  const opened = await openStore(configuration);
  const readModels = configuration.projector === 'thread' ? threaded(configuration, opened.store) : inline(configuration, opened.store);
  try {
    await readModels.start();
  } catch (error) {
    await opened.close();
    throw error;
  }
  const close = async () => {
    await readModels.stop();
    await opened.close();
  };
  return { configuration, clock, store: opened.store, readModels, close };
};

const threaded = (configuration: Configuration, store: EventStore): ProjectorThreads =>
  new ProjectorThreads({
    spawn: projectionsByThread.map((_, thread) => () => spawnProjector({ configuration, thread })),
    folder: pathsIn(configuration.dataFolder).readModels,
    doorbell: store,
  });

/** MiB for what a projector has just read: with the usual 48, a sixth of a rebuild went into copying pages that were still being applied. */
const YOUNG_GENERATION_MIB = 96;

const spawnProjector = (workerData: ProjectorShare): Worker =>
  new Worker(new URL('./projector.worker.js', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MIB },
  });

const inline = ({ dataFolder }: Configuration, store: EventStore): InlineProjector =>
  new InlineProjector({ store, projections, upcasters: new UpcasterChain(upcasters), folder: pathsIn(dataFolder).readModels });
