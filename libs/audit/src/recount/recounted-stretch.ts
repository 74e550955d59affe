import type { RecordedEvent, RecordedOneOf } from '#kernel';
import { GroupedCount, type BallotEvent, type GroupedVotes, type VoteEvent } from '#assembly/domain';
import { BALLOT_BOX_TYPES } from '../recomputations/ballot-box.js';
import { RightsUsed } from './rights-used.js';

/** What the entries of a stretch say of one ballot. */
export interface BallotInStretch {
  /** before its close, or in the whole stretch where it is not closed in it; a replacement takes one away where the first vote was counted */
  readonly votes: readonly GroupedVotes[];
  /** how many entries those are */
  readonly entries: number;
  /** entries after the close */
  readonly late: number;
  readonly closed: boolean;
  /** rights first used in this stretch, a bit a line; those used twice, and those the roll cannot have */
  readonly rights: Uint8Array;
  readonly twice: number;
  readonly offRoll: number;
}

/** A stretch of the ledger, counted: small, and the same wherever it was counted. Plain data that passes between threads. */
export interface CountedStretch {
  readonly ballots: ReadonlyMap<string, BallotInStretch>;
  /** everything that is no vote, in order */
  readonly acts: readonly Pick<RecordedEvent, 'type' | 'data'>[];
}

const VOTES: readonly string[] = ['VoteCast', 'VoteReplaced'];

const PROCLAMATIONS = ['ResultProclaimed', 'PrioritiesProclaimed', 'ElectionProclaimed', 'BallotAnnulled'];

/** Counts the votes of a stretch of the ledger: several can be counted at once, each for itself, and put together afterwards. */
export class RecountedStretch {
  /** types of the entries it has to be given */
  static readonly handles: ReadonlySet<string> = new Set([...BALLOT_BOX_TYPES, ...PROCLAMATIONS]);
  private readonly ballots = new Map<string, BallotSoFar>();
  private readonly acts: Pick<RecordedEvent, 'type' | 'data'>[] = [];

  /** Takes an entry of one of these types; entries come in the order of the ledger. */
  take(recorded: RecordedEvent): void {
    if (VOTES.includes(recorded.type)) {
      // Only votes have these types.
      const vote = recorded as RecordedOneOf<VoteEvent>;
      return this.ballot(vote.data.ballotId).take(vote);
    }
    const { type, data } = recorded;
    this.acts.push({ type, data });
    // Only a close has this type.
    if (type === 'BallotClosed') this.ballot((recorded as RecordedOneOf<BallotEvent>).data.ballotId).closed = true;
  }

  get counted(): CountedStretch {
    return { acts: this.acts, ballots: new Map([...this.ballots].map(([ballotId, ballot]) => [ballotId, ballot.counted])) };
  }

  private ballot(ballotId: string): BallotSoFar {
    const known = this.ballots.get(ballotId);
    if (known) return known;
    const first = new BallotSoFar();
    this.ballots.set(ballotId, first);
    return first;
  }
}

class BallotSoFar {
  closed = false;
  private readonly votes = new GroupedCount();
  private readonly rights = new RightsUsed();
  private entries = 0;
  private late = 0;
  private twice = 0;
  private offRoll = 0;

  take({ type, data }: RecordedOneOf<VoteEvent>): void {
    if (this.closed) {
      this.late += 1;
      return;
    }
    this.entries += 1;
    this.votes.add(data.choice, 1, data.college);
    if (type === 'VoteReplaced') return this.votes.add(data.replaced, -1, data.college);
    const line = Number(data.rightId);
    if (!Number.isSafeInteger(line) || line < 1 || line > MOST_LINES) this.offRoll += 1;
    else if (!this.rights.use(line)) this.twice += 1;
  }

  get counted(): BallotInStretch {
    const { entries, late, closed, twice, offRoll } = this;
    return { votes: this.votes.differences, entries, late, closed, rights: this.rights.lines, twice, offRoll };
  }
}

/** More lines than any roll has. */
const MOST_LINES = 100_000_000;
