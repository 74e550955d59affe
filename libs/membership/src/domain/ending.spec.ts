import { ada, applied, former, left, member, told } from '../../../../test/scenarios/register-support/member-story.js';
import type { MembershipEvent } from './membership.events.js';

describe('ending a membership', () => {
  const leave = { type: 'EndMembership', memberId: ada, cause: 'withdrawal', effectiveAt: '2022-10-01', lastDay: '2022-12-31' } as const;

  it('happens on its last day, some time after the notice', () => told.given(member).when(leave).then([left]));
  it('happens on the day it is told when no other is named', () =>
    told
      .given(member)
      .when({ ...leave, cause: 'death', lastDay: undefined })
      .then([{ type: 'MembershipEnded', data: { memberId: ada, cause: 'death', lastDay: '2022-10-01' } }]));
  it('says nothing twice', () => told.given(former).when(leave).thenNothingHappens());
  it('happens once: the same member does not resign twice', () =>
    told
      .given(former)
      .when({ ...leave, lastDay: '2023-12-31' })
      .thenRefuses('MEMBERSHIP_ALREADY_ENDED'));
  it.each(['lapse', 'exclusion'] as const)('needs a decision for a %s', (cause) =>
    told
      .given(member)
      .when({ ...leave, cause })
      .thenRefuses('DECISION_MISSING'),
  );
  it('does not come before its notice', () =>
    told
      .given(member)
      .when({ ...leave, lastDay: '2022-09-30' })
      .thenRefuses('LAST_DAY_INVALID'));
  it('does not come before the admission', () =>
    told
      .given(member)
      .when({ ...leave, effectiveAt: '2020-03-01', lastDay: '2020-03-31' })
      .thenRefuses('NOT_A_MEMBER_ON'));
  it('needs a member', () => told.given([applied]).when(leave).thenRefuses('NOT_A_MEMBER_ON'));
});

describe('taking an entry back', () => {
  const retract = (revision: number) =>
    ({ type: 'RetractMembershipEntry', memberId: ada, revision, ground: 'typingError', effectiveAt: '2023-01-01' }) as const;
  const retracted = (revision: number): MembershipEvent => ({
    type: 'MembershipEntryRetracted',
    data: { memberId: ada, revision, ground: 'typingError' },
  });

  it('leaves everything as before it', () => {
    told
      .given(former)
      .when(retract(2))
      .then([retracted(2)]);
    told
      .given([...former, retracted(2)])
      .when({ type: 'EndMembership', memberId: ada, cause: 'withdrawal', effectiveAt: '2023-12-31' })
      .then([{ ...left, data: { ...left.data, lastDay: '2023-12-31' } }]);
  });
  it('begins with the last one', () => told.given(former).when(retract(1)).thenRefuses('LATER_ENTRIES_DEPEND'));
  it('goes on with the one before', () =>
    told
      .given([...former, retracted(2)])
      .when(retract(1))
      .then([retracted(1)]));
  it('said twice changes nothing, whatever came in between', () => {
    told
      .given([...former, retracted(2)])
      .when(retract(2))
      .thenNothingHappens();
    told
      .given([...former, retracted(2), left])
      .when(retract(2))
      .thenNothingHappens();
  });
  it('needs an entry: to take one back is none', () =>
    told
      .given([...former, retracted(2)])
      .when(retract(3))
      .thenRefuses('ENTRY_UNKNOWN'));
  it('needs an entry', () => told.given(former).when(retract(3)).thenRefuses('ENTRY_UNKNOWN'));
});
