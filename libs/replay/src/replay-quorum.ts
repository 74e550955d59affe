import { CheckIn, GetAssembly, NoteQuorum } from '#assembly';
import { inFlight } from './in-flight.js';
import type { ReplayScript } from './buses.js';
import type { PublishedAssembly, PublishedQuorum } from './published-assembly.js';
import type { ReplayedQuorum } from './replay-report.js';

/** Checks in those who were there, one by one. */
export const checkIn = (script: ReplayScript, assemblyId: string, memberIds: readonly string[]): Promise<void> =>
  inFlight(memberIds, (memberId) =>
    script.send(new CheckIn({ assemblyId, memberId, mode: 'room' }, script.context(`check in ${memberId}`))),
  );

/** Has the bureau note the quorum and compares it with what was published. */
export const replayQuorum = async (
  script: ReplayScript,
  assemblyId: string,
  published: PublishedQuorum,
  { outcome: publishedOutcome }: PublishedAssembly,
): Promise<ReplayedQuorum> => {
  const receipt = await script.send(new NoteQuorum({ assemblyId, kind: 'ordinary' }, script.context('note the quorum')));
  const assembly = await script.buses.queries.execute(new GetAssembly(assemblyId, receipt.number));
  const noted = assembly.quorums.at(-1);
  if (!noted) throw new Error('the quorum was noted but cannot be read');
  const { members, required, present: voted, reached } = noted;
  const outcome = reached ? null : 'quorumNotReached';
  const requiredAgrees = published.required === undefined || published.required === required;
  const outcomeAgrees = publishedOutcome === undefined || (publishedOutcome === 'quorumNotReached') === !reached;
  return {
    members,
    required,
    voted,
    reached,
    outcome,
    publishedOutcome: publishedOutcome ?? null,
    agrees: requiredAgrees && outcomeAgrees,
  };
};
