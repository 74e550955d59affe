import { quorumOf, resolutionVerdictOf, type CollegeCounts, type ResolutionVerdict } from '#counting';
import type { AnswerCounts, AnswersOfCollege, BallotOpened, ResultProclaimed } from './ballot.events.js';
import { votesFor, type BallotTally } from './tally.js';

type Opened = BallotOpened['data'];

/**
 * What the votes on a resolution come to, under the rule and the attendance the ballot was opened with.
 * @returns nothing for a ballot on persons or priorities: those are counted by a method of their own
 */
export const ballotResult = (
  opened: Opened,
  tally: Pick<BallotTally, 'votes'>,
): Omit<ResultProclaimed['data'], 'ballotId' | 'assemblyId' | 'countHash'> | undefined => {
  const counts = answersIn(tally);
  const colleges =
    opened.membersOfColleges &&
    Object.keys(opened.membersOfColleges)
      .sort()
      .map((college): AnswersOfCollege => ({ college, ...answersIn(tally, college) }));
  const verdict = ballotVerdict(opened, { counts, colleges });
  if (!verdict) return undefined;
  const { heads, weighted, classes } = verdict;
  return {
    counts,
    outcome: quorumReached(opened) ? verdict.outcome : 'quorumNotReached',
    baseCount: heads.baseCount,
    required: heads.required,
    ...(colleges ? { colleges } : {}),
    ...(weighted
      ? {
          weighted: {
            weightFor: weighted.weightFor,
            weightBase: weighted.weightBase,
            required: weighted.required,
            colleges: weighted.colleges,
          },
        }
      : {}),
    ...(classes.length > 0
      ? {
          classVotes: classes.map(({ college, verdict: { outcome, baseCount, required } }) => ({ college, outcome, baseCount, required })),
        }
      : {}),
  };
};

/**
 * The verdict with everything that led to it, from what was proclaimed: to be explained.
 * @returns nothing where no majority decides
 */
export const ballotVerdict = (
  opened: Opened,
  { counts, colleges = [] }: Pick<ResultProclaimed['data'], 'counts' | 'colleges'>,
): ResolutionVerdict | undefined => {
  const { rule: majority, weighting, classVotes } = opened;
  if (!majority) return undefined;
  const perCollege = colleges.map(({ college, ...answers }): CollegeCounts => ({
    college,
    counts: { ...answers, allMembers: opened.membersOfColleges?.[college] ?? 0 },
  }));
  return resolutionVerdictOf({ majority, weighting, classVotes }, headCounts(opened, counts), perCollege);
};

/** The votes by head, with the wider bases a majority may be a fraction of. */
export const headCounts = ({ present, represented, rollCount }: Opened, counts: AnswerCounts) => ({
  ...counts,
  presentOrRepresented: present + represented,
  allMembers: rollCount,
});

/** Whether enough members were there when the ballot was opened, of each college too where the rulebook asks for it. */
export const quorumReached = ({ quorum: fraction, rollCount: members, present, represented, presenceOfColleges = [] }: Opened): boolean =>
  [{ members, present, represented }, ...presenceOfColleges].every(
    (there) => quorumOf({ base: 'allMembers', fraction }, there.members, there.present + there.represented).reached,
  );

const answersIn = (tally: Pick<BallotTally, 'votes'>, college?: string): AnswerCounts => ({
  for: votesFor(tally, '"for"', college),
  against: votesFor(tally, '"against"', college),
  abstain: votesFor(tally, '"abstain"', college),
  blank: votesFor(tally, '"blank"', college),
  null: 0,
});
