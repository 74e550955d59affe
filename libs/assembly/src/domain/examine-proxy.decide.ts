import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { assemblyFolding, assemblyStream } from './assembly.js';
import type { ProxyEvent, ProxyLapseGround } from './proxy.events.js';
import { proxyFolding, proxyStream, type Proxy } from './proxy.js';
import { rollFolding, rollStream } from './roll.js';
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
  roll: stateOf(rollFolding, rollStream(assemblyId)),
  grantor: votingStandingOf(assemblyId, grantorId),
  // Of a blank proxy nobody but the grantor is asked about.
  holder: votingStandingOf(assemblyId, holderId ?? grantorId),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const examine = ({ proxyId }: ExamineProxy, proxy: Proxy, { assembly, roll, grantor, holder }: Facts): readonly ProxyEvent[] => {
  // A frozen roll stays as it is, and so does who votes for whom on it: only its own correction changes either.
  if (assembly.status === 'closed' || roll.status === 'frozen') return [];
  if (proxy.status === 'none' || proxy.given.proxyId !== proxyId) return [];
  const ground = lapseGround(grantor, holder);
  if (ground !== undefined) return proxy.status === 'lapsed' ? [] : [{ type: 'ProxyLapsed', data: { ...proxy.given, ground } }];
  return proxy.status === 'given' ? [] : [{ type: 'ProxyRestored', data: proxy.given }];
};

const lapseGround = (grantor: Facts['grantor'], holder: Facts['holder']): ProxyLapseGround | undefined => {
  if (grantor !== 'member') return 'grantorHasNoVote';
  return holder === 'member' ? undefined : 'holderHasNoVote';
};

/** Whether both still have a vote at the assembly: whoever leaves, is excluded or may not vote neither is represented nor represents. */
export const examineProxyDecider: Decider<ExamineProxy, Proxy, ProxyEvent, ReturnType<typeof facts>> = {
  ...proxyFolding,
  stream: ({ assemblyId, grantorId }) => proxyStream(assemblyId, grantorId),
  facts,
  decide: examine,
};
