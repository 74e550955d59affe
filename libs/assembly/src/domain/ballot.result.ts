import { quorumOf, verdictOf } from '#counting';
import type { BallotOpened, ResultProclaimed } from './ballot.events.js';
import { votesFor, type BallotTally } from './tally.js';

/**
 * What the votes on a resolution come to, under the rule and the attendance the ballot was opened with.
 * @returns nothing for a ballot on persons: those are counted by the method of their election
 */
export const ballotResult = (
  { rule, quorum, rollCount, present, represented }: BallotOpened['data'],
  tally: Pick<BallotTally, 'votes'>,
): Pick<ResultProclaimed['data'], 'counts' | 'outcome' | 'baseCount' | 'required'> | undefined => {
  if (!rule) return undefined;
  const counts = {
    for: votesFor(tally, '"for"'),
    against: votesFor(tally, '"against"'),
    abstain: votesFor(tally, '"abstain"'),
    blank: votesFor(tally, '"blank"'),
    null: 0,
  };
  const { reached } = quorumOf({ base: 'allMembers', fraction: quorum }, rollCount, present + represented);
  const { outcome, baseCount, required } = verdictOf(rule, {
    ...counts,
    presentOrRepresented: present + represented,
    allMembers: rollCount,
  });
  return { counts, outcome: reached ? outcome : 'quorumNotReached', baseCount, required };
};
