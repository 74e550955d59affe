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

const refused = (command: Partial<typeof give> & { readonly at?: string }, code: string, known: object = {}) =>
  story(proxyDecider)
    .knowing({ ...facts, ...known })
    .when({ ...give, ...command })
    .thenRefuses(code);

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
    refused({ holderId: undefined }, 'BLANK_PROXY_NOT_ALLOWED', proxies(2, 0, false));
  });

  it('is not for oneself, nor where nobody is represented', () => {
    refused({ holderId: ADA as never }, 'PROXY_TO_SELF');
    refused({}, 'PROXIES_NOT_ALLOWED', proxies(0, 0, false));
    refused({}, 'PROXIES_NOT_ALLOWED', proxies(0, 0, true));
  });

  it('binds two members who have a vote', () => {
    refused({}, 'MAY_NOT_VOTE', { grantor: 'notYetAdmitted' });
    refused({}, 'MAY_NOT_VOTE', { holder: 'voteSuspended' });
  });

  it('is never passed on', () => {
    refused({}, 'PROXY_CHAIN', { heldByGrantor: { ...nobody, accepted: new Map([[PROXY, CLEO]]) } });
    refused({}, 'PROXY_CHAIN', { givenByHolder: { status: 'given', given: given.data } });
  });

  it('is not given by somebody who is there', () => refused({}, 'GRANTOR_IS_PRESENT', { attendance: { status: 'present', mode: 'room' } }));

  it('is given and withdrawn until the evening of the deadline, in the zone of the cooperative', () => {
    const three = proxies(2, 3, true);
    story(proxyDecider)
      .knowing(three)
      .when({ ...give, at: '2026-06-15T21:59:00.000Z' })
      .then([given]);
    refused({ at: '2026-06-15T22:00:00.000Z' }, 'PROXY_DEADLINE_PASSED', three);
    story(proxyDecider)
      .knowing(three)
      .given([given])
      .when({ ...revoke, at: '2026-06-16T10:00:00.000Z' })
      .thenRefuses('PROXY_DEADLINE_PASSED');
    story(proxyDecider).knowing(three).when(revoke).thenNothingHappens();
  });

  it('is for an assembly that is to come', () => {
    refused({}, 'ASSEMBLY_NOT_FOUND', { assembly: { status: 'unknown' } });
    refused({}, 'ASSEMBLY_CLOSED', { assembly: anAssembly('closed') });
  });
});
