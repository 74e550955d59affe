import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '#kernel';
import type { ProjectionStatus } from '#processing';
import { projections } from '../../../api/src/composition/read-model-catalogue.js';
import type { Configuration } from '../../../api/src/composition/configuration.js';
import { openNode, type Node } from '../../../api/src/composition/node.js';
import type { Progress, StartProgress } from '../terminal/progress.js';
import { countEntries } from './entries.js';
import { assertLedgerExists } from './open-ledger.js';

export interface RebuiltReadModels {
  readonly rebuilt: readonly string[];
  readonly entries: number;
  readonly seconds: number;
}

/**
 * Builds read models from the first entry, beside those in use, and puts them in their place.
 *
 * @param wanted  names; all of them when none is named
 * @throws DomainError `READ_MODEL_UNKNOWN` {name}, `LEDGER_NOT_FOUND`, `LEDGER_IN_USE`, `READ_MODELS_STOPPED` {names}
 */
export const rebuildReadModels = async (
  configuration: Configuration,
  wanted: readonly string[],
  startProgress: StartProgress,
): Promise<RebuiltReadModels> => {
  const rebuilt = wanted.length > 0 ? wanted : projections.map(({ name }) => name);
  assertKnown(rebuilt);
  assertLedgerExists(configuration);
  const startedAt = performance.now();
  const node = await openNode({ ...configuration, projector: 'inline' });
  try {
    const entries = await countEntries(node.store);
    await rebuild(node, rebuilt, startProgress('Building', entries * rebuilt.length));
    return { rebuilt, entries, seconds: Math.round(performance.now() - startedAt) / 1_000 };
  } finally {
    await node.close();
  }
};

const assertKnown = (names: readonly string[]): void => {
  const name = names.find((asked) => !projections.some((projection) => projection.name === asked));
  if (name !== undefined) throw new DomainError('READ_MODEL_UNKNOWN', { name }, 'notFound');
};

/** Milliseconds between two looks at how far the builds are. */
const LOOK_EVERY_MS = 100;

const rebuild = async ({ readModels }: Node, names: readonly string[], progress: Progress): Promise<void> => {
  const before = new Map(readModels.status().map(({ name, generation }) => [name, generation]));
  const building = Promise.all(names.map((name) => readModels.rebuild(name)));
  const finished = building.then(
    () => true,
    () => true,
  );
  while (!(await Promise.race([finished, pause(LOOK_EVERY_MS, false)]))) {
    const asked = readModels.status().filter(({ name }) => names.includes(name));
    progress.update(asked.reduce((sum, status) => sum + builtOf(status, before.get(status.name) ?? 0), 0));
  }
  progress.stop();
  await building;
};

const builtOf = ({ generation, number, rebuiltTo = -1 }: ProjectionStatus, before: number): number =>
  (generation > before ? number : rebuiltTo) + 1;
