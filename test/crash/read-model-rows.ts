import { InlineProjector, type Projection } from '#processing';
import type { EventStore } from '#event-store';

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
    return tables.map((table) => [`${name}.${table}`, sorted(reader.prepare(`SELECT * FROM "${table}"`).all())] as const);
  });
  await projector.stop();
  return Object.fromEntries(rows);
};

const sorted = (rows: readonly unknown[]): readonly unknown[] => rows.map((row) => JSON.stringify(row)).toSorted();
