import Database from 'better-sqlite3';
import { decodeEvent, type Checkpoint, type EventStore, type UpcasterChain } from '#event-store';
import type { Projection, ReadModels } from '#processing';

/** The read models of some projections, brought up to date whenever somebody waits for them. */
export const readModelsInMemory = (store: EventStore, upcasters: UpcasterChain, projections: readonly Projection[]): ReadModels => {
  const models = new Map(projections.map((projection) => [projection.name, new ModelInMemory(store, upcasters, projection)]));
  const modelOf = (name: string): ModelInMemory => {
    const model = models.get(name);
    if (!model) throw new Error(`there is no read model ${name}`);
    return model;
  };
  return {
    reader: (name) => modelOf(name).database,
    waitFor: async (name) => ({ number: await modelOf(name).catchUp(), stale: false }),
    status: () => [],
  };
};

class ModelInMemory {
  readonly database = new Database(':memory:');
  private readonly writer;
  private after: Checkpoint | undefined;
  private catchingUp: Promise<number> = Promise.resolve(-1);

  constructor(
    private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
    private readonly projection: Projection,
  ) {
    for (const statement of [...projection.schema, ...projection.indexes]) this.database.exec(statement);
    this.writer = projection.prepare(this.database);
  }

  /** One after the other: every entry is applied once. */
  catchUp(): Promise<number> {
    this.catchingUp = this.catchingUp.then(() => this.applyRest());
    return this.catchingUp;
  }

  private async applyRest(): Promise<number> {
    const page = await this.store.readAll({ after: this.after, limit: 10_000 });
    const { handles } = this.projection;
    for (const stored of page.events)
      if (handles === 'all' || handles.includes(stored.type)) this.writer.apply(decodeEvent(stored, this.upcasters));
    this.writer.flush?.();
    this.after = page.checkpoint;
    return this.after?.number ?? -1;
  }
}
