import { GetAssembly, ListAssemblies, ShowBallotToVoter, type AssemblySummary, type AssemblyView } from '#assembly';
import { ListCases } from '#discipline';
import { GetElection } from '#elections';
import { hasCode } from '#kernel';
import { GetMember } from '#membership';
import type { AssemblyLine, Home, OpenBallot } from '../../../../web/src/member/index.js';
import { labelsOf } from '../member-labels.js';
import type { PageServices } from '../page-services.js';

/** How many assemblies are listed at home. */
const LATEST = 12;

/** What waits for a member, and what is hers. */
export const shownHome = async (services: PageServices, memberId: string, since?: number): Promise<Home> => {
  const { queries } = services;
  const { items } = await queries.execute(new ListAssemblies({ limit: LATEST, ...(since === undefined ? {} : { minNumber: since }) }));
  const sitting = items.filter(({ status }) => status === 'open');
  const ballots = await Promise.all(sitting.map(({ assemblyId }) => ballotsFor(services, assemblyId, memberId)));
  const { items: cases } = await queries.execute(new ListCases({ memberId, limit: 50 }));
  return {
    name: (await labelsOf(queries, [memberId]))(memberId),
    isMember: await isMember(services, memberId),
    voteNow: ballots.flat(),
    assemblies: items.map(assemblyLine),
    proceedings: cases.length,
  };
};

export const assemblyLine = ({ assemblyId, kind, date, call, status }: AssemblySummary): AssemblyLine => ({
  path: `/me/assemblies/${assemblyId}`,
  // The three kinds the convocation takes.
  kind: kind as AssemblyLine['kind'],
  date,
  call,
  status,
});

const isMember = async ({ queries }: PageServices, memberId: string): Promise<boolean> => {
  try {
    await queries.execute(new GetMember(memberId));
    return true;
  } catch (error) {
    if (hasCode(error, 'MEMBER_UNKNOWN')) return false;
    throw error;
  }
};

/** Ballots of an assembly in which she can still use a right, in the order of their opening. */
const ballotsFor = async (services: PageServices, assemblyId: string, memberId: string): Promise<readonly OpenBallot[]> => {
  const assembly = await services.queries.execute(new GetAssembly(assemblyId));
  const open = assembly.ballots.filter(({ status, opened }) => status === 'open' && opened.mode === 'open');
  const found = await Promise.all(open.map(({ ballotId }) => openBallot(services, assembly, ballotId, memberId)));
  return found.filter((ballot) => ballot !== undefined);
};

const openBallot = async (
  { queries }: PageServices,
  { assemblyId, resolutions }: AssemblyView,
  ballotId: string,
  memberId: string,
): Promise<OpenBallot | undefined> => {
  const { ballot, rights } = await queries.execute(new ShowBallotToVoter(assemblyId, ballotId, memberId));
  const unused = rights.filter(({ vote, refusal }) => vote === null && refusal === null).length;
  if (unused === 0) return undefined;
  const { subject, closesAt = null } = ballot.opened;
  const number =
    subject.kind === 'resolution' ? resolutions.find(({ resolutionId }) => resolutionId === subject.resolutionId)?.number : null;
  const body = subject.kind === 'election' ? (await queries.execute(new GetElection(subject.electionId))).called.body : null;
  return { path: `/vote/${assemblyId}/${ballotId}`, number: number ?? null, body, closesAt, rights: unused };
};
