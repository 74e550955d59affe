import { ADA, anAssembly, ASSEMBLY, BEN, CLEO, rulebookWith } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { proxyHolderDecider } from './proxy-holder.decide.js';
import type { ProxyHolderEvent } from './proxy.events.js';

const PROXY = '44444444-4444-4444-8444-444444444444';
const data = { assemblyId: ASSEMBLY, proxyId: PROXY, grantorId: ADA, holderId: BEN };
const facts = {
  assembly: anAssembly('convened'),
  rulebook: rulebookWith({ proxies: { perHolder: 1, deadlineDays: 0, blank: true } }),
  proxy: { status: 'given', given: data },
  holder: 'member',
  givenByHolder: { status: 'none' },
} as const;

const about = { assemblyId: ASSEMBLY, grantorId: ADA, holderId: BEN };
const accept = { type: 'AcceptProxy', ...about } as const;
const refuse = { type: 'RefuseProxy', ...about } as const;
const accepted: ProxyHolderEvent = { type: 'ProxyAccepted', data };
const anotherAccepted: ProxyHolderEvent = { type: 'ProxyAccepted', data: { ...data, proxyId: CLEO, grantorId: CLEO } };

describe('who is asked to vote for somebody', () => {
  it('accepts, once', () => {
    story(proxyHolderDecider).knowing(facts).when(accept).then([accepted]);
    story(proxyHolderDecider).knowing(facts).given([accepted]).when(accept).thenNothingHappens();
  });

  it('holds no more than the rulebook allows, and one more after one was withdrawn or given back', () => {
    story(proxyHolderDecider).knowing(facts).given([anotherAccepted]).when(accept).thenRefuses('PROXY_CAP_REACHED');
    for (const type of ['ProxyReleased', 'ProxyRefused'] as const)
      story(proxyHolderDecider)
        .knowing(facts)
        .given([anotherAccepted, { ...anotherAccepted, type }])
        .when(accept)
        .then([accepted]);
  });

  it('refuses, before or after accepting', () => {
    story(proxyHolderDecider)
      .knowing(facts)
      .given([accepted])
      .when(refuse)
      .then([{ type: 'ProxyRefused', data }]);
    story(proxyHolderDecider)
      .knowing(facts)
      .given([{ type: 'ProxyRefused', data }])
      .when(refuse)
      .thenNothingHappens();
  });

  it('answers only what she was asked', () => {
    for (const proxy of [{ status: 'none' }, { status: 'given', given: { ...data, holderId: CLEO } }] as const)
      for (const command of [accept, refuse])
        story(proxyHolderDecider)
          .knowing({ ...facts, proxy })
          .when(command)
          .thenRefuses('PROXY_NOT_FOUND');
  });

  it('has a vote of her own and uses it herself', () => {
    story(proxyHolderDecider)
      .knowing({ ...facts, holder: 'membershipEnded' })
      .when(accept)
      .thenRefuses('MAY_NOT_VOTE');
    story(proxyHolderDecider)
      .knowing({ ...facts, givenByHolder: { status: 'given', given: { ...data, grantorId: BEN, holderId: CLEO } } })
      .when(accept)
      .thenRefuses('PROXY_CHAIN');
  });

  it('no longer holds what was withdrawn, and nothing can refuse that', () => {
    const release = { type: 'ReleaseProxy', ...about, proxyId: PROXY } as const;
    story(proxyHolderDecider)
      .knowing({ ...facts, assembly: anAssembly('closed') })
      .given([accepted])
      .when(release)
      .then([{ type: 'ProxyReleased', data }]);
    story(proxyHolderDecider).knowing(facts).when(release).thenNothingHappens();
  });
});
