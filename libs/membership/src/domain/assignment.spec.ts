import { ada, bob, former, member, told, toldOfScic } from '../../../../test/scenarios/register-support/member-story.js';
import type { MembershipEvent } from './membership.events.js';

describe('passing to another group or representative', () => {
  const assign = { type: 'AssignCategory', memberId: ada, category: 'supporters', effectiveAt: '2021-01-01' } as const;
  const assigned: MembershipEvent = { type: 'CategoryAssigned', data: { memberId: ada, category: 'supporters', from: '2021-01-01' } };
  const college = { type: 'AssignCollege', memberId: ada, college: 'all', effectiveAt: '2021-01-01' } as const;
  const appoint = { type: 'AppointRepresentative', memberId: ada, representativeId: bob, effectiveAt: '2021-01-01' } as const;

  it('counts from a day', () => toldOfScic.given(member).when(assign).then([assigned]));
  it('says nothing twice', () =>
    toldOfScic
      .given([...member, assigned])
      .when(assign)
      .thenNothingHappens());
  it('may be recorded late, for a time before another one', () =>
    toldOfScic
      .given([...member, assigned])
      .when({ ...assign, effectiveAt: '2020-06-01' })
      .then([{ ...assigned, data: { memberId: ada, category: 'supporters', from: '2020-06-01' } }]));
  it('may be recorded after the end, for a day before it', () => toldOfScic.given(former).when(assign).then([assigned]));
  it('is refused for a day outside the membership', () => {
    toldOfScic
      .given(member)
      .when({ ...assign, effectiveAt: '2020-03-31' })
      .thenRefuses('NOT_A_MEMBER_ON');
    toldOfScic
      .given(former)
      .when({ ...assign, effectiveAt: '2023-01-01' })
      .thenRefuses('NOT_A_MEMBER_ON');
    toldOfScic.when(assign).thenRefuses('NOT_A_MEMBER_ON');
  });
  it('is refused into a group that does not exist', () => {
    told.given(member).when(assign).thenRefuses('CATEGORY_UNKNOWN');
    told.given(member).when(college).thenRefuses('COLLEGE_UNKNOWN');
  });
  it('knows colleges', () =>
    toldOfScic
      .given(member)
      .when(college)
      .then([{ type: 'CollegeAssigned', data: { memberId: ada, college: 'all', from: '2021-01-01' } }]));
  it('knows representatives', () =>
    told
      .given(member)
      .when(appoint)
      .then([{ type: 'RepresentativeAppointed', data: { memberId: ada, representativeId: bob, from: '2021-01-01' } }]));
  it('knows representatives by an id', () =>
    told
      .given(member)
      .when({ ...appoint, representativeId: 'bob' })
      .thenRefuses('PERSON_ID_INVALID'));
});
