import { InlineProjector, type Projection } from '#processing';
import type { EventStore } from '#event-store';
import { isNear } from '../../libs/history/src/projections/subject-runs.js';

/** Every row of every table of the read models in a folder, after they have taken the whole ledger. */
export const rowsOfReadModels = async (
  store: EventStore,
  projections: readonly Projection[],
  folder: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const projector = new InlineProjector({ store, projections, folder });
  await projector.start();
  await projector.catchUp();
  const rows = projections.flatMap(({ name }) => {
    const reader = projector.reader(name);
    const tables = reader
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'projection_checkpoint' ORDER BY name")
      .pluck()
      .all();
    return tables.map((table) => {
      const all = reader.prepare(`SELECT * FROM "${table}"`).all();
      return [`${name}.${table}`, sorted(table === 'about' ? joined(all as readonly Run[]) : all)] as const;
    });
  });
  await projector.stop();
  return Object.fromEntries(rows);
};

interface Run {
  readonly subject: number;
  readonly first: number;
  readonly last: number;
}

/** A run of entries about one subject is cut where a batch ended. Cut or not, it says the same. */
const joined = (runs: readonly Run[]): readonly Run[] => {
  const whole: Run[] = [];
  for (const run of runs.toSorted((one, other) => one.subject - other.subject || one.first - other.first)) {
    const before = whole.at(-1);
    if (before?.subject === run.subject && isNear(before.last, run.first)) whole[whole.length - 1] = { ...before, last: run.last };
    else whole.push(run);
  }
  return whole;
};

const sorted = (rows: readonly unknown[]): readonly unknown[] => rows.map((row) => JSON.stringify(row)).toSorted();
