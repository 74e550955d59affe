import { applicationSpans } from './application-spans.js';
import type { MembershipEvent } from './membership.events.js';
import { STILL_VALID, type MemberEntry } from './roster-spans.js';

const memberId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';

const applied = (appliedOn: string): MembershipEvent => ({
  type: 'MembershipApplied',
  data: { memberId, kind: 'naturalPerson', appliedOn },
});
const admitted = (admittedOn: string): MembershipEvent => ({ type: 'MemberAdmitted', data: { memberId, memberNumber: 7, admittedOn } });
const rejected: MembershipEvent = { type: 'ApplicationRejected', data: { memberId } };
const withdrawn: MembershipEvent = { type: 'ApplicationWithdrawn', data: { memberId } };
const retracted = (revision: number): MembershipEvent => ({
  type: 'MembershipEntryRetracted',
  data: { memberId, revision, ground: 'typingError' },
});

/** Every entry counts from the day given with it, where its data does not say. */
const waited = (...told: readonly (MembershipEvent | readonly [MembershipEvent, string])[]) => {
  const entries = told.map((one, revision): MemberEntry => {
    const [event, effectiveOn] = 'type' in one ? [one, undefined] : one;
    return { event, revision, number: 100 + revision, effectiveOn };
  });
  return applicationSpans(entries).map(({ validFrom, validTo }) => [validFrom, validTo]);
};

describe('the days on which somebody waits for a decision', () => {
  it('begin with the application and go on', () => expect(waited(applied('2020-03-01'))).toEqual([['2020-03-01', STILL_VALID]]));

  it('end before the first day of membership', () =>
    expect(waited(applied('2020-03-01'), admitted('2020-04-01'))).toEqual([['2020-03-01', '2020-04-01']]));

  it('end on the day a refusal or a withdrawal counts from', () => {
    expect(waited(applied('2020-03-01'), [rejected, '2020-03-20'])).toEqual([['2020-03-01', '2020-03-20']]);
    expect(waited(applied('2020-03-01'), [withdrawn, '2020-03-21'])).toEqual([['2020-03-01', '2020-03-21']]);
  });

  it('are none for who is admitted on the day of the application', () =>
    expect(waited(applied('2020-03-01'), admitted('2020-03-01'))).toEqual([]));

  it('go on when the refusal is taken back', () =>
    expect(waited(applied('2020-03-01'), [rejected, '2020-03-20'], retracted(1))).toEqual([['2020-03-01', STILL_VALID]]));

  it('are told of each application of somebody who applies again', () =>
    expect(waited(applied('2020-03-01'), [rejected, '2020-03-20'], applied('2021-01-01'))).toEqual([
      ['2020-03-01', '2020-03-20'],
      ['2021-01-01', STILL_VALID],
    ]));

  it('never overlap, whatever the dates', () =>
    expect(waited(applied('2020-03-01'), [rejected, '2020-03-20'], applied('2020-03-10'))).toEqual([
      ['2020-03-01', '2020-03-10'],
      ['2020-03-10', STILL_VALID],
    ]));
});
