import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isDomainError, type Clock, type DomainError } from '#kernel';
import { CLOCK, FoldedStreams } from '#cqrs';
import { attendanceFolding, attendanceStream } from '../domain/attendance.js';
import { ballotNotFound } from '../domain/ballot.errors.js';
import { ballotFolding, ballotStream, type Ballot } from '../domain/ballot.js';
import { paperFormOf } from '../domain/paper-form.js';
import { proxyVoteDecider } from '../domain/proxy-vote.decide.js';
import { proxyFolding, proxyHolderFolding, proxyHolderStream, proxyStream, type Proxy } from '../domain/proxy.js';
import { rollFolding, rollStream } from '../domain/roll.js';
import { voteDecider, type CastVote } from '../domain/vote.decide.js';
import type { Choice } from '../domain/vote.events.js';
import { voteFolding, voteStream, type VoteOnRecord } from '../domain/vote.js';
import { ListRights, type Right } from './list-rights.query.js';

/** A ballot that was opened. */
export type BallotKnown = Exclude<Ballot, { readonly status: 'unknown' }>;

/** A right as its voter finds it: the vote that stands, and what a vote now would be refused for. */
export interface RightOfVoter extends Right {
  /** null until it is used */
  readonly vote: (VoteOnRecord & { readonly number: number }) | null;
  /** null when a vote would be taken now */
  readonly refusal: DomainError | null;
}

export interface BallotOfVoter {
  readonly ballot: BallotKnown;
  /** her own first, then those of members whose proxy she accepted; none for somebody who is not on the roll */
  readonly rights: readonly RightOfVoter[];
  /** the proxy she gave herself */
  readonly given: Proxy;
}

/** A ballot as one member finds it, from the entries themselves: what she may do now, and what she has done. */
export class ShowBallotToVoter extends Query<BallotOfVoter> {
  constructor(
    readonly assemblyId: string,
    readonly ballotId: string,
    readonly memberId: string,
  ) {
    super();
  }
}

@QueryHandler(ShowBallotToVoter)
export class ShowBallotToVoterHandler implements IQueryHandler<ShowBallotToVoter> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
  ) {}

  /** @throws DomainError `BALLOT_NOT_FOUND` */
  async execute({ assemblyId, ballotId, memberId }: ShowBallotToVoter): Promise<BallotOfVoter> {
    const { state: ballot } = await this.streams.load(ballotStream(ballotId), ballotFolding);
    if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
    const rights = await this.queries.execute(new ListRights(assemblyId, { memberId }));
    const { state: given } = await this.streams.load(proxyStream(assemblyId, memberId), proxyFolding);
    return { ballot, rights: await Promise.all(rights.map((right) => this.found(right, ballot, memberId))), given };
  }

  private async found(right: Right, ballot: BallotKnown, castBy: string): Promise<RightOfVoter> {
    const { ballotId } = ballot.opened;
    const folded = await this.streams.load(voteStream(ballotId, right.rightId), voteFolding);
    const vote = folded.state.status === 'notCast' ? null : folded.state;
    const place = folded.lastOf('VoteReplaced') ?? folded.lastOf('VoteCast');
    return {
      ...right,
      vote: vote && { ...vote, number: place?.number ?? -1 },
      refusal: await this.refusalOf(right, ballot, castBy, vote ?? { status: 'notCast' }),
    };
  }

  /** Asks the decision itself, with a choice any paper of the ballot could hold: whatever it refuses then is not about the choice. */
  private async refusalOf(right: Right, ballot: BallotKnown, castBy: string, vote: Parameters<typeof voteDecider.decide>[1]) {
    const { rightId, memberId } = right;
    const { assemblyId, ballotId } = ballot.opened;
    const command: CastVote = { type: 'CastVote', assemblyId, ballotId, rightId, choice: anyChoice(ballot), castBy, at: this.clock.now() };
    const { state: roll } = await this.streams.load(rollStream(assemblyId), rollFolding);
    if (memberId === castBy) return refused(() => voteDecider.decide(command, vote, { ballot, roll }));
    const [proxy, held, givenByHolder, attendance] = await Promise.all([
      this.streams.load(proxyStream(assemblyId, memberId), proxyFolding),
      this.streams.load(proxyHolderStream(assemblyId, castBy), proxyHolderFolding),
      this.streams.load(proxyStream(assemblyId, castBy), proxyFolding),
      this.streams.load(attendanceStream(assemblyId, memberId), attendanceFolding),
    ]);
    const known = {
      ballot,
      roll,
      proxy: proxy.state,
      held: held.state,
      givenByHolder: givenByHolder.state,
      grantorAttendance: attendance.state,
    };
    return refused(() => proxyVoteDecider.decide({ ...command, onBehalfOf: memberId }, vote, known));
  }
}

const anyChoice = ({ opened: { method, choices } }: BallotKnown): Choice => (paperFormOf(method) === 'answer' ? (choices[0] ?? '') : []);

const refused = (decide: () => unknown): DomainError | null => {
  try {
    decide();
    return null;
  } catch (error) {
    if (isDomainError(error)) return error;
    throw error;
  }
};
