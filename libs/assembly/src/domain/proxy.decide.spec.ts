import { ADA, anAssembly, ASSEMBLY, BEN, CLEO, rulebookWith } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { proxyDecider } from './proxy.decide.js';
import type { ProxyEvent } from './proxy.events.js';

const PROXY = '44444444-4444-4444-8444-444444444444';
const nobody = { accepted: new Map<string, string>(), refused: new Set<string>() };
const facts = {
  assembly: anAssembly('convened'),
  rulebook: rulebookWith(),
  attendance: { status: 'absent' },
  grantor: 'member',
  holder: 'member',
  heldByGrantor: nobody,
  givenByHolder: { status: 'none' },
} as const;

const give = { type: 'GiveProxy', assemblyId: ASSEMBLY, proxyId: PROXY, grantorId: ADA, holderId: BEN } as const;
const revoke = { type: 'RevokeProxy', assemblyId: ASSEMBLY, grantorId: ADA } as const;
const given: ProxyEvent = { type: 'ProxyGiven', data: { assemblyId: ASSEMBLY, proxyId: PROXY, grantorId: ADA, holderId: BEN } };
const blank = { ...given, data: { ...given.data, holderId: undefined } };
const proxies = (perHolder: number, deadlineDays: number, blankAllowed: boolean) => ({
  ...facts,
  rulebook: rulebookWith({ proxies: { perHolder, deadlineDays, blank: blankAllowed } }),
});

const giving = (command: Partial<typeof give> & { readonly at?: string }, known: object = {}) =>
  story(proxyDecider)
    .knowing({ ...facts, ...known })
    .when({ ...give, ...command });

describe('a proxy', () => {
  it('is given to another member, once, and may be given again after it was withdrawn', () => {
    story(proxyDecider).knowing(facts).when(give).then([given]);
    story(proxyDecider)
      .knowing(facts)
      .given([given])
      .when({ ...give, proxyId: CLEO })
      .thenNothingHappens();
    story(proxyDecider)
      .knowing(facts)
      .given([given])
      .when({ ...give, holderId: CLEO })
      .thenRefuses('PROXY_ALREADY_GIVEN');
    story(proxyDecider)
      .knowing(facts)
      .given([given])
      .when(revoke)
      .then([{ ...given, type: 'ProxyRevoked' }]);
    story(proxyDecider)
      .knowing(facts)
      .given([given, { ...given, type: 'ProxyRevoked' }])
      .when({ ...give, holderId: CLEO })
      .then([{ ...given, data: { ...given.data, holderId: CLEO } }]);
  });

  it('may be blank where the rulebook says so', () => {
    story(proxyDecider)
      .knowing(facts)
      .when({ ...give, holderId: undefined })
      .then([blank]);
    giving({ holderId: undefined }, proxies(2, 0, false)).thenRefuses('BLANK_PROXY_NOT_ALLOWED');
  });

  it('is not for oneself, nor where nobody is represented', () => {
    giving({ holderId: ADA as never }).thenRefuses('PROXY_TO_SELF');
    giving({}, proxies(0, 0, false)).thenRefuses('PROXIES_NOT_ALLOWED');
    giving({}, proxies(0, 0, true)).thenRefuses('PROXIES_NOT_ALLOWED');
  });

  it('binds two members who have a vote', () => {
    giving({}, { grantor: 'notYetAdmitted' }).thenRefuses('MAY_NOT_VOTE');
    giving({}, { holder: 'voteSuspended' }).thenRefuses('MAY_NOT_VOTE');
  });

  it('is never passed on', () => {
    giving({}, { heldByGrantor: { ...nobody, accepted: new Map([[PROXY, CLEO]]) } }).thenRefuses('PROXY_CHAIN');
    giving({}, { givenByHolder: { status: 'given', given: given.data } }).thenRefuses('PROXY_CHAIN');
  });

  it('is not given by somebody who is there', () =>
    giving({}, { attendance: { status: 'present', mode: 'room' } }).thenRefuses('GRANTOR_IS_PRESENT'));

  it('is given and withdrawn until the evening of the deadline, in the zone of the cooperative', () => {
    const three = proxies(2, 3, true);
    story(proxyDecider)
      .knowing(three)
      .when({ ...give, at: '2026-06-15T21:59:00.000Z' })
      .then([given]);
    giving({ at: '2026-06-15T22:00:00.000Z' }, three).thenRefuses('PROXY_DEADLINE_PASSED');
    story(proxyDecider)
      .knowing(three)
      .given([given])
      .when({ ...revoke, at: '2026-06-16T10:00:00.000Z' })
      .thenRefuses('PROXY_DEADLINE_PASSED');
    story(proxyDecider).knowing(three).when(revoke).thenNothingHappens();
  });

  it('is for an assembly that is to come', () => {
    giving({}, { assembly: { status: 'unknown' } }).thenRefuses('ASSEMBLY_NOT_FOUND');
    giving({}, { assembly: anAssembly('closed') }).thenRefuses('ASSEMBLY_CLOSED');
  });
});
