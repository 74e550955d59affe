import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#kernel';
import { LedgerEntries } from './ledger-entries.js';

/** An entry that another one led to. */
export interface Effect {
  /** ledger number of what led to it */
  readonly causedBy: number;
  readonly entry: RecordedEvent;
}

export interface Causation {
  readonly entry: RecordedEvent;
  /** what led to it, the first cause first; empty for what a person asked for */
  readonly causes: readonly RecordedEvent[];
  /** false when the first cause was not found among the entries that are looked at */
  readonly complete: boolean;
  /** what followed from it, directly and further on, each after what led to it */
  readonly effects: readonly Effect[];
  /** more followed than is shown */
  readonly more: boolean;
}

/** Entries of a chain that are shown: as many as anybody follows. */
const SHOWN = 200;

/** Why an entry was recorded, and what was recorded because of it. */
export class TraceCausation extends Query<Causation> {
  constructor(readonly number: number) {
    super();
  }
}

@QueryHandler(TraceCausation)
export class TraceCausationHandler implements IQueryHandler<TraceCausation> {
  constructor(private readonly entries: LedgerEntries) {}

  /** @throws DomainError `ENTRY_NOT_FOUND` {number} */
  async execute({ number }: TraceCausation): Promise<Causation> {
    const entry = await this.entries.numbered(number);
    return { entry, ...(await this.causesOf(entry)), ...(await this.effectsOf(entry)) };
  }

  private async causesOf(entry: RecordedEvent): Promise<Pick<Causation, 'causes' | 'complete'>> {
    const causes: RecordedEvent[] = [];
    for (let effect = entry; causes.length < SHOWN;) {
      // What a person asked for begins its own story.
      if (effect.meta.correlationId === effect.meta.commandId) return { causes, complete: true };
      const cause = await this.entries.causeOf(effect);
      if (!cause) return { causes, complete: false };
      causes.unshift(cause);
      effect = cause;
    }
    return { causes, complete: false };
  }

  private async effectsOf(entry: RecordedEvent): Promise<Pick<Causation, 'effects' | 'more'>> {
    const effects: Effect[] = [];
    const toFollow = [entry];
    for (let cause = toFollow.shift(); cause; cause = toFollow.shift()) {
      const { number } = cause;
      const found = await this.entries.causedBy(cause, SHOWN + 1 - effects.length);
      const later = found.filter((effect) => effect.number > number);
      effects.push(...later.map((effect) => ({ causedBy: number, entry: effect })));
      if (effects.length > SHOWN) return { effects: effects.slice(0, SHOWN), more: true };
      toFollow.push(...later);
    }
    return { effects, more: false };
  }
}
