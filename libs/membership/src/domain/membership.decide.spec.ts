import { ada, admitted, applied, former, member, told, toldOfScic } from '../../../../test/scenarios/register-support/member-story.js';
import { NOON } from '../../../../test/support/decider-story.js';

const apply = { type: 'ApplyForMembership', memberId: ada, kind: 'naturalPerson', effectiveAt: '2020-03-01' } as const;
const admit = { type: 'AdmitMember', memberId: ada, memberNumber: 7, effectiveAt: '2020-04-01', decisionRef: 'board 12' } as const;
const register = { type: 'RegisterMember', memberId: ada, kind: 'naturalPerson', memberNumber: 7, effectiveAt: '2020-04-01' } as const;

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
  const again = [...former, { ...applied, data: { ...applied.data, appliedOn: '2022-12-01' } }];
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
    told.when(register).then([{ ...applied, data: { ...applied.data, appliedOn: '2020-04-01' } }, admitted]));
  it('says nothing twice', () => told.given(member).when(register).thenNothingHappens());
  it('does not bypass an application that waits for its decision', () =>
    told.given([applied]).when(register).thenRefuses('ALREADY_APPLIED'));
});
