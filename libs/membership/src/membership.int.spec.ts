import { randomUUID } from 'node:crypto';
import { hasCode } from '#kernel';
import { AdoptRulebook, approvedCooperativeRules, sharedEnterpriseRules } from '#statutes';
import { openCooperative, type Cooperative } from '../../../test/scenarios/register-support/cooperative.js';
import {
  AdmitMember,
  ApplyForMembership,
  CountMembers,
  EndMembership,
  ExplainVotingRight,
  GetMember,
  GetRoster,
  ListApplications,
  ListVoters,
  RegisterMember,
  RejectApplication,
  RetractMembershipEntry,
  SuspendRight,
  type TwoClockQuestion,
} from './index.js';

let coop: Cooperative;

beforeEach(async () => {
  coop = await openCooperative();
  await coop.execute(new AdoptRulebook({ effectiveFrom: '2010-01-01', rules: sharedEnterpriseRules }, coop.context()));
});

afterEach(() => coop.close());

const register = (effectiveAt: string, memberNumber?: number, context = coop.context(), memberId: string = randomUUID()) =>
  coop.execute(new RegisterMember({ memberId, kind: 'naturalPerson', memberNumber, effectiveAt }, context));

const codeOf = async (refused: Promise<unknown>): Promise<string> => {
  const error: unknown = await refused.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error && 'code' in error && hasCode(error, String(error.code))
    ? String(error.code)
    : `not refused: ${String(error)}`;
};

describe('numbers of the register', () => {
  it('are the next free ones, taken at the same instant or not, and never twice', async () => {
    await register('2020-01-01', 3);
    await Promise.all(Array.from({ length: 20 }, () => register('2020-01-01')));
    const { items } = await coop.ask(new GetRoster({ asOf: '2020-01-01', limit: 100 }));
    const numbers = items.map(({ memberNumber }) => memberNumber);
    expect(numbers).toHaveLength(21);
    expect(new Set(numbers).size).toBe(21);
  });

  it('stay with the person a command is retried for', async () => {
    const context = coop.context();
    const memberId = randomUUID();
    const first = await register('2020-01-01', undefined, context, memberId);
    expect(await register('2020-01-01', undefined, context, memberId)).toEqual(first);
    const { items } = await coop.ask(new GetRoster({ asOf: '2020-01-01', limit: 10 }));
    expect(items.map(({ memberNumber }) => memberNumber)).toEqual([1]);
  });

  it('are refused to a second person', async () => {
    await register('2020-01-01', 3);
    expect(await codeOf(register('2020-01-01', 3))).toBe('MEMBER_NUMBER_TAKEN');
  });

  it('are not used up by an admission that cannot be', async () => {
    const admit = new AdmitMember({ memberId: randomUUID(), effectiveAt: '2020-01-01', decisionRef: 'board 1' }, coop.context());
    expect(await codeOf(coop.execute(admit))).toBe('NO_APPLICATION');
    await register('2020-01-01');
    expect((await coop.ask(new GetRoster({ asOf: '2020-01-01', limit: 10 }))).items[0]?.memberNumber).toBe(1);
  });
});

describe('the roster', () => {
  it('holds whoever was a member on the day, from the day of admission on', async () => {
    const memberId = randomUUID();
    const representativeId = randomUUID();
    await coop.execute(
      new ApplyForMembership({ memberId, kind: 'legalPerson', representativeId, effectiveAt: '2020-03-01' }, coop.context()),
    );
    await coop.execute(new AdmitMember({ memberId, effectiveAt: '2020-04-01', decisionRef: 'board 2020-03-30' }, coop.context()));
    expect(await codeOf(coop.ask(new GetMember(memberId, { asOf: '2020-03-31' })))).toBe('MEMBER_UNKNOWN');
    const { member } = await coop.ask(new GetMember(memberId, { asOf: '2020-04-01' }));
    expect(member).toEqual({
      memberId,
      memberNumber: 1,
      kind: 'legalPerson',
      name: null,
      category: null,
      college: null,
      representativeId,
      suspended: [],
      validFrom: '2020-04-01',
      validTo: null,
    });
  });

  it('answers with what was known at a ledger number, whatever is recorded later', async () => {
    await register('2020-01-01');
    const early = await coop.ask(new CountMembers({ asOf: '2020-12-31' }));
    await register('2020-06-01');
    const { knownAt } = early;
    expect(await coop.ask(new CountMembers({ asOf: '2020-12-31', knownAt }))).toMatchObject({ members: 1, knownAt });
    expect(await coop.ask(new CountMembers({ asOf: '2020-12-31' }))).toMatchObject({ members: 2 });
  });

  it('is read page by page', async () => {
    for (let n = 1; n <= 5; n += 1) await register('2020-01-01', n);
    const first = await coop.ask(new GetRoster({ asOf: '2020-01-01', limit: 3 }));
    expect(first.items.map(({ memberNumber }) => memberNumber)).toEqual([1, 2, 3]);
    const second = await coop.ask(new GetRoster({ asOf: '2020-01-01', limit: 3, cursor: first.nextCursor }));
    expect(second.items.map(({ memberNumber }) => memberNumber)).toEqual([4, 5]);
    expect(second.nextCursor).toBeUndefined();
  });

  it.each([
    ['CURSOR_INVALID', { limit: 3, cursor: 'next' }],
    ['LIMIT_INVALID', { limit: 501 }],
    ['LIMIT_INVALID', { limit: 0 }],
    ['DATE_INVALID', { limit: 3, asOf: '2023-02-29' }],
  ])('refuses a question with %s', async (code, question) => expect(await codeOf(coop.ask(new GetRoster(question)))).toBe(code));

  it('is that of today when no day is asked for', async () => {
    coop.clock.set('2020-06-30T22:30:00.000Z');
    expect(await coop.ask(new CountMembers())).toMatchObject({ asOf: '2020-07-01', members: 0 });
  });

  it('gives an assembly everybody who has a voice', async () => {
    const memberId = randomUUID();
    await register('2020-01-01', undefined, coop.context(), memberId);
    await register('2020-07-01');
    expect((await coop.ask(new ListVoters({ asOf: '2020-06-18' }))).voters).toEqual([{ memberId, college: null }]);
  });
});

describe('two clocks', () => {
  const memberId = randomUUID();
  const members = async (asOf: string, knownAt?: number) => (await coop.ask(new CountMembers({ asOf, knownAt }))).members;

  it('keep what was believed when a departure is recorded late, and when that entry is taken back', async () => {
    await register('2020-01-01', undefined, coop.context(), memberId);
    const { knownAt: before } = await coop.ask(new CountMembers());
    const leave = { memberId, cause: 'withdrawal', effectiveAt: '2021-12-31' } as const;
    await coop.execute(new EndMembership(leave, coop.context()));
    const { knownAt: between } = await coop.ask(new CountMembers());
    const retract = { memberId, revision: 2, ground: 'typingError', effectiveAt: '2021-12-31' } as const;
    await coop.execute(new RetractMembershipEntry(retract, coop.context()));
    expect([await members('2022-06-01', before), await members('2022-06-01', between), await members('2022-06-01')]).toEqual([1, 0, 1]);
    expect([await members('2021-12-31', before), await members('2021-12-31', between), await members('2021-12-31')]).toEqual([1, 1, 1]);
  });
});

describe('a right at rest', () => {
  it('takes no voice from the roll in France, and its place shows on the roster', async () => {
    const memberId = randomUUID();
    await register('2020-01-01', undefined, coop.context(), memberId);
    const rest = { memberId, cause: 'sanction', effectiveAt: '2021-01-01', decisionRef: 'board 3' } as const;
    expect(await codeOf(coop.execute(new SuspendRight({ ...rest, right: 'vote' }, coop.context())))).toBe('RIGHT_NOT_SUSPENDABLE');
    await coop.execute(new SuspendRight({ ...rest, right: 'stand' }, coop.context()));
    expect((await coop.ask(new GetMember(memberId, { asOf: '2021-01-01' }))).member.suspended).toEqual(['stand']);
    expect((await coop.ask(new ListVoters({ asOf: '2021-01-01' }))).voters).toHaveLength(1);
  });

  it('takes the voice where the law lets it, and says on which entry and under which rules', async () => {
    await coop.execute(new AdoptRulebook({ effectiveFrom: '2019-01-01', rules: approvedCooperativeRules }, coop.context()));
    const memberId = randomUUID();
    await register('2020-01-01', undefined, coop.context(), memberId);
    const rest = {
      memberId,
      right: 'vote',
      cause: 'sanction',
      effectiveAt: '2021-01-01',
      until: '2021-07-01',
      decisionRef: 'board 3',
    } as const;
    await coop.execute(new SuspendRight(rest, coop.context()));
    expect((await coop.ask(new ListVoters({ asOf: '2021-06-30' }))).voters).toEqual([]);
    expect((await coop.ask(new ListVoters({ asOf: '2021-07-01' }))).voters).toHaveLength(1);
    const { mayVote, reason, grounds } = await coop.ask(new ExplainVotingRight(memberId, { asOf: '2021-06-30' }));
    expect({ mayVote, reason }).toEqual({ mayVote: false, reason: 'voteSuspended' });
    expect(grounds.map(({ event, rulebookVersion }) => [event.type, rulebookVersion])).toEqual([
      ['MemberAdmitted', 2],
      ['RightSuspended', 2],
    ]);
  });

  it('is not explained for somebody the ledger does not know', async () =>
    expect(await codeOf(coop.ask(new ExplainVotingRight(randomUUID())))).toBe('MEMBER_UNKNOWN'));
});

it('those who wait for a decision are listed until it comes', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  for (const memberId of [first, second])
    await coop.execute(new ApplyForMembership({ memberId, kind: 'naturalPerson', effectiveAt: '2020-03-01' }, coop.context()));
  expect((await coop.ask(new ListApplications({ limit: 1 }))).items.map(({ memberId }) => memberId)).toEqual([first]);
  const { number: before } = await coop.ask(new CountMembers({}));
  await coop.execute(new AdmitMember({ memberId: first, effectiveAt: '2020-04-01', decisionRef: 'board 1' }, coop.context()));
  await coop.execute(new RejectApplication({ memberId: second, effectiveAt: '2020-04-10', decisionRef: 'board 2' }, coop.context()));
  const waiting = async (clocks: TwoClockQuestion) =>
    (await coop.ask(new ListApplications({ limit: 10, ...clocks }))).items.map(({ memberId }) => memberId);
  expect(await waiting({})).toEqual([]);
  expect(await waiting({ asOf: '2020-02-29' })).toEqual([]);
  expect(await waiting({ asOf: '2020-03-31' })).toEqual([first, second]);
  expect(await waiting({ asOf: '2020-04-01' })).toEqual([second]);
  expect(await waiting({ asOf: '2020-04-10' })).toEqual([]);
  expect(await waiting({ asOf: '2020-04-10', knownAt: before })).toEqual([first, second]);
});

it('who is taken over from an existing register never waited, whatever is asked', async () => {
  await register('2020-03-01');
  const { number } = await coop.ask(new CountMembers({}));
  for (let knownAt = 0; knownAt <= number; knownAt += 1)
    expect((await coop.ask(new ListApplications({ limit: 1, asOf: '2020-03-01', knownAt }))).items).toEqual([]);
});

it('a decision needs rules: before the first rulebook applies nobody is admitted', async () =>
  expect(await codeOf(register('2009-12-31'))).toBe('NO_RULEBOOK_IN_FORCE'));
