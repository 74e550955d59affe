import { explainPriorities, explainResult, type BallotView } from '#assembly';
import type { BallotLine, Language } from '../../../../web/src/member/index.js';

/** A ballot as the page of its assembly shows it: participation, and once it is proclaimed the sum that decides. */
export const ballotLine = (assemblyId: string, ballot: BallotView, language: Language): BallotLine => {
  const { ballotId, status, votes, opened, result, priorities } = ballot;
  const isProclaimed = status === 'proclaimed';
  const sum = result ? explainResult(opened, result, language) : priorities && explainPriorities(priorities, language);
  return {
    ballotId,
    path: `/vote/${assemblyId}/${ballotId}`,
    status,
    votes,
    rollCount: opened.rollCount,
    outcome: isProclaimed ? (result?.outcome ?? null) : null,
    counts: isProclaimed ? (result?.counts ?? null) : null,
    sum: isProclaimed ? sum : null,
  };
};
