import type { RecordedEvent, RecordedOneOf } from '#kernel';
import { endOf, mandateEventTypes, type MandateEvent } from '#elections/domain';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { inOrder, type Row } from '../table.js';
import { MANDATES_TABLE } from '../tables.js';

type Seat = Row & { readonly lastYear: number };

/** Who sits on which body, from when to when, and why no longer. */
export class MandatesRecomputation implements Recomputation {
  readonly handles = mandateEventTypes;
  readonly tables: readonly RecomputedTable[] = [{ table: MANDATES_TABLE, rows: () => inOrder(MANDATES_TABLE, [...this.seats.values()]) }];
  private readonly seats = new Map<string, Seat>();

  take(recorded: RecordedEvent): void {
    // Only types of this union are asked for.
    const event = recorded as RecordedOneOf<MandateEvent>;
    const { mandateId } = event.data;
    if (event.type === 'MandateBegun' || event.type === 'DirectorCoOpted') {
      this.seats.set(mandateId, taken(event));
      return;
    }
    const seat = this.seats.get(mandateId);
    if (seat) this.seats.set(mandateId, { ...seat, ...changed(seat, event) });
  }
}

type Beginning = Extract<MandateEvent, { readonly type: 'MandateBegun' | 'DirectorCoOpted' }>;

const taken = ({ type, data }: Beginning): Seat => {
  const { mandateId, memberId, body, from, lastYear } = data;
  const origin = {
    electionId: ('electionId' in data ? data.electionId : undefined) ?? null,
    replaces: 'replaces' in data ? data.replaces : null,
  };
  const coOpted = type === 'DirectorCoOpted';
  const standing = { ratified: false, cause: null, incompatibleWith: null };
  return { mandateId, memberId, body, from, until: endOf({ lastYear }), lastYear, coOpted, ...origin, ...standing };
};

const changed = ({ lastYear }: Seat, event: Exclude<MandateEvent, Beginning>): Row => {
  switch (event.type) {
    case 'CoOptationRatified':
      return { ratified: true };
    case 'MandateEnded':
      return { until: event.data.until, cause: event.data.cause };
    case 'MandateReinstated':
      return { until: endOf({ lastYear }), cause: null, incompatibleWith: null };
    case 'IncompatibilityFound':
      return { incompatibleWith: event.data.position };
    case 'IncompatibilityLifted':
      return { incompatibleWith: null };
  }
};
