import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { streamName } from '#kernel';
import { decodeEvent, UpcasterChain, type Checkpoint, type EventStore } from '#event-store';
import { EVENT_STORE, FoldedStreams } from '#cqrs';
import { ballotNotClosed, ballotNotFound, showOfHandsMissing } from '../domain/ballot.errors.js';
import { ballotStream } from '../domain/ballot.js';
import { countableFolding, type CountableBallot } from '../domain/countable-ballot.js';
import { GroupedCount } from '../domain/grouped-count.js';
import { paperCountMissing } from '../domain/papers.errors.js';
import { papersFolding, papersStream } from '../domain/papers.js';
import type { BallotTally } from '../domain/tally.js';
import type { VoteEvent } from '../domain/vote.events.js';
import { countHashOf } from './count-hash.js';

/** The votes of a closed ballot counted again from the entries of the ledger: no read model has a part in it. */
export class RecountBallot extends Query<BallotTally> {
  constructor(readonly ballotId: string) {
    super();
  }
}

/** Entries read at a time. */
const PAGE = 1_000;

@QueryHandler(RecountBallot)
export class RecountBallotHandler implements IQueryHandler<RecountBallot> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly upcasters: UpcasterChain,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws DomainError `BALLOT_NOT_FOUND`, `BALLOT_NOT_CLOSED`, `PAPER_COUNT_MISSING`, `SHOW_OF_HANDS_MISSING` */
  async execute({ ballotId }: RecountBallot): Promise<BallotTally> {
    const ballot = await this.streams.load(ballotStream(ballotId), countableFolding);
    const [opened, closed] = [ballot.lastOf('BallotOpened'), ballot.lastOf('BallotClosed')];
    if (!ballot.state.opened || !opened) throw ballotNotFound(ballotId);
    if (!closed) throw ballotNotClosed(ballotId);
    const counts = new GroupedCount();
    if (ballot.state.opened.mode === 'showOfHands') countHands(ballotId, ballot.state, counts);
    else if (ballot.state.opened.mode === 'paper') await this.countPapers(ballotId, ballot.state, counts);
    else await this.countVotes(ballotId, opened, closed, counts);
    const { votes } = counts;
    return { votes, countHash: countHashOf(ballotId, votes) };
  }

  private async countPapers(ballotId: string, { paperCount: recorded }: CountableBallot, counts: GroupedCount): Promise<void> {
    if (!recorded) throw paperCountMissing(ballotId);
    const { state: read } = await this.streams.load(papersStream(ballotId, recorded.tellers[0]), papersFolding);
    for (const papers of read.values()) for (const paper of papers) counts.add(paper, 1);
  }

  /** A vote counts when it stands between the opening and the close, in the order of the ledger. */
  private async countVotes(ballotId: string, opened: Checkpoint, closed: Checkpoint, counts: GroupedCount): Promise<void> {
    const prefix = streamName('vote', ballotId, '');
    for (let after: Checkpoint | undefined = opened; after && after.number < closed.number;) {
      const page = await this.store.readAll({ after, limit: PAGE });
      for (const stored of page.events) {
        if (!stored.stream.startsWith(prefix) || stored.number > closed.number) continue;
        // Streams of this category hold votes and nothing else.
        const vote = decodeEvent(stored, this.upcasters) as unknown as VoteEvent;
        counts.add(vote.data.choice, 1, vote.data.college);
        if (vote.type === 'VoteReplaced') counts.add(vote.data.replaced, -1, vote.data.college);
      }
      after = page.checkpoint;
    }
  }
}

const countHands = (ballotId: string, { hands }: CountableBallot, counts: GroupedCount): void => {
  if (!hands) throw showOfHandsMissing(ballotId);
  for (const choice of ['for', 'against', 'abstain'] as const) counts.add(choice, hands[choice]);
};
