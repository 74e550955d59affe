import { randomUUID } from 'node:crypto';
import { hasCode } from '#kernel';
import { AdoptRulebook, sharedEnterpriseRules } from '#statutes';
import { openCooperative, type Cooperative } from '../../../test/scenarios/register-support/cooperative.js';
import { AdmitMember, ApplyForMembership, CountMembers, GetMember, GetRoster, ListVoters, RegisterMember } from './index.js';

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
    const admit = new AdmitMember({ memberId: randomUUID(), effectiveAt: '2020-01-01' }, coop.context());
    expect(await codeOf(coop.execute(admit))).toBe('NO_APPLICATION');
    await register('2020-01-01');
    expect((await coop.ask(new GetRoster({ asOf: '2020-01-01', limit: 10 }))).items[0]?.memberNumber).toBe(1);
  });
});

describe('the roster', () => {
  it('holds whoever was a member on the day, from the day of admission on', async () => {
    const memberId = randomUUID();
    await coop.execute(new ApplyForMembership({ memberId, kind: 'legalPerson', effectiveAt: '2020-03-01' }, coop.context()));
    await coop.execute(new AdmitMember({ memberId, effectiveAt: '2020-04-01', decisionRef: 'board 2020-03-30' }, coop.context()));
    expect(await codeOf(coop.ask(new GetMember(memberId, { asOf: '2020-03-31' })))).toBe('MEMBER_UNKNOWN');
    const { member } = await coop.ask(new GetMember(memberId, { asOf: '2020-04-01' }));
    expect(member).toEqual({ memberId, memberNumber: 1, kind: 'legalPerson', college: null, validFrom: '2020-04-01', validTo: null });
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

it('a decision needs rules: before the first rulebook applies nobody is admitted', async () =>
  expect(await codeOf(register('2009-12-31'))).toBe('NO_RULEBOOK_IN_FORCE'));
