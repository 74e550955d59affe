import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { memberUnknown } from '../domain/membership.errors.js';
import type { MembershipEvent } from '../domain/membership.events.js';
import { votingRightOn, type VotingReason } from '../domain/voting-right.js';
import { ROSTER } from '../projections/roster.projection.js';
import { entriesAbout } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

/** An entry an answer rests on. */
export interface Ground {
  /** ledger number */
  readonly number: number;
  readonly event: MembershipEvent;
  /** the rules it was decided under */
  readonly rulebookVersion: number | null;
}

export interface VotingExplanation extends TwoClockAnswer {
  readonly mayVote: boolean;
  readonly reason: VotingReason;
  readonly grounds: readonly Ground[];
}

/**
 * Why this person may, or may not, vote on a day, as known at a ledger number.
 * @throws DomainError `MEMBER_UNKNOWN` {memberId}, `DATE_INVALID`
 */
export class ExplainVotingRight extends Query<VotingExplanation> {
  constructor(
    readonly memberId: string,
    readonly clocks: TwoClockQuestion = {},
  ) {
    super();
  }
}

@QueryHandler(ExplainVotingRight)
export class ExplainVotingRightHandler implements IQueryHandler<ExplainVotingRight> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ memberId, clocks }: ExplainVotingRight): Promise<VotingExplanation> {
    const answer = await this.reading.settle(ROSTER, clocks);
    const entries = entriesAbout(this.readModels.reader(ROSTER), memberId, answer.knownAt);
    if (entries.length === 0) throw memberUnknown(memberId);
    const { mayVote, reason, entries: numbers } = votingRightOn(entries, answer.asOf);
    const grounds = entries
      .filter(({ number }) => numbers.includes(number))
      .map(({ number, event, rulebookVersion }) => ({ number, event, rulebookVersion }));
    return { ...answer, mayVote, reason, grounds };
  }
}
