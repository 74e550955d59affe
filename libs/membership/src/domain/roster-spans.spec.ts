import type { MembershipEvent } from './membership.events.js';
import { rosterSpans, STILL_VALID, type MemberEntry } from './roster-spans.js';
import { votingRightOn } from './voting-right.js';

const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';

const entries = (...events: readonly MembershipEvent[]): readonly MemberEntry[] =>
  events.map((event, revision) => ({ event, revision, number: 100 + revision }));

const applied = (college?: string): MembershipEvent => ({
  type: 'MembershipApplied',
  data: { memberId, kind: 'naturalPerson', appliedOn: '2020-01-01', college },
});
const admitted = (admittedOn: string): MembershipEvent => ({ type: 'MemberAdmitted', data: { memberId, memberNumber: 7, admittedOn } });
const ended = (lastDay: string): MembershipEvent => ({ type: 'MembershipEnded', data: { memberId, cause: 'withdrawal', lastDay } });
const inCollege = (college: string, from: string): MembershipEvent => ({ type: 'CollegeAssigned', data: { memberId, college, from } });
const suspended = (from: string, until?: string): MembershipEvent => ({
  type: 'RightSuspended',
  data: { memberId, right: 'vote', from, until, cause: 'sanction' },
});
const restored = (from: string): MembershipEvent => ({ type: 'RightRestored', data: { memberId, right: 'vote', from } });
const retracted = (revision: number): MembershipEvent => ({
  type: 'MembershipEntryRetracted',
  data: { memberId, revision, ground: 'typingError' },
});

const told = (...events: readonly MembershipEvent[]) =>
  rosterSpans(entries(...events)).map(({ validFrom, validTo, college, suspended: resting }) => [validFrom, validTo, college, resting]);

describe('the line of a member through time', () => {
  it('is empty for somebody who only applied', () => expect(told(applied())).toEqual([]));

  it('begins on the day of admission and goes on', () =>
    expect(told(applied(), admitted('2020-04-01'))).toEqual([['2020-04-01', STILL_VALID, undefined, '']]));

  it('holds the last day: a leaver of 31 December is on the list of 31 December', () =>
    expect(told(applied(), admitted('2020-04-01'), ended('2022-12-31'))).toEqual([['2020-04-01', '2023-01-01', undefined, '']]));

  it('has a gap between leaving and coming back', () =>
    expect(told(applied(), admitted('2020-04-01'), ended('2022-12-31'), applied(), admitted('2024-02-01'))).toEqual([
      ['2020-04-01', '2023-01-01', undefined, ''],
      ['2024-02-01', STILL_VALID, undefined, ''],
    ]));

  it('follows the colleges, in whatever order they were recorded', () => {
    const spans = [
      ['2020-04-01', '2021-01-01', 'a', ''],
      ['2021-01-01', '2022-01-01', 'b', ''],
      ['2022-01-01', STILL_VALID, 'c', ''],
    ];
    expect(told(applied('a'), admitted('2020-04-01'), inCollege('b', '2021-01-01'), inCollege('c', '2022-01-01'))).toEqual(spans);
    expect(told(applied('a'), admitted('2020-04-01'), inCollege('c', '2022-01-01'), inCollege('b', '2021-01-01'))).toEqual(spans);
  });

  it('takes the entry recorded last, of two for one day', () =>
    expect(told(applied('a'), admitted('2020-04-01'), inCollege('b', '2021-01-01'), inCollege('c', '2021-01-01'))).toEqual([
      ['2020-04-01', '2021-01-01', 'a', ''],
      ['2021-01-01', STILL_VALID, 'c', ''],
    ]));

  it('shows a right at rest, and its return', () =>
    expect(told(applied(), admitted('2020-04-01'), suspended('2021-01-01', '2022-01-01'), restored('2021-06-01'))).toEqual([
      ['2020-04-01', '2021-01-01', undefined, ''],
      ['2021-01-01', '2021-06-01', undefined, 'vote'],
      ['2021-06-01', STILL_VALID, undefined, ''],
    ]));

  it('does not carry a suspension into the next membership', () =>
    expect(
      told(applied(), admitted('2020-04-01'), suspended('2022-12-01'), ended('2022-12-31'), applied(), admitted('2023-01-01')),
    ).toEqual([
      ['2020-04-01', '2022-12-01', undefined, ''],
      ['2022-12-01', '2023-01-01', undefined, 'vote'],
      ['2023-01-01', STILL_VALID, undefined, ''],
    ]));

  it('is after a retraction as if the entry had never been', () =>
    expect(told(applied(), admitted('2020-04-01'), ended('2022-12-31'), retracted(2))).toEqual(told(applied(), admitted('2020-04-01'))));
});

describe('why somebody may or may not vote', () => {
  const story = entries(applied(), admitted('2020-04-01'), suspended('2021-01-01', '2022-01-01'), ended('2022-12-31'));

  it.each([
    ['2020-03-31', 'notYetAdmitted', [101]],
    ['2020-04-01', 'member', [101]],
    ['2021-12-31', 'voteSuspended', [101, 102]],
    ['2022-01-01', 'member', [101]],
    ['2022-12-31', 'member', [101]],
    ['2023-01-01', 'membershipEnded', [101, 103]],
  ])('on %s: %s', (date, reason, numbers) =>
    expect(votingRightOn(story, date)).toEqual({ mayVote: reason === 'member', reason, entries: numbers }),
  );

  it('somebody who only applied was never admitted', () =>
    expect(votingRightOn(entries(applied()), '2022-01-01')).toEqual({ mayVote: false, reason: 'neverAdmitted', entries: [100] }));
});
