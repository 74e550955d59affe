import { CloseBallot } from '#assembly';
import { CallElection, DeclareCandidacy, ListElections, OpenElectionBallot, ProclaimElection } from '#elections';
import { blockPapers, votersNeeded } from './block-papers.js';
import { castVotes } from './cast-votes.js';
import type { ProgressListener, ReplayScript } from './buses.js';
import type { PublishedElection } from './published-assembly.js';
import type { ReplayedElection } from './replay-report.js';
import type { ReplayedMembers } from './replayed-members.js';

export interface ElectionToReplay {
  readonly assemblyId: string;
  /** place in the file, from 1 */
  readonly place: number;
  readonly published: PublishedElection;
  /** voters to deal the marks to */
  readonly voters: number;
  readonly members: ReplayedMembers;
}

/** Calls the election, has its candidates declare themselves, casts papers that give the published totals, and proclaims who is elected. */
export const replayElection = async (
  script: ReplayScript,
  { assemblyId, place, published, voters, members }: ElectionToReplay,
  progress: ProgressListener,
): Promise<ReplayedElection> => {
  const electionId = script.id(`election ${place}`);
  const ballotId = script.id(`ballot of election ${place}`);
  const { seats, method, votesDescending } = published;
  await script.send(new CallElection({ electionId, assemblyId, body: 'board', seats, method }, script.context(`call ${electionId}`)));
  for (const [index, memberId] of members.slice(0, votesDescending.length).entries())
    await script.send(new DeclareCandidacy({ electionId, memberId }, script.context(`candidacy ${electionId} ${index + 1}`)));
  await script.send(new OpenElectionBallot({ electionId, ballotId }, script.context(`open ${ballotId}`)));
  const choices = blockPapers(published, Math.max(voters, votersNeeded(published))).filter((marks) => marks.length > 0);
  await castVotes(script, { assemblyId, ballotId, choices }, progress);
  await script.send(new CloseBallot({ assemblyId, ballotId }, script.context(`close ${ballotId}`)));
  const receipt = await script.send(new ProclaimElection({ electionId, ballotId }, script.context(`proclaim ${electionId}`)));

  const { items } = await script.buses.queries.execute(new ListElections(assemblyId, receipt.number));
  const record = items.find(({ called }) => called.electionId === electionId)?.proclaimed?.record;
  if (!record) throw new Error(`election ${electionId} was proclaimed but its record cannot be read`);
  const totals = Object.values(record.stages[0]?.totals ?? {}).map(Number);
  return {
    method,
    seats,
    elected: record.elected,
    votesDescending: totals.sort((a, b) => b - a),
    agrees: totals.length === votesDescending.length && totals.every((total, index) => total === votesDescending[index]),
  };
};
