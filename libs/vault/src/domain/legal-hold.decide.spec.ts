import { story } from '../../../../test/support/decider-story.js';
import { legalHoldDecider } from './legal-hold.decide.js';
import type { LegalHoldEvent } from './legal-hold.events.js';

const [holdId, memberId] = ['12121212-1212-4212-8212-121212121212', 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'];
const place = { type: 'PlaceLegalHold', holdId, memberId, reasonDigest: 'why', reviewOn: '2999-01-01' } as const;
const lift = { type: 'LiftLegalHold', holdId, memberId, reasonDigest: 'over' } as const;
const placed: LegalHoldEvent = { type: 'LegalHoldPlaced', data: { holdId, memberId, reasonDigest: 'why', reviewOn: '2999-01-01' } };
const lifted: LegalHoldEvent = { type: 'LegalHoldLifted', data: { holdId, memberId, reasonDigest: 'over' } };

describe('a legal hold', () => {
  it('is placed with a reason and a day on which it is looked at again', () => story(legalHoldDecider).when(place).then([placed]));

  it('is placed once, and not again once it was lifted', () => {
    story(legalHoldDecider).given([placed]).when(place).thenNothingHappens();
    story(legalHoldDecider).given([placed, lifted]).when(place).thenNothingHappens();
  });

  it('is not placed for ever', () =>
    story(legalHoldDecider)
      .when({ ...place, reviewOn: '2000-01-01' })
      .thenRefuses('REVIEW_NOT_AHEAD'));

  it('is lifted with a reason, once', () => {
    story(legalHoldDecider).given([placed]).when(lift).then([lifted]);
    story(legalHoldDecider).given([placed, lifted]).when(lift).thenNothingHappens();
  });

  it('that was never placed is not lifted', () => story(legalHoldDecider).when(lift).thenRefuses('LEGAL_HOLD_UNKNOWN'));
});
