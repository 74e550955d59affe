import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#cqrs';
import { ImportEntries } from './import-entries.js';
import { KnownRegister } from './known-register.js';
import { Rehearsal } from './rehearsal.js';
import { planRetractions, touchedBy, type RetractionPlan } from './retractions.js';

export interface ReversionPlan extends RetractionPlan {
  /** everybody the entries are about */
  readonly persons: ReadonlySet<string>;
}

/** Tries in memory whether an import can be taken back as a whole. */
@Injectable()
export class ReversionPlanner {
  constructor(
    private readonly entries: ImportEntries,
    private readonly register: KnownRegister,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `IMPORT_NOT_COMPLETED` {importId} */
  async plan(importId: string): Promise<ReversionPlan> {
    const entries = await this.entries.of(importId);
    const persons = new Set(entries.flatMap(touchedBy));
    const { states, rulebook } = await this.register.knownByIds(persons, await this.register.headNumber());
    return { ...planRetractions(entries, new Rehearsal(states, rulebook, this.clock.now())), persons };
  }
}
