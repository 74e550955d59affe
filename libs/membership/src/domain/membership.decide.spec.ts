import { story, NOON } from '../../../../test/support/decider-story.js';
import { sharedEnterpriseRules } from '#statutes/domain';
import { memberNumberDecider } from './member-number.decide.js';
import { membershipDecider } from './membership.decide.js';
import type { MembershipEvent } from './membership.events.js';

const ada = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const bob = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';
const facts = { rulebook: { version: 1, effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules } };

const applied: MembershipEvent = { type: 'MembershipApplied', data: { memberId: ada, kind: 'naturalPerson', college: undefined } };
const admitted: MembershipEvent = { type: 'MemberAdmitted', data: { memberId: ada, memberNumber: 7 } };

const apply = { type: 'ApplyForMembership', memberId: ada, kind: 'naturalPerson', effectiveAt: '2020-03-01' } as const;
const admit = { type: 'AdmitMember', memberId: ada, memberNumber: 7, effectiveAt: '2020-04-01' } as const;
const register = { type: 'RegisterMember', memberId: ada, kind: 'naturalPerson', memberNumber: 7, effectiveAt: '2020-04-01' } as const;

const told = story(membershipDecider).knowing(facts);

describe('applying for membership', () => {
  it('is recorded', () => told.when(apply).then([applied]));
  it('says nothing twice', () => told.given([applied]).when(apply).thenNothingHappens());
  it('cannot change an application that waits for its decision', () =>
    told
      .given([applied])
      .when({ ...apply, kind: 'legalPerson' })
      .thenRefuses('ALREADY_APPLIED'));
  it('is refused to a member', () => told.given([applied, admitted]).when(apply).thenRefuses('ALREADY_MEMBER'));
  it('is refused under an id that is not one', () => told.when({ ...apply, memberId: 'ada' }).thenRefuses('MEMBER_ID_INVALID'));
  it('counts from a calendar date and not from an instant', () => told.when({ ...apply, effectiveAt: NOON }).thenRefuses('DATE_INVALID'));
});

describe('admitting a member', () => {
  it('takes the applicant in under her number', () => told.given([applied]).when(admit).then([admitted]));
  it('needs an application', () => told.when(admit).thenRefuses('NO_APPLICATION'));
  it('says nothing twice', () => told.given([applied, admitted]).when(admit).thenNothingHappens());
  it('never gives a second number', () =>
    told
      .given([applied, admitted])
      .when({ ...admit, memberNumber: 8 })
      .thenRefuses('MEMBER_NUMBER_DIFFERS'));
});

describe('taking a member over from another register', () => {
  it('records application and admission together', () => told.when(register).then([applied, admitted]));
  it('says nothing twice', () => told.given([applied, admitted]).when(register).thenNothingHappens());
  it('does not bypass an application that waits for its decision', () =>
    told.given([applied]).when(register).thenRefuses('ALREADY_APPLIED'));
});

describe('a number of the register', () => {
  const reserve = { type: 'ReserveNumber', memberNumber: 7, memberId: ada } as const;
  const reserved = { type: 'NumberReserved', data: { memberNumber: 7, memberId: ada } } as const;

  it('is kept for one person', () => story(memberNumberDecider).when(reserve).then([reserved]));
  it('is kept once', () => story(memberNumberDecider).given([reserved]).when(reserve).thenNothingHappens());
  it('is never given to another', () =>
    story(memberNumberDecider)
      .given([reserved])
      .when({ ...reserve, memberId: bob })
      .thenRefuses('MEMBER_NUMBER_TAKEN'));
  it.each([0, -1, 1.5, Number.NaN])('is not %d', (memberNumber) =>
    story(memberNumberDecider)
      .when({ ...reserve, memberNumber })
      .thenRefuses('MEMBER_NUMBER_INVALID'),
  );
});
