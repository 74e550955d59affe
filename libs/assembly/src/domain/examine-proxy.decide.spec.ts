import { ADA, anAssembly, ASSEMBLY, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { examineProxyDecider } from './examine-proxy.decide.js';
import type { ProxyEvent } from './proxy.events.js';

const PROXY = '44444444-4444-4444-8444-444444444444';
const data = { assemblyId: ASSEMBLY, proxyId: PROXY, grantorId: ADA, holderId: BEN };
const given: ProxyEvent = { type: 'ProxyGiven', data };
const lapsed: ProxyEvent = { type: 'ProxyLapsed', data: { ...data, ground: 'holderHasNoVote' } };
const restored: ProxyEvent = { type: 'ProxyRestored', data };
const examine = { type: 'ExamineProxy', ...data } as const;

const facts = { assembly: anAssembly('convened'), grantor: 'member', holder: 'member' } as const;
const told = story(examineProxyDecider).knowing(facts);
const knowing = (known: object) => story(examineProxyDecider).knowing({ ...facts, ...known });

describe('a proxy between two members of whom one loses her vote', () => {
  it('lapses, and says who lost it', () => {
    knowing({ holder: 'membershipEnded' }).given([given]).when(examine).then([lapsed]);
    knowing({ grantor: 'voteSuspended' })
      .given([given])
      .when(examine)
      .then([{ type: 'ProxyLapsed', data: { ...data, ground: 'grantorHasNoVote' } }]);
  });

  it('comes back with the vote', () => told.given([given, lapsed]).when(examine).then([restored]));

  it('stays as it is when nothing changed', () => {
    told.given([given]).when(examine).thenNothingHappens();
    told.given([given, lapsed, restored]).when(examine).thenNothingHappens();
    knowing({ holder: 'membershipEnded' }).given([given, lapsed]).when(examine).thenNothingHappens();
  });

  it('does not come back over what she said meanwhile', () => {
    const another: ProxyEvent = { type: 'ProxyGiven', data: { ...data, proxyId: CLEO, holderId: CLEO } };
    told.given([given, lapsed, another]).when(examine).thenNothingHappens();
    told
      .given([given, lapsed, { type: 'ProxyRevoked', data }])
      .when(examine)
      .thenNothingHappens();
  });

  it('follows the roll once that is frozen', () => knowing({ holder: 'notOnRoll' }).given([given]).when(examine).then([lapsed]));

  it('is no longer touched once the assembly is over', () => {
    knowing({ assembly: anAssembly('closed'), holder: 'membershipEnded' })
      .given([given])
      .when(examine)
      .thenNothingHappens();
  });
});
