import type { Candidacy, Election } from '../../server/assembly.js';

export interface RankedCandidate extends Pick<Candidacy, 'memberId' | 'memberNumber'> {
  /** once proclaimed */
  readonly votes: number | undefined;
  readonly isElected: boolean;
}

/** Who stands: those on the paper in its order; before there is one, whoever was neither turned down nor withdrew. */
export const standingCandidates = ({ candidacies, list }: Election): readonly Candidacy[] =>
  list
    ? list.order.flatMap((n) => candidacies.filter(({ candidate }) => candidate === n))
    : candidacies.filter(({ status }) => status === 'declared' || status === 'validated');

/** The candidates as the last stage of the count left them: those elected in the order of election, then the others by their votes. */
export const rankedCandidates = (election: Election): readonly RankedCandidate[] => {
  const { proclaimed } = election;
  const standing = standingCandidates(election);
  if (!proclaimed) return standing.map(({ memberId, memberNumber }) => ({ memberId, memberNumber, votes: undefined, isElected: false }));
  const totals = proclaimed.record.stages.at(-1)?.totals ?? {};
  const place = (memberId: string): number => {
    const elected = proclaimed.elected.indexOf(memberId);
    return elected === -1 ? proclaimed.elected.length : elected;
  };
  return standing
    .map(({ candidate, memberId, memberNumber }) => ({
      memberId,
      memberNumber,
      votes: Number(totals[String(candidate)] ?? 0),
      isElected: proclaimed.elected.includes(memberId),
    }))
    .sort((one, other) => place(one.memberId) - place(other.memberId) || other.votes - one.votes);
};
