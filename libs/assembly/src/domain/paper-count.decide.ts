import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { ballotAnnulled, ballotNotClosed, ballotNotFound } from './ballot.errors.js';
import type { BallotEvent } from './ballot.events.js';
import { ballotFolding, ballotStream, type Ballot } from './ballot.js';
import {
  ballotNotOnPaper,
  paperCountRecorded,
  paperCountsDiffer,
  papersExceedRoll,
  papersMissing,
  tellersNotTwo,
} from './papers.errors.js';
import { firstDifference, papersFolding, papersStream } from './papers.js';

export interface RecordPaperCount extends DomainCommand<'RecordPaperCount'> {
  readonly ballotId: string;
  readonly assemblyId: string;
  /** the two who read the papers */
  readonly tellers: readonly [string, string];
}

const facts = ({ ballotId, tellers: [one, other] }: RecordPaperCount) => ({
  first: stateOf(papersFolding, papersStream(ballotId, one)),
  second: stateOf(papersFolding, papersStream(ballotId, other)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const recordPaperCount = (command: RecordPaperCount, ballot: Ballot, { first, second }: Facts): readonly BallotEvent[] => {
  const { ballotId, assemblyId, tellers } = command;
  const [one, other] = tellers;
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.opened.mode !== 'paper') throw ballotNotOnPaper(ballotId);
  if (ballot.status === 'open') throw ballotNotClosed(ballotId);
  if (ballot.status === 'annulled') throw ballotAnnulled(ballotId);
  if (ballot.status === 'proclaimed') throw paperCountRecorded(ballotId);
  if (ballot.paperCount) return [];
  if (one === other) throw tellersNotTwo(tellers);
  if (first.size === 0) throw papersMissing(one);
  if (second.size === 0) throw papersMissing(other);
  const difference = firstDifference(first, second);
  if (difference) throw paperCountsDiffer(difference);
  const papers = [...first.values()].reduce((sum, batch) => sum + batch.length, 0);
  const { rollCount } = ballot.opened;
  if (papers > rollCount) throw papersExceedRoll(papers, rollCount);
  return [{ type: 'PaperCountRecorded', data: { ballotId, assemblyId, tellers, batches: first.size, papers } }];
};

/** Compares what two tellers read; only equal readings make a count. */
export const paperCountDecider: Decider<RecordPaperCount, Ballot, BallotEvent, ReturnType<typeof facts>> = {
  ...ballotFolding,
  stream: ({ ballotId }) => ballotStream(ballotId),
  facts,
  decide: recordPaperCount,
};
