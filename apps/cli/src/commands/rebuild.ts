import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '#kernel';
import type { ProjectionStatus } from '#processing';
import { projections } from '../../../api/src/composition/catalogue.js';
import { openNode, type Node } from '../../../api/src/composition/node.js';
import type { CliCommand } from '../command-line/command.js';
import { countEntries } from '../ledger/entries.js';
import { assertLedgerExists } from '../ledger/open-ledger.js';
import type { Progress } from '../terminal/progress.js';

export const rebuildCommand: CliCommand = {
  name: 'rebuild',
  summary: 'Build read models anew beside the ones in use, then put them in their place',
  arguments: [['[names...]', `read models to build: all of them when none is named (${projections.map(({ name }) => name).join(', ')})`]],
  examples: [
    ['rebuild', 'all read models of ./data; no server may be running on it'],
    ['rebuild tally timeline', 'only these two'],
  ],
  run: async ({ words, configuration, startProgress }) => {
    const names = words.length > 0 ? words : projections.map(({ name }) => name);
    assertKnown(names);
    assertLedgerExists(configuration);
    const startedAt = performance.now();
    const node = await openNode({ ...configuration, projector: 'inline' });
    try {
      const entries = await countEntries(node.store);
      await rebuild(node, names, startProgress('Building', entries * names.length));
      const seconds = (performance.now() - startedAt) / 1_000;
      const text = `Built from ${entries} entries in ${seconds.toFixed(1)} s: ${names.join(', ')}.`;
      return { text, json: { rebuilt: names, entries, seconds } };
    } finally {
      await node.close();
    }
  },
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
