import { DomainError } from '#kernel';
import type { CountRecord } from '../election/count-record.js';
import { assertCandidates, standing } from '../election/election.js';
import type { Candidate } from '../election/election.js';
import { inClasses, recordSingleStage } from '../election/single-stage.js';
import type { SeatingRules } from '../election/single-stage.js';
import type { MajorityRule } from '../majority/majority-rule.js';
import { verdictOf } from '../majority/majority.js';
import type { Verdict } from '../majority/majority.js';

export interface Answers {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Each candidate put to the vote on their own. */
export interface YesNoElection {
  readonly title?: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  /** for each candidate, in their order */
  readonly answers: readonly Answers[];
  /** papers with at least one answer */
  readonly papers: number;
  readonly blank?: number;
  readonly null?: number;
  /** needed where the rule's base asks for it */
  readonly presentOrRepresented?: number;
  readonly allMembers?: number;
}

export interface YesNoRules extends SeatingRules {
  /** what each candidate needs */
  readonly majority: MajorityRule;
}

/** The record of a vote on each candidate, with the verdict on every one. */
export interface YesNoRecord extends CountRecord {
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/**
 * Yes, no or abstain on each candidate: those who reach the majority are elected as far as there are seats, most yes first, then fewest no.
 * Seats nobody reaches the majority for stay vacant.
 *
 * @throws DomainError `ANSWERS_MISSING` unless every candidate has answers; those of `verdictOf` and of the block vote
 */
export const countYesNo = (election: YesNoElection, rules: YesNoRules): YesNoRecord => {
  assertCandidates(election);
  const numbers = standing(election);
  const answersTo = (n: number): Answers => {
    const answers = election.answers[n - 1];
    if (!answers) throw new DomainError('ANSWERS_MISSING', { n }, 'invalid');
    return answers;
  };
  const verdicts = new Map(numbers.map((n) => [n, verdictOn(answersTo(n), election, rules.majority)]));
  const approved = numbers.filter((n) => verdicts.get(n)?.outcome === 'adopted');
  const record = recordSingleStage({
    method: 'yes-no',
    election,
    parameters: { majority: { ...rules.majority } },
    rules,
    valid: BigInt(election.papers),
    blank: BigInt(election.blank ?? 0),
    null: BigInt(election.null ?? 0),
    total: (n) => answersTo(n).yes.toString(),
    order: () => inClasses(approved, (a, b) => answersTo(b).yes - answersTo(a).yes || answersTo(a).no - answersTo(b).no),
    excluded: numbers.filter((n) => !approved.includes(n)),
  });
  return { ...record, verdicts: Object.fromEntries(verdicts) };
};

const verdictOn = ({ yes, no, abstain }: Answers, election: YesNoElection, majority: MajorityRule): Verdict =>
  verdictOf(majority, {
    for: yes,
    against: no,
    abstain,
    blank: election.blank ?? 0,
    null: election.null ?? 0,
    ...(election.presentOrRepresented === undefined ? {} : { presentOrRepresented: election.presentOrRepresented }),
    ...(election.allMembers === undefined ? {} : { allMembers: election.allMembers }),
  });
