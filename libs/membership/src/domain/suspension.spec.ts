import { ada, member, told } from '../../../../test/scenarios/register-support/member-story.js';
import type { MembershipEvent } from './membership.events.js';

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
      .then([{ ...suspended, data: { ...suspended.data, from: '2022-01-01', until: '2022-02-01' } }]));
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

describe('suspensions with a name', () => {
  const [FIRST, SECOND] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const suspended = (suspensionId: string, from: string, until: string): MembershipEvent => ({
    type: 'RightSuspended',
    data: { memberId: ada, right: 'services', from, until, cause: 'sanction', suspensionId },
  });
  const suspend = (suspensionId: string, effectiveAt: string, until: string) =>
    ({
      type: 'SuspendRight',
      memberId: ada,
      right: 'services',
      cause: 'sanction',
      until,
      effectiveAt,
      suspensionId,
      decisionRef: 'board 30',
    }) as const;
  const restore = (suspensionId: string, effectiveAt: string) =>
    ({ type: 'RestoreRight', memberId: ada, right: 'services', effectiveAt, suspensionId }) as const;
  const past = [...member, suspended(FIRST, '2021-01-01', '2021-06-01')];

  it('lie over each other, each for its own time', () =>
    told
      .given(past)
      .when(suspend(SECOND, '2021-03-01', '2021-09-01'))
      .then([suspended(SECOND, '2021-03-01', '2021-09-01')]));
  it('are recorded once', () =>
    told
      .given(past)
      .when(suspend(FIRST, '2021-01-01', '2021-06-01'))
      .thenNothingHappens());
  it('end one by one', () => {
    const restored: MembershipEvent = {
      type: 'RightRestored',
      data: { memberId: ada, right: 'services', from: '2021-04-01', suspensionId: SECOND },
    };
    const both = [...past, suspended(SECOND, '2021-03-01', '2021-09-01')];
    told.given(both).when(restore(SECOND, '2021-04-01')).then([restored]);
    told
      .given([...both, restored])
      .when(restore(SECOND, '2021-05-01'))
      .thenNothingHappens();
  });
  it('have no day at all when they end before they began', () => {
    const before: MembershipEvent = {
      type: 'RightRestored',
      data: { memberId: ada, right: 'services', from: '2020-12-01', suspensionId: FIRST },
    };
    told.given(past).when(restore(FIRST, '2020-12-01')).then([before]);
    told
      .given([...past, before])
      .when(restore(FIRST, '2021-02-01'))
      .thenNothingHappens();
  });
  it('end by themselves', () => told.given(past).when(restore(FIRST, '2021-06-01')).thenNothingHappens());
});
