import type { Election } from '../../server/assembly.js';

export interface RankedCandidate {
  readonly memberId: string;
  /** once proclaimed */
  readonly votes: number | undefined;
  readonly isElected: boolean;
}

/** The candidates as the last stage of the count left them: those elected in the order of election, then the others by their votes. */
export const rankedCandidates = ({ candidacies, proclaimed }: Election): readonly RankedCandidate[] => {
  if (!proclaimed) return candidacies.map(({ memberId }) => ({ memberId, votes: undefined, isElected: false }));
  const totals = proclaimed.record.stages.at(-1)?.totals ?? {};
  const place = (memberId: string): number => {
    const elected = proclaimed.elected.indexOf(memberId);
    return elected === -1 ? proclaimed.elected.length : elected;
  };
  return candidacies
    .map(({ candidate, memberId }) => ({
      memberId,
      votes: Number(totals[String(candidate)] ?? 0),
      isElected: proclaimed.elected.includes(memberId),
    }))
    .sort((one, other) => place(one.memberId) - place(other.memberId) || other.votes - one.votes);
};
