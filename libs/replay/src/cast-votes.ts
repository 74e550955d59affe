import { CastVote, ListRights, type Choice, type Right } from '#assembly';
import { inFlight } from './in-flight.js';
import type { ProgressListener, ReplayScript } from './buses.js';

/** How often progress is told. */
const EVERY = 1_000;

/** Lines of the roll that are held at once. */
const LINES = 20_000;

export interface Voting {
  readonly assemblyId: string;
  readonly ballotId: string;
  /** choice of each voter in the order of the roll; the rights beyond them are not used */
  readonly choices: readonly Choice[];
}

/** Every voter casts her own vote, one command each. */
export const castVotes = async (
  script: ReplayScript,
  { assemblyId, ballotId, choices }: Voting,
  progress: ProgressListener,
): Promise<void> => {
  let done = 0;
  const cast = async ([{ rightId, memberId: castBy }, choice]: readonly [Right, Choice]): Promise<void> => {
    const context = script.context(`vote ${ballotId} ${rightId}`, castBy);
    await script.send(new CastVote({ assemblyId, ballotId, rightId, choice, castBy }, context));
    done += 1;
    script.votes += 1;
    if (done % EVERY === 0) progress({ stage: 'votes', done, total: choices.length });
  };
  for (let from = 0; from < choices.length; from += LINES) {
    const page = choices.slice(from, from + LINES);
    const rights = await script.buses.queries.execute(new ListRights(assemblyId, { first: from + 1, limit: page.length }));
    await inFlight(pairs(rights, page), cast);
  }
};

const pairs = function* (rights: readonly Right[], choices: readonly Choice[]): Generator<[Right, Choice]> {
  for (const [index, choice] of choices.entries()) {
    const right = rights[index];
    if (right) yield [right, choice];
  }
};
