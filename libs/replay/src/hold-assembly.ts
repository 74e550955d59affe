import { CloseAssembly, ConveneAssembly, FreezeRoll, ListAssemblies, OpenAssembly, TableResolution } from '#assembly';
import type { ProgressListener, ReplayScript } from './buses.js';
import type { PublishedAssembly } from './published-assembly.js';
import { replayElection } from './replay-election.js';
import { checkIn, replayQuorum } from './replay-quorum.js';
import type { ReplayedElection, ReplayedResolution, ReplayReport } from './replay-report.js';
import type { ReplayedMembers } from './replayed-members.js';
import { replayResolution } from './replay-resolution.js';
import type { ReplayRules } from './replay-rules.js';

export interface AssemblyToHold {
  readonly published: PublishedAssembly;
  readonly rules: ReplayRules;
  readonly date: string;
  readonly noticeSentOn: string;
  readonly members: ReplayedMembers;
  /** how many of them are there */
  readonly present: number;
  /** whether they sign the attendance sheet; only where something depends on it when absent */
  readonly signed?: boolean;
}

export type AssemblyHeld = Pick<ReplayReport, 'resolutions' | 'quorum' | 'elections' | 'votes' | 'votingSeconds'>;

/** Holds one assembly from the convocation to its close, with members who are already in the register. */
export const holdAssembly = async (script: ReplayScript, held: AssemblyToHold, progress: ProgressListener): Promise<AssemblyHeld> => {
  const { published, members, present } = held;
  const assemblyId = script.id('assembly');
  const tabled = await convene(script, assemblyId, held);
  await script.send(new FreezeRoll({ assemblyId }, script.context('freeze the roll')));
  await script.send(new OpenAssembly({ assemblyId, bureau: members.slice(0, 3) }, script.context('open')));
  if (countsPresence(held)) await checkIn(script, assemblyId, members.slice(0, present));
  const quorum = published.quorum && (await replayQuorum(script, assemblyId, published.quorum, published));

  await untilTheAssemblyIsRead(script);
  const votesBefore = script.votes;
  const started = performance.now();
  const resolutions: ReplayedResolution[] = [];
  for (const resolution of tabled) resolutions.push(await replayResolution(script, resolution, progress));
  const elections: ReplayedElection[] = [];
  for (const [index, election] of published.elections.entries())
    elections.push(await replayElection(script, { assemblyId, place: index + 1, published: election, voters: present, members }, progress));
  const votingSeconds = Math.round(performance.now() - started) / 1_000;
  await script.send(new CloseAssembly({ assemblyId }, script.context('close')));
  const votes = script.votes - votesBefore;
  return { resolutions, ...(quorum ? { quorum } : {}), ...(elections.length > 0 ? { elections } : {}), votes, votingSeconds };
};

const convene = async (script: ReplayScript, assemblyId: string, { published, rules, date, noticeSentOn }: AssemblyToHold) => {
  await script.send(new ConveneAssembly({ assemblyId, kind: 'mixed', date, noticeSentOn }, script.context('convene')));
  const tabled = published.resolutions.map((resolution, index) => ({
    assemblyId,
    resolutionId: script.id(`resolution ${index + 1}`),
    published: resolution,
  }));
  for (const { resolutionId, published: resolution } of tabled) {
    const text = { assemblyId, resolutionId, kind: rules.kindOf(resolution), text: resolution.title };
    await script.send(new TableResolution(text, script.context(`table ${resolutionId}`)));
  }
  return tabled;
};

/** After hundreds of thousands of registrations the read models may need longer to follow than an opening ballot waits for them. */
const untilTheAssemblyIsRead = async (script: ReplayScript): Promise<void> => {
  const minNumber = await script.headNumber();
  let behind = true;
  while (behind) behind = (await script.buses.queries.execute(new ListAssemblies({ limit: 1, minNumber }))).stale;
};

/** Who is there is counted only where something depends on it. */
const countsPresence = ({ published, rules: { rules }, signed = false }: AssemblyToHold): boolean =>
  signed || published.quorum !== undefined || Object.values(rules.majorities).some(({ base }) => base === 'presentOrRepresented');
