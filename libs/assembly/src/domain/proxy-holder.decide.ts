import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { proxyRulesOf, RULEBOOK_STREAM, rulebookFolding } from '#statutes/domain';
import { assemblyFolding, assemblyStream } from './assembly.js';
import { rulesOf } from './pinned-rules.js';
import { proxyRulesInTime } from './proxy-deadline.js';
import { mayNotVote, proxyCapReached, proxyChain, proxyNotFound } from './proxy.errors.js';
import type { ProxyAccepted, ProxyHolderEvent } from './proxy.events.js';
import { proxyFolding, proxyHolderFolding, proxyHolderStream, proxyStream, type ProxiesHeld, type Proxy } from './proxy.js';
import { votingStandingOf } from './voting-standing.js';

interface AboutProxy {
  readonly assemblyId: string;
  readonly holderId: string;
  readonly grantorId: string;
}

export interface AcceptProxy extends DomainCommand<'AcceptProxy'>, AboutProxy {}

export interface RefuseProxy extends DomainCommand<'RefuseProxy'>, AboutProxy {}

/** What a process asks for when a proxy was revoked; it is never refused. */
export interface ReleaseProxy extends DomainCommand<'ReleaseProxy'>, AboutProxy {
  readonly proxyId: string;
}

/** What a process asks for when a proxy that had been accepted came back. */
export interface ResumeProxy extends DomainCommand<'ResumeProxy'>, AboutProxy {
  readonly proxyId: string;
}

export type ProxyHolderCommand = AcceptProxy | RefuseProxy | ReleaseProxy | ResumeProxy;

const facts = ({ assemblyId, holderId, grantorId }: ProxyHolderCommand) => ({
  assembly: stateOf(assemblyFolding, assemblyStream(assemblyId)),
  rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM),
  proxy: stateOf(proxyFolding, proxyStream(assemblyId, grantorId)),
  holder: votingStandingOf(assemblyId, holderId),
  givenByHolder: stateOf(proxyFolding, proxyStream(assemblyId, holderId)),
});

type Facts = FactsOf<ReturnType<typeof facts>>;

const accept = (command: AcceptProxy, { accepted }: ProxiesHeld, known: Facts): readonly ProxyHolderEvent[] => {
  const { perHolder } = proxyRulesInTime(command, known.assembly, known.rulebook);
  const data = givenTo(command, known.proxy);
  if (accepted.has(data.proxyId)) return [];
  if (known.holder !== 'member') throw mayNotVote(command.holderId, known.holder);
  if (known.givenByHolder.status === 'given') throw proxyChain(command.holderId);
  if (accepted.size >= perHolder) throw proxyCapReached(perHolder);
  return [{ type: 'ProxyAccepted', data }];
};

const refuse = (command: RefuseProxy, { refused }: ProxiesHeld, known: Facts): readonly ProxyHolderEvent[] => {
  proxyRulesInTime(command, known.assembly, known.rulebook);
  const data = givenTo(command, known.proxy);
  return refused.has(data.proxyId) ? [] : [{ type: 'ProxyRefused', data }];
};

const release = ({ assemblyId, holderId, grantorId, proxyId }: ReleaseProxy, { accepted }: ProxiesHeld): readonly ProxyHolderEvent[] =>
  accepted.has(proxyId) ? [{ type: 'ProxyReleased', data: { assemblyId, proxyId, grantorId, holderId } }] : [];

/** She had accepted: nobody asks her again, as long as the cap lets her hold it. What was said meanwhile about the proxy stands. */
const resume = (command: ResumeProxy, { accepted }: ProxiesHeld, { assembly, rulebook, proxy }: Facts): readonly ProxyHolderEvent[] => {
  const { assemblyId, holderId, grantorId, proxyId } = command;
  if (accepted.has(proxyId) || proxy.status !== 'given' || proxy.given.proxyId !== proxyId || assembly.status === 'unknown') return [];
  const { perHolder } = proxyRulesOf(rulesOf(rulebook, assembly));
  if (accepted.size >= perHolder) throw proxyCapReached(perHolder);
  return [{ type: 'ProxyAccepted', data: { assemblyId, proxyId, grantorId, holderId } }];
};

const givenTo = ({ assemblyId, holderId, grantorId }: AboutProxy, proxy: Proxy): ProxyAccepted['data'] => {
  if (proxy.status !== 'given' || proxy.given.holderId !== holderId) throw proxyNotFound(grantorId);
  return { assemblyId, proxyId: proxy.given.proxyId, grantorId, holderId };
};

/** What a member answers to those who asked her. The cap of the rulebook is decided here (guarded by `proxyHolder-{assemblyId}-{holderId}`). */
export const proxyHolderDecider: Decider<ProxyHolderCommand, ProxiesHeld, ProxyHolderEvent, ReturnType<typeof facts>> = {
  ...proxyHolderFolding,
  stream: ({ assemblyId, holderId }) => proxyHolderStream(assemblyId, holderId),
  facts,
  decide: (command, held, known) => {
    switch (command.type) {
      case 'AcceptProxy':
        return accept(command, held, known);
      case 'RefuseProxy':
        return refuse(command, held, known);
      case 'ReleaseProxy':
        return release(command, held);
      case 'ResumeProxy':
        return resume(command, held, known);
    }
  },
};
