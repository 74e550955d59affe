import type { RecordedEvent } from '#kernel';
import type { Recomputation, RecomputedTable } from '../recomputation.js';
import { inOrder, type Row } from '../table.js';
import { TALLIES_TABLE } from '../tables.js';
import { BALLOT_BOX_TYPES, BallotBox } from './ballot-box.js';
import { countHashOf } from './count-hash.js';

/** How many votes each ballot has, how many came too late, and the hash over what they say. */
export class TalliesRecomputation implements Recomputation {
  readonly handles: readonly string[] = BALLOT_BOX_TYPES;
  readonly tables: readonly RecomputedTable[] = [{ table: TALLIES_TABLE, rows: () => inOrder(TALLIES_TABLE, this.rows()) }];
  private readonly box = new BallotBox();

  take(event: RecordedEvent): void {
    this.box.take(event);
  }

  private rows(): readonly Row[] {
    return [...this.box.ballots].map(([ballotId, { closed, votes, late, grouped }]) => ({
      ballotId,
      closed,
      votes,
      late,
      countHash: countHashOf(ballotId, grouped),
    }));
  }
}
