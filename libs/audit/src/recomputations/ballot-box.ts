import type { RecordedEvent, RecordedOneOf } from '#kernel';
import {
  GroupedCount,
  type BallotEvent,
  type BallotOpened,
  type Choice,
  type GroupedVotes,
  type PapersEntered,
  type VoteEvent,
} from '#assembly/domain';

export const BALLOT_BOX_TYPES = [
  'BallotOpened',
  'VoteCast',
  'VoteReplaced',
  'BallotClosed',
  'PapersEntered',
  'PaperCountRecorded',
  'ShowOfHandsRecorded',
] as const;

type Taken = RecordedOneOf<BallotEvent | PapersEntered | VoteEvent>;

type NotInTheBox = 'BallotOpened' | 'ResultProclaimed' | 'PrioritiesProclaimed' | 'BallotAnnulled';

/** The votes of one ballot, counted as they stand in the ledger. */
export class CountedBallot {
  closed = false;
  /** the papers of a ballot on paper were counted */
  papersCounted = false;
  /** the hands of a show of hands were counted */
  handsCounted = false;
  votes = 0;
  /** votes that stand behind the close in the ledger: recorded, and never counted */
  late = 0;
  private readonly counts = new GroupedCount();
  /** what each teller read, by batch; dropped once counted */
  private readonly read = new Map<string, Map<number, readonly Choice[]>>();

  constructor(readonly opened: BallotOpened['data']) {}

  /** Nothing can change its count any more. */
  get isFinal(): boolean {
    const { mode } = this.opened;
    return mode === 'paper' ? this.papersCounted : mode === 'showOfHands' ? this.handsCounted : this.closed;
  }

  /** votes that say the same together, in the order of their colleges and choices */
  get grouped(): readonly GroupedVotes[] {
    return this.counts.votes;
  }

  take(event: Exclude<Taken, { readonly type: NotInTheBox }>): void {
    switch (event.type) {
      case 'BallotClosed':
        this.closed = true;
        return;
      case 'VoteCast':
        return this.vote(event.data);
      case 'VoteReplaced':
        if (!this.closed) this.add(event.data.replaced, -1, event.data.college);
        return this.vote(event.data);
      case 'PapersEntered': {
        const { teller, batch, papers } = event.data;
        this.read.set(teller, (this.read.get(teller) ?? new Map<number, readonly Choice[]>()).set(batch, papers));
        return;
      }
      case 'PaperCountRecorded': {
        // Both readings are the same: the first is counted.
        const batches = this.read.get(event.data.tellers[0]) ?? new Map<number, readonly Choice[]>();
        for (const papers of batches.values()) for (const paper of papers) this.add(paper, 1);
        this.read.clear();
        this.papersCounted = true;
        return;
      }
      case 'ShowOfHandsRecorded':
        for (const choice of ['for', 'against', 'abstain'] as const) this.add(choice, event.data[choice]);
        this.handsCounted = true;
    }
  }

  /** A vote counts when it stands before the close, in the order of the ledger. */
  private vote({ choice, college }: VoteEvent['data']): void {
    if (this.closed) this.late += 1;
    else this.add(choice, 1, college);
  }

  private add(choice: Choice, difference: number, college?: string): void {
    this.votes += difference;
    this.counts.add(choice, difference, college);
  }
}

/** All ballots and what is in them. Votes leave their count and nothing else. */
export class BallotBox {
  readonly ballots = new Map<string, CountedBallot>();

  /** @param event  of one of `BALLOT_BOX_TYPES` */
  take(event: RecordedEvent): void {
    // Only types of this union are asked for.
    const taken = event as Taken;
    if (taken.type === 'BallotOpened') this.ballots.set(taken.data.ballotId, new CountedBallot(taken.data));
    else if (isInTheBox(taken)) this.ballots.get(taken.data.ballotId)?.take(taken);
  }
}

const isInTheBox = (event: Taken): event is Exclude<Taken, { readonly type: NotInTheBox }> =>
  BALLOT_BOX_TYPES.some((type) => type === event.type) && event.type !== 'BallotOpened';
