import type { RecordedEvent } from '#kernel';

/** Brings the data of one event type from one schema version to the next. Pure: the stored bytes never change. */
export interface Upcaster {
  readonly type: string;
  /** the version it reads; it writes the next one */
  readonly from: number;
  readonly upcast: (data: Readonly<Record<string, unknown>>, event: RecordedEvent) => object;
}

/** All upcasters of the application, applied in order until the event has today's version. */
export class UpcasterChain {
  private readonly steps = new Map<string, Upcaster>();

  constructor(upcasters: readonly Upcaster[] = []) {
    for (const upcaster of upcasters) {
      const key = `${upcaster.type}@${upcaster.from}`;
      if (this.steps.has(key)) throw new Error(`two upcasters read ${key}`);
      this.steps.set(key, upcaster);
    }
  }

  /** The version an event of this type has after the chain. */
  currentVersion(type: string): number {
    let version = 1;
    if (this.steps.size === 0) return version;
    while (this.steps.has(`${type}@${version}`)) version += 1;
    return version;
  }

  /** Whether any event of this type may have to be brought forward. */
  changes(type: string): boolean {
    return this.currentVersion(type) > 1;
  }

  upcast(event: RecordedEvent): RecordedEvent {
    if (this.steps.size === 0) return event;
    let current = event;
    for (;;) {
      const step = this.steps.get(`${current.type}@${current.meta.schemaVersion}`);
      if (!step) return current;
      const data = step.upcast(current.data as Readonly<Record<string, unknown>>, current);
      current = { ...current, data, meta: { ...current.meta, schemaVersion: current.meta.schemaVersion + 1 } };
    }
  }
}
