import { canonicalJson } from '#kernel';
import type { Ballot } from '#assembly/domain';
import type { SanctionMeasure } from '#statutes/domain';
import { assertSitting, type BoardOnDay } from './board.js';
import type { RunningCase } from './case.js';
import { ballotNotCarried, bodyNotCompetent, notCarried, votesInvalid } from './proceeding.errors.js';
import type { BodyVotes } from './sanction.events.js';
import type { StepGrounds } from './step.js';

/** How a body decided. */
export interface BodyDecision {
  readonly decidedBy: 'board' | 'assembly';
  readonly sat?: readonly string[];
  readonly votes?: BodyVotes;
  readonly ballotId?: string;
}

/**
 * Refuses a decision of the wrong body.
 * @throws DomainError `BODY_NOT_COMPETENT` {competent, source}
 */
export const assertCompetent = (
  { decidedBy }: BodyDecision,
  measure: SanctionMeasure,
  { referred }: RunningCase,
  { discipline: { byAssembly } }: StepGrounds,
): void => {
  if (decidedBy === 'assembly') return;
  if (byAssembly.includes(measure)) throw bodyNotCompetent('assembly', 'discipline/byAssembly');
  if (referred) throw bodyNotCompetent('assembly', 'C. com. L225-37');
};

/**
 * Refuses a decision of the board that was not taken by those who may sit, or not carried.
 * @throws DomainError `MAY_NOT_SIT`, `BOARD_QUORUM_MISSING`, `BODY_VOTES_INVALID`, `DECISION_NOT_CARRIED`
 */
export const assertBoardDecision = (
  { sat = [], votes }: BodyDecision,
  running: RunningCase,
  board: BoardOnDay,
  { discipline: { boardQuorum } }: StepGrounds,
): void => {
  assertSitting(sat, running, board, boardQuorum);
  const counts = votes ? [votes.for, votes.against, votes.abstain] : [];
  const cast = counts.reduce((sum, count) => sum + count, 0);
  if (!votes || counts.some((count) => !Number.isSafeInteger(count) || count < 0) || cast !== new Set(sat).size)
    throw votesInvalid(new Set(sat).size);
  if (votes.for <= votes.against) throw notCarried(votes.for, votes.against);
};

/**
 * Refuses a decision of the assembly that no ballot carried; an exclusion takes the majority that amends the statutes (C. com. L231-6).
 * Everybody on the roll votes in it, whom it concerns too.
 * @throws DomainError `BALLOT_DOES_NOT_CARRY` {ballotId, reason}
 */
export const assertCarriedByBallot = (ballotId: string, ballot: Ballot, measure: SanctionMeasure, { rules }: StepGrounds): void => {
  if (ballot.status !== 'proclaimed') throw ballotNotCarried(ballotId, 'notProclaimed');
  const { opened, result } = ballot;
  if (opened.subject.kind !== 'resolution') throw ballotNotCarried(ballotId, 'noResolution');
  if (result.outcome !== 'adopted') throw ballotNotCarried(ballotId, result.outcome);
  const needed = canonicalJson(rules.majorities[measure === 'exclusion' ? 'extraordinary' : 'ordinary']);
  const amends = canonicalJson(rules.majorities.extraordinary);
  const used = opened.rule && canonicalJson(opened.rule);
  if (used !== needed && used !== amends) throw ballotNotCarried(ballotId, 'otherMajority');
};
