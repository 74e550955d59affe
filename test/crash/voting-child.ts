import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteEventStore } from '#event-store/sqlite';
import { UpcasterChain } from '#event-store';
import { codeOf, rightIdOf, systemClock, type Decider, type DomainCommand, type DomainEvent } from '#kernel';
import { InlineProjector } from '#processing';
// Not through the front doors: they load the framework, and two hundred lives would spend most of their time on that.
import { rollFolding, rollStream } from '../../libs/assembly/src/domain/roll.js';
import { voteDecider } from '../../libs/assembly/src/domain/vote.decide.js';
import { DecisionRunner } from '../../libs/cqrs/src/decision-runner.js';
import { FactRegisters } from '../../libs/cqrs/src/fact-registers.js';
import { FoldedStreams } from '../../libs/cqrs/src/folded-streams.js';
import { ENTRIES_TOGETHER, PAGES_STREAM, projectionsUnderFire } from './projections-under-fire.js';

/** Casts votes, and now and then writes several entries at once, until it is killed or refused. Says on standard output what came of each. */
const [dataFolder = '', assemblyId = '', ballotId = ''] = process.argv.slice(2);

/** Commands on their way at any time. */
const IN_FLIGHT = 24;

type WritePages = DomainCommand<'WritePages'> & { readonly pages: number };
type PageWritten = DomainEvent<'PageWritten', { readonly page: number; readonly of: number }>;

const pagesDecider: Decider<WritePages, number, PageWritten> = {
  initialState: 0,
  evolve: (pages) => pages + 1,
  stream: () => PAGES_STREAM,
  decide: ({ pages }) => Array.from({ length: pages }, (_, index) => ({ type: 'PageWritten', data: { page: index + 1, of: pages } })),
};

const upcasters = new UpcasterChain();
const store = openSqliteEventStore({ file: join(dataFolder, 'ledger.sqlite') });
const streams = new FoldedStreams(store, upcasters);
const decisions = new DecisionRunner(store, systemClock, upcasters, new FactRegisters(), streams);
const projector = new InlineProjector({ store, projections: projectionsUnderFire, folder: join(dataFolder, 'read-models') });
await projector.start(0);

const { state: roll } = await streams.load(rollStream(assemblyId), rollFolding);
const holders = roll.parts.flatMap(({ memberIds }) => memberIds);
let line = 0;

const vote = async (): Promise<void> => {
  if (line === holders.length) return;
  line += 1;
  const rightId = rightIdOf(line);
  const castBy = holders[line - 1] ?? '';
  const commandId = randomUUID();
  const command = { type: 'CastVote', assemblyId, ballotId, rightId, choice: line % 3 === 0 ? 'against' : 'for', castBy } as const;
  await decisions.run(voteDecider, command, { commandId, actor: castBy });
  writeSync(1, `vote ${rightId} ${commandId}\n`);
};

const writePages = async (): Promise<void> => {
  const commandId = randomUUID();
  const { revision } = await decisions.run(pagesDecider, { type: 'WritePages', pages: ENTRIES_TOGETHER }, { commandId, actor: commandId });
  writeSync(1, `pages ${revision} ${commandId}\n`);
};

const lane = async (): Promise<void> => {
  while (line < holders.length) await (line % 40 === 20 ? writePages().then(vote) : vote());
};

try {
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
} catch (error) {
  writeSync(1, `refused ${codeOf(error)} -\n`);
}
process.exit(); // the projector would go on following
