import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, categoryOf, type EventMeta, type RecordedEvent } from '#kernel';
import { decodeEvent, UpcasterChain } from '#event-store';
import { upcasters } from '../../apps/api/src/composition/upcasters.js';
import { foldings } from '../../apps/api/src/composition/foldings.js';

/** A stream as the ledger holds it, and what it folds to. Written once when an event gets its shape, and never changed again. */
interface GoldenStream {
  readonly stream: string;
  readonly events: readonly { readonly id: string; readonly type: string; readonly data: object; readonly meta: EventMeta }[];
  readonly state: unknown;
}

const folder = join(import.meta.dirname, 'streams');
const libs = join(import.meta.dirname, '..', '..', 'libs');
const golden = readdirSync(folder).map((file) => ({ file, ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldenStream) }));
const chain = new UpcasterChain(upcasters);

const recorded = ({ stream, events }: GoldenStream): readonly RecordedEvent[] =>
  events.map(({ id, type, data, meta }, revision) =>
    decodeEvent(
      { id, type, data: canonicalJson(data), meta: canonicalJson(meta), stream, revision, position: String(revision), number: revision },
      chain,
    ),
  );

/** The types of events the sources declare. */
const declared = (): readonly string[] => {
  const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /src\/(domain\/[^/]+(?<!\.spec)|.*\.events)\.ts$/.test(file),
  );
  const types = sources.flatMap((file) => [...readFileSync(join(libs, file), 'utf8').matchAll(/DomainEvent<\s*'([A-Za-z]+)'/g)]);
  return [...new Set(types.map(([, type = '']) => type))].sort();
};

describe('history', () => {
  it('holds an entry of every type of event there is', () => {
    expect([...new Set(golden.flatMap(({ events }) => events.map(({ type }) => type)))].sort()).toEqual(declared());
  });

  it.each(golden)('$file is read with the rules of today as it was on its day', (stream) => {
    const folding = foldings[categoryOf(stream.stream)];
    if (!folding) throw new Error(`no folding for ${stream.stream}`);
    const events = recorded(stream);
    for (const { type, meta } of events) expect(meta.schemaVersion).toBe(chain.currentVersion(type));
    const state = events.reduce((before, event) => folding.evolve(before, event as never), folding.initialState);
    expect(JSON.parse(JSON.stringify(state))).toEqual(stream.state);
  });
});
