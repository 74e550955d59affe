import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { RULEBOOK_STREAM, rulebookFolding } from '#statutes/domain';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { attendanceFolding, attendanceStream } from './attendance.js';
import { proxyRulesInTime } from './proxy-deadline.js';
import {
  blankProxyNotAllowed,
  grantorIsPresent,
  mayNotVote,
  proxiesNotAllowed,
  proxyAlreadyGiven,
  proxyChain,
  proxyToSelf,
} from './proxy.errors.js';
import type { ProxyEvent } from './proxy.events.js';
import { proxyFolding, proxyHolderFolding, proxyHolderStream, proxyStream, type Proxy } from './proxy.js';
import { votingStandingOf } from './voting-standing.js';

export interface GiveProxy extends DomainCommand<'GiveProxy'> {
  readonly assemblyId: string;
  readonly proxyId: string;
  readonly grantorId: string;
  /** nobody for a blank proxy */
  readonly holderId?: string;
}

export interface RevokeProxy extends DomainCommand<'RevokeProxy'> {
  readonly assemblyId: string;
  readonly grantorId: string;
}

export type ProxyCommand = GiveProxy | RevokeProxy;

const facts = (command: ProxyCommand) => {
  const { assemblyId, grantorId } = command;
  // Of a blank proxy, or one that is revoked, nobody but the grantor is asked about.
  const holderId = (command.type === 'GiveProxy' ? command.holderId : undefined) ?? grantorId;
  return {
    assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
    rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
    attendance: stateOf(attendanceFolding, attendanceStream(assemblyId, grantorId)),
    grantor: votingStandingOf(assemblyId, grantorId),
    holder: votingStandingOf(assemblyId, holderId),
    heldByGrantor: stateOf(proxyHolderFolding, proxyHolderStream(assemblyId, grantorId)),
    givenByHolder: stateOf(proxyFolding, proxyStream(assemblyId, holderId)),
  };
};

type Facts = FactsOf<ReturnType<typeof facts>>;

const give = (command: GiveProxy, proxy: Proxy, known: Facts): readonly ProxyEvent[] => {
  const { assemblyId, proxyId, grantorId, holderId } = command;
  const rules = proxyRulesInTime(command, known.assembly, known.rulebook);
  if (holderId === grantorId) throw proxyToSelf();
  if (holderId === undefined && !rules.blank) throw blankProxyNotAllowed();
  if (holderId !== undefined && rules.perHolder === 0) throw proxiesNotAllowed();
  if (known.grantor !== 'member') throw mayNotVote(grantorId, known.grantor);
  if (known.attendance.status === 'present') throw grantorIsPresent(grantorId);
  if (known.heldByGrantor.accepted.size > 0) throw proxyChain(grantorId);
  if (holderId !== undefined && known.holder !== 'member') throw mayNotVote(holderId, known.holder);
  if (holderId !== undefined && known.givenByHolder.status === 'given') throw proxyChain(holderId);
  if (proxy.status === 'given' && proxy.given.holderId === holderId) return [];
  if (proxy.status === 'given') throw proxyAlreadyGiven(grantorId);
  return [{ type: 'ProxyGiven', data: { assemblyId, proxyId, grantorId, holderId } }];
};

const revoke = (command: RevokeProxy, proxy: Proxy, { assembly, rulebook }: Facts): readonly ProxyEvent[] => {
  if (proxy.status === 'none') return [];
  proxyRulesInTime(command, assembly, rulebook);
  return [{ type: 'ProxyRevoked', data: proxy.given }];
};

/** What a member does with her own right: one proxy at a time (guarded by `proxy-{assemblyId}-{grantorId}`). */
export const proxyDecider: Decider<ProxyCommand, Proxy, ProxyEvent, ReturnType<typeof facts>> = {
  ...proxyFolding,
  stream: ({ assemblyId, grantorId }) => proxyStream(assemblyId, grantorId),
  facts,
  decide: (command, proxy, known) => (command.type === 'GiveProxy' ? give(command, proxy, known) : revoke(command, proxy, known)),
};
