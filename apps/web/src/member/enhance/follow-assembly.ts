import { followLive } from '../../server/follow-live.js';
import { turnOf, type LiveState } from '../../server/live.js';

/**
 * The number of votes is told as it goes up. A page that shows where an assembly or a ballot stands is asked for again at each turn of it: a ballot that opens, closes, is proclaimed.
 * While something is filled in it stays as it is: nothing takes a half-made choice away.
 */
export const followAssembly = (): void => {
  const { follows, ballot, status } = document.body.dataset;
  if (follows === undefined) return;
  const isNews = ballot === undefined ? turnsOfAssembly() : (state: LiveState) => isFurther(state, ballot, status);
  let touched = false;
  for (const form of document.querySelectorAll('main form')) form.addEventListener('focusin', () => (touched = true));
  followLive(follows, (state) => {
    if (state) showVotes(state);
    if (state && isNews(state) && !touched) location.reload();
  });
};

/** How many have voted, as it goes up; nobody learns before the close how. */
const showVotes = ({ ballots }: LiveState): void => {
  const { format } = new Intl.NumberFormat(document.documentElement.lang);
  for (const { ballotId, votes } of ballots)
    for (const told of document.querySelectorAll(`[data-votes="${ballotId}"]`)) told.textContent = format(votes);
};

/** Whether something turned since the first time it was told. */
const turnsOfAssembly = (): ((state: LiveState) => boolean) => {
  let first: string | undefined;
  return (state) => {
    first ??= turnOf(state);
    return first !== turnOf(state);
  };
};

const stages = ['open', 'closed', 'proclaimed', 'annulled'];

/** What is told may be older than the page, which was written from the entries themselves. */
const isFurther = ({ ballots }: LiveState, ballotId: string, shown: string | undefined): boolean => {
  const told = ballots.find((ballot) => ballot.ballotId === ballotId)?.status;
  return told !== undefined && stages.indexOf(told) > stages.indexOf(shown ?? 'open');
};
