import { markOf, rankByPoints, SKIPPED, type Mark, type Paper } from '#counting';
import type { BallotOpened, PrioritiesProclaimed } from './ballot.events.js';
import { quorumReached } from './ballot.result.js';
import type { BallotTally } from './tally.js';

/**
 * The order the votes put the priorities in, ties as ties.
 * @returns nothing for a ballot that ranks no priorities
 */
export const prioritiesResult = (
  opened: BallotOpened['data'],
  { votes }: Pick<BallotTally, 'votes'>,
): Omit<PrioritiesProclaimed['data'], 'ballotId' | 'assemblyId' | 'countHash'> | undefined => {
  const { points, choices } = opened;
  if (!points) return undefined;
  const candidates = choices.map((name, index) => ({ n: index + 1, name }));
  const papers = votes.map(({ choice, count }): Paper => ({ marks: ranksOn(choice, choices), count }));
  const ranking = rankByPoints({ seats: choices.length, candidates, papers }, { points });
  return {
    outcome: quorumReached(opened) ? 'ranked' : 'quorumNotReached',
    places: ranking.places.map(({ place, candidates: numbers, points: own }) => ({
      place,
      choices: numbers.flatMap((n) => choices[n - 1] ?? []),
      points: own,
    })),
    valid: Number(ranking.valid),
    blank: Number(ranking.blank),
    null: Number(ranking.null),
  };
};

/** `a=b` is a rank two priorities share, `-` a rank left empty. */
const ranksOn = (choice: string, choices: readonly string[]): readonly Mark[] =>
  // A ranking is cast as a list of marks.
  (JSON.parse(choice) as readonly string[]).map((mark) =>
    mark === '-' ? SKIPPED : markOf(mark.split('=').map((name) => choices.indexOf(name) + 1)),
  );
