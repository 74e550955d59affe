import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyFolding, assemblyStream } from './assembly.js';
import type { ProxyEvent, ProxyLapseGround } from './proxy.events.js';
import { proxyFolding, proxyStream, type Proxy } from './proxy.js';
import { votingStandingOf } from './voting-standing.js';

/** What a process asks for when somebody lost her vote, or has it again; it is never refused. */
export interface ExamineProxy extends DomainCommand<'ExamineProxy'> {
  readonly assemblyId: string;
  readonly proxyId: string;
  readonly grantorId: string;
  /** nobody for a blank proxy */
  readonly holderId?: string;
}

const facts = ({ assemblyId, grantorId, holderId }: ExamineProxy) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  grantor: votingStandingOf(assemblyId, grantorId),
  // Of a blank proxy nobody but the grantor is asked about.
  holder: votingStandingOf(assemblyId, holderId ?? grantorId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const examine = ({ proxyId }: ExamineProxy, proxy: Proxy, { assembly, grantor, holder }: Facts): readonly ProxyEvent[] => {
  if (assembly.status === 'closed') return [];
  if (proxy.status === 'none' || proxy.given.proxyId !== proxyId) return [];
  const ground = lapseGround(grantor, holder);
  if (ground !== undefined) return proxy.status === 'lapsed' ? [] : [{ type: 'ProxyLapsed', data: { ...proxy.given, ground } }];
  return proxy.status === 'given' ? [] : [{ type: 'ProxyRestored', data: proxy.given }];
};

const lapseGround = (grantor: Facts['grantor'], holder: Facts['holder']): ProxyLapseGround | undefined => {
  if (grantor !== 'member') return 'grantorHasNoVote';
  return holder === 'member' ? undefined : 'holderHasNoVote';
};

/**
 * Whether both still have a vote at the assembly: whoever leaves, is excluded or may not vote neither is represented nor represents. Once the
 * roll is frozen it alone says who has one, and only its own correction changes that.
 */
export const examineProxyDecider: Decider<ExamineProxy, Proxy, ProxyEvent, ReturnType<typeof facts>> = {
  ...proxyFolding,
  stream: ({ assemblyId, grantorId }) => proxyStream(assemblyId, grantorId),
  facts,
  decide: examine,
};
