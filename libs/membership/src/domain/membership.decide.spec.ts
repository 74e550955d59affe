import { scicRules, sharedEnterpriseRules, type Rules } from '#statutes/domain';
import { NOON, story } from '../../../../test/support/decider-story.js';
import { memberNumberDecider } from './member-number.decide.js';
import { membershipDecider } from './membership.decide.js';
import type { MembershipEvent } from './membership.events.js';

const ada = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const bob = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';
const under = (rules: Rules) => ({ rulebook: { version: 1, effectiveFrom: '2010-01-01', rules } });

const applied: MembershipEvent = { type: 'MembershipApplied', data: { memberId: ada, kind: 'naturalPerson', appliedOn: '2020-03-01' } };
const admitted: MembershipEvent = { type: 'MemberAdmitted', data: { memberId: ada, memberNumber: 7, admittedOn: '2020-04-01' } };
const left: MembershipEvent = { type: 'MembershipEnded', data: { memberId: ada, cause: 'withdrawal', lastDay: '2022-12-31' } };
const member = [applied, admitted];
const former = [applied, admitted, left];

const apply = { type: 'ApplyForMembership', memberId: ada, kind: 'naturalPerson', effectiveAt: '2020-03-01' } as const;
const admit = { type: 'AdmitMember', memberId: ada, memberNumber: 7, effectiveAt: '2020-04-01', decisionRef: 'board 12' } as const;
const register = { type: 'RegisterMember', memberId: ada, kind: 'naturalPerson', memberNumber: 7, effectiveAt: '2020-04-01' } as const;

const told = story(membershipDecider).knowing(under(sharedEnterpriseRules));
const toldOfScic = story(membershipDecider).knowing(under({ ...scicRules, colleges: [{ college: 'all', weight: '1' }] }));

describe('applying for membership', () => {
  it('is recorded', () => told.when(apply).then([applied]));
  it('says nothing twice', () => told.given([applied]).when(apply).thenNothingHappens());
  it('cannot change an application that waits for its decision', () =>
    told
      .given([applied])
      .when({ ...apply, effectiveAt: '2020-03-02' })
      .thenRefuses('ALREADY_APPLIED'));
  it('is refused to a member', () => told.given(member).when(apply).thenRefuses('ALREADY_MEMBER'));
  it('is open again to somebody who left', () =>
    told
      .given(former)
      .when({ ...apply, effectiveAt: '2024-01-01' })
      .then([{ ...applied, data: { ...applied.data, appliedOn: '2024-01-01' } }]));
  it('is refused under an id that is not one', () => told.when({ ...apply, memberId: 'ada' }).thenRefuses('PERSON_ID_INVALID'));
  it('counts from a calendar date and not from an instant', () => told.when({ ...apply, effectiveAt: NOON }).thenRefuses('DATE_INVALID'));
  it.each(['minor', 'legalPerson'] as const)('needs a representative for a %s', (kind) =>
    told.when({ ...apply, kind }).thenRefuses('REPRESENTATIVE_MISSING'),
  );
  it('knows the representative by an id', () =>
    told.when({ ...apply, kind: 'minor', representativeId: 'her father' }).thenRefuses('PERSON_ID_INVALID'));
  it('names a category where there are categories', () => toldOfScic.when({ ...apply, college: 'all' }).thenRefuses('CATEGORY_UNKNOWN'));
  it('names a college where there are colleges', () => toldOfScic.when({ ...apply, category: 'employees' }).thenRefuses('COLLEGE_UNKNOWN'));
  it('names none where there are none', () => told.when({ ...apply, college: 'all' }).thenRefuses('COLLEGE_UNKNOWN'));
});

describe('an application', () => {
  const reject = { type: 'RejectApplication', memberId: ada, effectiveAt: '2020-03-20', decisionRef: 'board 12' } as const;
  const withdraw = { type: 'WithdrawApplication', memberId: ada, effectiveAt: '2020-03-20' } as const;

  it('is rejected by a decision', () =>
    told
      .given([applied])
      .when(reject)
      .then([{ type: 'ApplicationRejected', data: { memberId: ada } }]));
  it('is not rejected without one', () =>
    told
      .given([applied])
      .when({ ...reject, decisionRef: ' ' })
      .thenRefuses('DECISION_MISSING'));
  it('is withdrawn by the applicant', () =>
    told
      .given([applied])
      .when(withdraw)
      .then([{ type: 'ApplicationWithdrawn', data: { memberId: ada } }]));
  it('is neither when there is none', () => {
    told.when(reject).thenRefuses('NO_APPLICATION');
    told.given(member).when(withdraw).thenRefuses('NO_APPLICATION');
  });
  it('can be made again after a refusal', () =>
    told
      .given([applied, { type: 'ApplicationRejected', data: { memberId: ada } }])
      .when(apply)
      .then([applied]));
});

describe('admitting a member', () => {
  it('takes the applicant in under her number', () => told.given([applied]).when(admit).then([admitted]));
  it('needs a decision', () =>
    told
      .given([applied])
      .when({ ...admit, decisionRef: undefined })
      .thenRefuses('DECISION_MISSING'));
  it('needs an application', () => told.when(admit).thenRefuses('NO_APPLICATION'));
  it('does not come before the application', () =>
    told
      .given([applied])
      .when({ ...admit, effectiveAt: '2020-02-29' })
      .thenRefuses('ADMITTED_BEFORE_APPLICATION'));
  it('says nothing twice', () => told.given(member).when(admit).thenNothingHappens());
  it('is not done again from another day', () =>
    told
      .given(member)
      .when({ ...admit, effectiveAt: '2020-05-01' })
      .thenRefuses('ALREADY_MEMBER'));
  it('never gives a second number', () =>
    told
      .given(member)
      .when({ ...admit, memberNumber: 8 })
      .thenRefuses('MEMBER_NUMBER_DIFFERS'));
});

describe('coming back', () => {
  const again = [...former, { ...applied, data: { ...applied.data, appliedOn: '2022-12-01' } } as MembershipEvent];
  const readmit = { ...admit, effectiveAt: '2024-02-01' };

  it('keeps the number and the history', () =>
    told
      .given(again)
      .when(readmit)
      .then([{ ...admitted, data: { memberId: ada, memberNumber: 7, admittedOn: '2024-02-01' } }]));
  it('gives no new number', () =>
    told
      .given(again)
      .when({ ...readmit, memberNumber: 8 })
      .thenRefuses('MEMBER_NUMBER_DIFFERS'));
  it('never makes somebody a member twice on one day', () =>
    told
      .given(again)
      .when({ ...readmit, effectiveAt: '2022-12-31' })
      .thenRefuses('PERIODS_OVERLAP'));
  it('is taken over from a register too', () =>
    told
      .given(former)
      .when({ ...register, effectiveAt: '2022-12-31' })
      .thenRefuses('PERIODS_OVERLAP'));
});

describe('taking a member over from another register', () => {
  it('records application and admission together', () =>
    told.when(register).then([{ ...applied, data: { ...applied.data, appliedOn: '2020-04-01' } } as MembershipEvent, admitted]));
  it('says nothing twice', () => told.given(member).when(register).thenNothingHappens());
  it('does not bypass an application that waits for its decision', () =>
    told.given([applied]).when(register).thenRefuses('ALREADY_APPLIED'));
});

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

describe('suspending a right', () => {
  const suspend = {
    type: 'SuspendRight',
    memberId: ada,
    right: 'stand',
    cause: 'sanction',
    until: '2022-01-01',
    effectiveAt: '2021-01-01',
    decisionRef: 'board 30',
  } as const;
  const suspended: MembershipEvent = {
    type: 'RightSuspended',
    data: { memberId: ada, right: 'stand', from: '2021-01-01', until: '2022-01-01', cause: 'sanction' },
  };
  const restore = { type: 'RestoreRight', memberId: ada, right: 'stand', effectiveAt: '2021-06-01' } as const;
  const restored: MembershipEvent = { type: 'RightRestored', data: { memberId: ada, right: 'stand', from: '2021-06-01' } };

  it('takes it away for a time', () => told.given(member).when(suspend).then([suspended]));
  it('says nothing twice', () =>
    told
      .given([...member, suspended])
      .when(suspend)
      .thenNothingHappens());
  it('needs a decision', () =>
    told
      .given(member)
      .when({ ...suspend, decisionRef: undefined })
      .thenRefuses('DECISION_MISSING'));
  it('never takes the vote where the law protects it', () =>
    told
      .given(member)
      .when({ ...suspend, right: 'vote' })
      .thenRefuses('RIGHT_NOT_SUSPENDABLE'));
  it('ends after it began', () =>
    told
      .given(member)
      .when({ ...suspend, until: '2021-01-01' })
      .thenRefuses('SUSPENSION_INVALID'));
  it('is not laid over another one', () =>
    told
      .given([...member, suspended])
      .when({ ...suspend, effectiveAt: '2021-12-31', until: undefined })
      .thenRefuses('RIGHT_ALREADY_SUSPENDED'));
  it('may begin on the day another one ends', () =>
    told
      .given([...member, suspended])
      .when({ ...suspend, effectiveAt: '2022-01-01', until: '2022-02-01' })
      .then([{ ...suspended, data: { ...suspended.data, from: '2022-01-01', until: '2022-02-01' } } as MembershipEvent]));
  it('is undone from a day on', () =>
    told
      .given([...member, suspended])
      .when(restore)
      .then([restored]));
  it('is undone once', () =>
    told
      .given([...member, suspended, restored])
      .when(restore)
      .thenNothingHappens());
  it('is not undone when there is none', () => {
    told.given(member).when(restore).thenRefuses('RIGHT_NOT_SUSPENDED');
    told
      .given([...member, suspended])
      .when({ ...restore, effectiveAt: '2022-01-02' })
      .thenRefuses('RIGHT_NOT_SUSPENDED');
  });
});

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
      .then([{ ...left, data: { ...left.data, lastDay: '2023-12-31' } } as MembershipEvent]);
  });
  it('begins with the last one', () => told.given(former).when(retract(1)).thenRefuses('LATER_ENTRIES_DEPEND'));
  it('goes on with the one before', () =>
    told
      .given([...former, retracted(2)])
      .when(retract(1))
      .then([retracted(1)]));
  it('is not done twice', () =>
    told
      .given([...former, retracted(2)])
      .when(retract(2))
      .thenRefuses('ENTRY_UNKNOWN'));
  it('needs an entry', () => told.given(former).when(retract(3)).thenRefuses('ENTRY_UNKNOWN'));
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
