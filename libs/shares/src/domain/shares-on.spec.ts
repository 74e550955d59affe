import type { RecordedOneOf } from '#kernel';
import { memberId, paid, subscribed } from '../../../../test/scenarios/register-support/share-story.js';
import type { SharesEvent } from './shares.events.js';
import { sharesOn } from './shares-on.js';

const recorded = (event: SharesEvent, revision: number, effectiveAt: string) =>
  ({ ...event, revision, number: revision * 10, meta: { effectiveAt } }) as RecordedOneOf<SharesEvent>;

const retracted: SharesEvent = { type: 'SharesEntryRetracted', data: { memberId, revision: 1, ground: 'typingError' } };

const entries = [
  recorded(subscribed, 0, '2020-01-01'),
  recorded(paid(2_250), 1, '2020-02-01'),
  recorded(paid(9_000), 2, '2020-03-01'),
  recorded(retracted, 3, '2021-01-01'),
];

describe('the shares of somebody on a day, as known at an entry', () => {
  const paidUp = (asOf: string | undefined, knownAt: number): number =>
    Object.values(sharesOn(entries, { asOf, knownAt }).subscriptions).reduce((sum, { paidUpCents }) => sum + paidUpCents, 0);

  it.each([
    ['before the first payment', '2020-01-31', 20, 0],
    ['between the two', '2020-02-15', 20, 2_250],
    ['after both', '2020-03-01', 20, 11_250],
    ['on every day', undefined, 20, 11_250],
    ['before the second was recorded', '2020-03-01', 10, 2_250],
    ['on the day of what was taken back later', '2020-02-15', 30, 0],
    ['on every day, without what was taken back', undefined, 30, 9_000],
  ] as const)('%s', (_when, asOf, knownAt, cents) => expect(paidUp(asOf, knownAt)).toBe(cents));
});
