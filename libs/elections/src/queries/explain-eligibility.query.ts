import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FactRegisters, FoldedStreams } from '#cqrs';
import { seekingIn } from '../domain/declare-candidacy.decide.js';
import { electionNotFound } from '../domain/election.errors.js';
import { electionFolding, electionStream } from '../domain/election.js';
import { obstaclesTo, termsInARow, type Obstacle } from '../domain/eligibility.js';
import { PERSON_STANDING, type PersonStanding } from '../domain/person-standing.js';
import type { Seat } from '../domain/seat.js';

export interface EligibilityExplanation {
  readonly electionId: string;
  readonly memberId: string;
  readonly eligible: boolean;
  /** everything that stands in the way, by code */
  readonly obstacles: readonly Obstacle[];
  /** the day eligibility is asked for: that of the assembly */
  readonly on: string;
  /** last date for candidacies; null when they may be declared at the assembly */
  readonly candidacyDeadline: string | null;
  readonly termsInARow: number;
  /** as many as the rulebook allows; null for any number */
  readonly consecutiveTerms: number | null;
  readonly seats: readonly Seat[];
  /** ledger numbers of the entries of the register the answer rests on */
  readonly grounds: readonly number[];
}

/** Why somebody may, or may not, stand in an election. */
export class ExplainEligibility extends Query<EligibilityExplanation> {
  constructor(
    readonly electionId: string,
    readonly memberId: string,
    /** calendar date on which the candidacy would come in; today when absent */
    readonly receivedOn?: string,
  ) {
    super();
  }
}

@QueryHandler(ExplainEligibility)
export class ExplainEligibilityHandler implements IQueryHandler<ExplainEligibility> {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly registers: FactRegisters,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, `STANDING_NOT_READY` */
  async execute({ electionId, memberId, receivedOn }: ExplainEligibility): Promise<EligibilityExplanation> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    if (election.status === 'unknown') throw electionNotFound(electionId);
    const { body, date: on, candidacyDeadline = null, rules } = election.call;
    // The register of this context answers with this.
    const person = (await this.registers.answer(PERSON_STANDING, { memberId, on })) as PersonStanding;
    const obstacles = obstaclesTo({ ...seekingIn(election), receivedOn: receivedOn ?? person.today }, person);
    return {
      electionId,
      memberId,
      eligible: obstacles.length === 0,
      obstacles,
      on,
      candidacyDeadline,
      termsInARow: termsInARow(person.seats, body, on),
      consecutiveTerms: rules.consecutiveTerms,
      seats: person.seats,
      grounds: person.grounds,
    };
  }
}
