import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordedEvent } from '#kernel';
import { EVENT_STORE, READ_MODELS } from '#cqrs';
import { UpcasterChain, type EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { membershipEventTypes, type MembershipEvent } from '../domain/membership.events.js';
import { firstDifference } from '../domain/two-clocks.js';
import { rosterSpans, type MemberEntry } from '../domain/roster-spans.js';
import { ROSTER } from '../projections/roster.projection.js';
import { ledgerEntries } from './ledger-entries.js';
import { believedLines } from './roster-lines.reads.js';

export interface RosterReconciliation {
  /** ledger number up to which both were read */
  readonly number: number;
  readonly persons: number;
  /** members of whom roster and ledger say different things, and since when; the first hundred */
  readonly differences: readonly { readonly memberId: string; readonly from: string }[];
}

/** As many differences as anybody reads. */
const SHOWN = 100;

/**
 * Proves that the roster is what the ledger says: reads every entry again and compares what follows with the rows.
 * @throws DomainError `REGISTER_NOT_READY` {register}
 */
export class ReconcileRoster extends Query<RosterReconciliation> {}

@QueryHandler(ReconcileRoster)
export class ReconcileRosterHandler implements IQueryHandler<ReconcileRoster> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly upcasters: UpcasterChain,
  ) {}

  async execute(): Promise<RosterReconciliation> {
    const ledger = await ledgerEntries(this.store, this.upcasters, this.readModels, ROSTER, membershipEventTypes);
    const persons = new Map<string, MemberEntry[]>();
    for await (const event of ledger.entries) {
      // Only the types of this union were asked for.
      const { data } = event as RecordedEvent<MembershipEvent>;
      const entries = persons.get(data.memberId) ?? [];
      persons.set(data.memberId, entries);
      entries.push({ event: event as unknown as MembershipEvent, revision: event.revision, number: event.number });
    }
    const believed = believedLines(this.readModels.reader(ROSTER), ledger.number);
    const differences = [...new Set([...persons.keys(), ...believed.keys()])].flatMap((memberId) => {
      const from = firstDifference(rosterSpans(persons.get(memberId) ?? []), believed.get(memberId) ?? []);
      return from === undefined ? [] : [{ memberId, from }];
    });
    return { number: ledger.number, persons: persons.size, differences: differences.slice(0, SHOWN) };
  }
}
