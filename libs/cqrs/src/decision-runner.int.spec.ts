import {
  DomainError,
  lookedUp,
  stateOf,
  systemClock,
  type Decider,
  type DomainCommand,
  type DomainEvent,
  type FactsOf,
  type Folding,
} from '#kernel';
import { UpcasterChain, wrongExpectedRevision, type EventStore } from '#event-store';
import { memoryEventStore } from '#event-store/memory';
import { openSqliteEventStore } from '#event-store/sqlite';
import { DecisionRunner } from './decision-runner.js';
import { FactRegisters } from './fact-registers.js';
import { FoldedStreams } from './folded-streams.js';

type Counted = DomainEvent<'Counted', { readonly by: number }>;

interface Count extends DomainCommand<'Count'> {
  readonly counter: string;
  readonly by: number;
}

const total: Folding<number, Counted> = { initialState: 0, evolve: (sum, { data }) => sum + data.by };

const counting: Decider<Count, number, Counted> = {
  ...total,
  stream: ({ counter }) => `counter-${counter}`,
  decide: ({ by }, sum) => {
    if (sum + by > 10_000) throw new DomainError('TOO_MUCH', { sum });
    return by === 0 ? [] : [{ type: 'Counted', data: { by } }];
  },
};

const once: Decider<Count, number, Counted> = {
  ...counting,
  opensStream: () => true,
  decide: ({ by }, sum) => {
    if (sum > 0) throw new DomainError('ALREADY_COUNTED');
    return [{ type: 'Counted', data: { by } }];
  },
};

const context = (commandId: string) => ({ commandId, actor: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' });
const idOf = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;
const runnerOn = (store: EventStore, registers = new FactRegisters()) =>
  new DecisionRunner(store, systemClock, new UpcasterChain(), registers);
const count = (by: number, counter = 'a') => ({ type: 'Count', counter, by }) as const;

describe('deciding', () => {
  let store: EventStore;
  let runner: DecisionRunner;

  beforeEach(() => {
    store = memoryEventStore();
    runner = runnerOn(store);
  });

  it('records what was decided and says where', async () => {
    const receipt = await runner.run(counting, count(3), context(idOf(1)));
    expect(receipt).toEqual({ stream: 'counter-a', revision: 0, number: 0, position: expect.any(String) });
    const [entry] = await store.readStream('counter-a');
    expect(JSON.parse(entry?.meta ?? '')).toMatchObject({
      actor: context('').actor,
      commandId: idOf(1),
      schemaVersion: 1,
      nonce: expect.stringMatching(/^[\w-]{22}$/),
    });
  });

  it('answers a command it has seen as it did the first time, after a restart too', async () => {
    const first = await runner.run(counting, count(3), context(idOf(1)));
    await runner.run(counting, count(4), context(idOf(2)));
    expect(await runner.run(counting, count(3), context(idOf(1)))).toEqual(first);
    expect(await runnerOn(store).run(counting, count(3), context(idOf(1)))).toEqual(first);
    expect(await store.readStream('counter-a')).toHaveLength(2);
  });

  it('refuses a key used for something else, whether or not the command opens its stream', async () => {
    await runner.run(counting, count(3), context(idOf(1)));
    await expect(runner.run(counting, count(4), context(idOf(1)))).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await runner.run(once, count(3, 'b'), context(idOf(2)));
    await expect(runner.run(once, count(4, 'b'), context(idOf(2)))).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('lets two thousand commands through one stream, each once', async () => {
    await Promise.all(Array.from({ length: 2_000 }, (_, n) => runner.run(counting, count(1), context(idOf(n)))));
    expect((await store.readStream('counter-a')).map(({ revision }) => revision)).toEqual(Array.from({ length: 2_000 }, (_, n) => n));
  });

  it('decides again on what another node recorded first', async () => {
    const other = runnerOn(store);
    await runner.run(counting, count(1), context(idOf(1)));
    await other.run(counting, count(2), context(idOf(2)));
    expect(await runner.run(counting, count(3), context(idOf(3)))).toMatchObject({ revision: 2 });
  });

  it('gives up after three more tries', async () => {
    const contested = Object.assign(store, { append: () => Promise.reject(wrongExpectedRevision('counter-a', 'none', 7)) });
    await expect(runnerOn(contested).run(counting, count(1), context(idOf(1)))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('holds the caller to the revision she has seen', async () => {
    await runner.run(counting, count(1), context(idOf(1)));
    await expect(runner.run(counting, count(1), { ...context(idOf(2)), expectedRevision: 5 })).rejects.toMatchObject({
      code: 'REVISION_MISMATCH',
      kind: 'precondition',
    });
    expect(await runner.run(counting, count(1), { ...context(idOf(2)), expectedRevision: 0 })).toMatchObject({ revision: 1 });
  });

  it('writes nothing when nothing has to change, or when it is refused', async () => {
    expect(await runner.run(counting, count(0), context(idOf(1)))).toEqual({ stream: 'counter-a', revision: -1 });
    await expect(runner.run(counting, count(10_001), context(idOf(2)))).rejects.toMatchObject({ code: 'TOO_MUCH' });
    expect(await store.head()).toBeUndefined();
  });

  it('opens a stream without reading it, and lets the store judge the second', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => runner.run(once, count(1), context(idOf(n)))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'ALREADY_COUNTED' });
  });

  it('folds a stream once for all deciders of its context, and does not read again what it opened and will come back to', async () => {
    const ledger = openSqliteEventStore({ file: ':memory:' });
    const reads: unknown[] = [];
    const readStream = ledger.readStream.bind(ledger);
    ledger.readStream = (stream, asked) => {
      reads.push([stream, asked]);
      return readStream(stream, asked);
    };
    const streams = new FoldedStreams(ledger, new UpcasterChain());
    const expecting = new DecisionRunner(ledger, systemClock, new UpcasterChain(), new FactRegisters(), streams);
    streams.expect(['counter-a']);
    await expecting.run(once, count(3), context(idOf(1)));
    const another: typeof counting = { ...counting };
    for (const [n, decider] of [counting, another, counting].entries()) await expecting.run(decider, count(1), context(idOf(n + 2)));
    expect(reads).toEqual([['counter-a', { from: 1 }]]);
    expect((await streams.load('counter-a', total)).state).toBe(6);
    await ledger.close();
  });

  it('rehearses on an overlay and writes nothing', async () => {
    await runner.run(counting, count(9_000), context(idOf(1)));
    const rehearsed = await runner.run(counting, count(5), { ...context(idOf(2)), dryRun: true });
    expect(rehearsed).toEqual({ stream: 'counter-a', revision: 1, dryRun: [{ type: 'Counted', data: { by: 5 } }] });
    await expect(runner.run(counting, count(5_000), { ...context(idOf(3)), dryRun: true })).rejects.toMatchObject({ code: 'TOO_MUCH' });
    expect(await store.readStream('counter-a')).toHaveLength(1);
  });
});

describe('facts', () => {
  const facts = ({ counter }: Count) => ({ other: stateOf(total, 'counter-other'), limit: lookedUp<number>('limit', { counter }) });
  const limited: Decider<Count, number, Counted, ReturnType<typeof facts>> = {
    ...counting,
    facts,
    rulebookVersion: () => 4,
    decide: ({ by }, sum, { other, limit }: FactsOf<ReturnType<typeof facts>>) => {
      if (sum + other + by > limit) throw new DomainError('OVER_LIMIT', { other });
      return [{ type: 'Counted', data: { by } }];
    },
  };

  it('come from other streams and registers, and the entry names what it relied on', async () => {
    const store = memoryEventStore();
    const registers = new FactRegisters();
    registers.add('limit', ({ counter }) => (counter === 'a' ? 10 : 0));
    const runner = runnerOn(store, registers);
    await runner.run(counting, count(6, 'other'), context(idOf(1)));
    await expect(runner.run(limited, count(5), context(idOf(2)))).rejects.toMatchObject({ code: 'OVER_LIMIT', details: { other: 6 } });
    await runner.run(limited, count(4), context(idOf(3)));
    const [entry] = await store.readStream('counter-a');
    expect(JSON.parse(entry?.meta ?? '')).toMatchObject({ rulebookVersion: 4, reliedOn: { 'counter-other': 0 } });
  });
});
