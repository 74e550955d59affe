import { Injectable, Inject } from '@nestjs/common';
import type { RecordedOneOf } from '#kernel';
import { EVENT_STORE, FoldedStreams } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import type { RunningCase } from '../domain/case.js';
import type { IncidentEvent } from '../domain/incident.events.js';
import { incidentStream } from '../domain/incident.js';
import type { ProceedingEvent } from '../domain/proceeding.events.js';
import { proceedingFolding, proceedingStream } from '../domain/proceeding.js';
import { opened } from '../domain/step.js';

export type CaseEntry = RecordedOneOf<ProceedingEvent | IncidentEvent>;

/** Everything the ledger holds of a case. */
export interface CaseInFull {
  readonly state: RunningCase;
  /** of the case and its incidents, in the order of the ledger */
  readonly entries: readonly CaseEntry[];
}

/** Reads cases from the ledger itself: a file is complete, or it is none. */
@Injectable()
export class CaseEntries {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly streams: FoldedStreams,
    private readonly upcasters: UpcasterChain,
  ) {}

  /** @throws DomainError `PROCEEDING_NOT_FOUND` */
  async of(proceedingId: string): Promise<CaseInFull> {
    const stream = proceedingStream(proceedingId);
    const { state } = await this.streams.load(stream, proceedingFolding);
    const running = opened(proceedingId, state);
    const streams = [stream, ...running.incidentIds.map(incidentStream)];
    const stored = await Promise.all(streams.map((name) => this.store.readStream(name)));
    // Both kinds of streams hold the events of these unions.
    const entries = stored.flat().map((entry) => decodeEvent(entry, this.upcasters) as CaseEntry);
    return { state: running, entries: entries.toSorted((a, b) => a.number - b.number) };
  }
}
