import type { QueryBus } from '@nestjs/cqrs';
import { everyRecomputation } from '#audit';
import { decodeEvent, UpcasterChain, type Checkpoint, type EventStore } from '#event-store';
import { readClaims } from '../../apps/cli/src/audit/read-claims.js';

type Tables = Readonly<Record<string, readonly object[]>>;

/** What the read models say, by table. */
export const claimedTables = async (queries: QueryBus): Promise<Tables> => {
  const claimed: Record<string, readonly object[]> = {};
  for await (const { tables } of readClaims(queries))
    for (const [name, rows] of Object.entries(tables)) claimed[name] = [...rows].map((row) => ({ ...row }));
  return claimed;
};

/** What the entries of a ledger give, by table. */
export const recomputedTables = async (store: EventStore): Promise<Tables> => {
  const recomputations = everyRecomputation();
  const upcasters = new UpcasterChain();
  for (let after: Checkpoint | undefined; ;) {
    const page = await store.readAll({ after, limit: 1_000 });
    for (const stored of page.events)
      for (const one of recomputations) if (one.handles.includes(stored.type)) one.take(decodeEvent(stored, upcasters));
    if (page.atHead) break;
    after = page.checkpoint;
  }
  const tables = recomputations.flatMap((one) => one.tables).filter(({ table }) => table.name !== 'ledger');
  return Object.fromEntries(tables.map(({ table, rows }) => [table.name, [...rows()]]));
};
