import { linesOf } from './lines-of.js';

/** How a resolution is put to the vote, as it is chosen at the desk. */
export interface BallotTerms {
  readonly mode: 'open' | 'showOfHands' | 'priorities';
  /** colleges that have to approve it themselves */
  readonly classVotes: readonly string[];
  /** codes to be put in order, one a line */
  readonly priorities: string;
  /** hour of today at which it closes by itself; empty where somebody closes it */
  readonly closesAt: string;
}

/**
 * What is sent to open a ballot on a resolution.
 * @param now  where the reader is, with her clock
 */
export const ballotSent = (resolutionId: string, { mode, classVotes, priorities, closesAt }: BallotTerms, now: Date) => ({
  resolutionId,
  ...(mode === 'priorities' ? { priorities: linesOf(priorities) } : { mode }),
  ...(mode !== 'priorities' && classVotes.length > 0 ? { classVotes } : {}),
  ...(closesAt === '' || mode === 'showOfHands' ? {} : { closesAt: instantToday(closesAt, now) }),
});

const instantToday = (time: string, now: Date): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes).toISOString();
};
