import { assertUnreachable } from '#kernel';
import {
  countElection,
  countMajorityJudgment,
  countYesNo,
  type Candidate,
  type CountRecord,
  type Election,
  type SeatingRules,
  type TieRule,
} from '#counting';
import { paperFormOf, type GroupedVotes } from '#assembly/domain';
import type { ElectionCalled } from './election.events.js';
import { papersOf, wordsGiven } from './papers.js';

/** Words of the scale of a vote on each candidate, worst first. */
export const YES_NO_WORDS = ['no', 'abstain', 'yes'] as const;

/** Everything a count depends on, and nothing else: the same question has the same record for ever. */
export interface CountQuestion {
  readonly call: Pick<ElectionCalled['data'], 'seats' | 'counting' | 'reservedSeats'>;
  readonly candidates: readonly Candidate[];
  readonly votes: readonly GroupedVotes[];
  readonly ties: readonly TieRule[];
  readonly presentOrRepresented: number;
  readonly allMembers: number;
}

/**
 * Counts the grouped votes of a ballot by the method the election was called with.
 * @throws DomainError of the method; `TIE_UNRESOLVED` when the rules of the tie leave candidates equal
 */
export const countVotes = (question: CountQuestion): CountRecord => {
  const { counting } = question.call;
  const rules = seatingOf(question);
  switch (counting.method) {
    case 'yes-no':
      return countYesNo(answersIn(question), { ...rules, majority: counting.verdict });
    case 'majority-judgment':
      return countMajorityJudgment(judgmentsIn(question, counting.grades), { ...rules, unjudged: counting.unjudged });
    case 'plurality':
    case 'block':
    case 'limited':
    case 'approval':
    case 'irv':
    case 'scottish-stv':
    case 'wigm':
    case 'meek':
    case 'schulze':
    case 'ranked-pairs':
    case 'points': {
      const { method, ...parameters } = counting;
      return countElection(method, electionOf(question), { ...parameters, ...rules });
    }
    default:
      return assertUnreachable(counting);
  }
};

/** The papers as an election any program can count. */
export const electionOf = ({ call: { seats, counting }, candidates, votes }: CountQuestion): Election => ({
  seats,
  candidates,
  ...papersOf(paperFormOf(counting.method), votes),
});

const seatingOf = ({ call: { reservedSeats }, ties }: CountQuestion): SeatingRules => ({
  ties,
  ...(reservedSeats ? { seatRules: { groups: reservedSeats.groups, unfilled: reservedSeats.unfilled } } : {}),
});

/** How often each word was given to each candidate. */
export const judgmentsIn = ({ call: { seats }, candidates, votes }: CountQuestion, grades: readonly string[]) => ({
  seats,
  candidates,
  grades,
  ...wordsGiven(votes, candidates.length, grades),
});

const answersIn = (question: CountQuestion) => {
  const { presentOrRepresented, allMembers } = question;
  const { tallies, papers, blank, null: spoilt } = judgmentsIn(question, YES_NO_WORDS);
  const answers = tallies.map(([no = 0, , yes = 0]) => ({ yes, no, abstain: papers - yes - no }));
  const { seats } = question.call;
  return { seats, candidates: question.candidates, answers, papers, blank, null: spoilt, presentOrRepresented, allMembers };
};
