import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyNotFound, assemblyNotOpen } from './assembly.errors.js';
import { assemblyFolding, assemblyStream, type Convened } from './assembly.js';
import { attendanceFolding, attendanceStream } from './attendance.js';
import { ballotNotFound } from './ballot.errors.js';
import { proxyFolding, proxyStream } from './proxy.js';
import { facts as factsOfVote, lineIn, voteOn } from './vote.decide.js';
import { voteAfterClose } from './vote.errors.js';
import type { VoteEvent } from './vote.events.js';
import { voteFolding, voteStream, type Vote } from './vote.js';

/** The right of a member who gave a blank proxy is used as the law says. */
export interface CastBlankProxy extends DomainCommand<'CastBlankProxy'> {
  readonly assemblyId: string;
  readonly ballotId: string;
  readonly rightId: string;
  readonly grantorId: string;
}

const facts = (command: CastBlankProxy) => {
  const { assemblyId, grantorId } = command;
  return {
    ...factsOfVote(command),
    assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
    proxy: stateOf(proxyFolding, proxyStream(assemblyId, grantorId)),
    attendance: stateOf(attendanceFolding, attendanceStream(assemblyId, grantorId)),
  };
};

type Facts = FactsOf<ReturnType<typeof facts>>;

/** Just before the close, so that a member who comes late still votes herself; the deadline of the ballot is that of the voters. */
const castBlankProxy = (command: CastBlankProxy, vote: Vote, known: Facts): readonly VoteEvent[] => {
  const { assemblyId, ballotId, grantorId } = command;
  const { ballot, roll, assembly, proxy, attendance } = known;
  if (ballot.status === 'unknown' || ballot.opened.assemblyId !== assemblyId) throw ballotNotFound(ballotId);
  if (ballot.status !== 'open') throw voteAfterClose(ballotId);
  if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
  const isBlank = proxy.status === 'given' && proxy.given.holderId === undefined;
  const { opened } = ballot;
  const line = lineIn(opened, command.rightId, roll);
  if (!isBlank || vote.status === 'cast' || attendance.status === 'present' || line?.memberId !== grantorId) return [];
  const { subject, method } = opened;
  // The law gives a blank proxy no say on persons, and nothing it could rank.
  if (subject.kind !== 'resolution' || method !== 'majority') return [];
  const chair = assembly.bureau?.[0];
  if (chair === undefined) throw assemblyNotOpen(assemblyId);
  const choice = isOfTheBoard(subject.resolutionId, assembly) ? 'for' : 'against';
  return voteOn({ opened, line }, { ...command, type: 'CastVote', choice, castBy: chair }, vote);
};

const isOfTheBoard = (resolutionId: string, { resolutions }: Convened): boolean =>
  resolutions.find((tabled) => tabled.resolutionId === resolutionId)?.proposedBy !== 'members';

/** Blank proxies vote for what the board proposes and against the rest, by the chair's hand (C. com. L225-106). */
export const blankProxyDecider: Decider<CastBlankProxy, Vote, VoteEvent, ReturnType<typeof facts>> = {
  ...voteFolding,
  stream: ({ ballotId, rightId }) => voteStream(ballotId, rightId),
  opensStream: () => true,
  facts,
  decide: castBlankProxy,
};
