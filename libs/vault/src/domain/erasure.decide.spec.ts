import { story } from '../../../../test/support/decider-story.js';
import { erasureDecider } from './erasure.decide.js';
import type { ErasureEvent } from './erasure.events.js';

const REQUEST = '12121212-1212-4212-8212-121212121212';
const kept = { digest: 'c', until: '2031-01-01', basis: 'C. com. L123-22' };
const erase = { type: 'EraseDisclosures', requestId: REQUEST, basis: 'request', digests: ['a', 'b'], retained: [kept] } as const;
const erased: ErasureEvent = {
  type: 'PersonalDataErased',
  data: { requestId: REQUEST, basis: 'request', digests: ['a', 'b'], retained: [kept] },
};

describe('erasing personal data', () => {
  it('records what is gone, and what stays until when and why', () => story(erasureDecider).when(erase).then([erased]));

  it('is recorded once a request', () => {
    story(erasureDecider).given([erased]).when(erase).thenNothingHappens();
    story(erasureDecider)
      .given([erased])
      .when({ ...erase, digests: [], retained: [] })
      .thenNothingHappens();
  });

  it('is refused while the law keeps all of it', () =>
    story(erasureDecider)
      .when({ ...erase, digests: [] })
      .thenRefuses('PERSONAL_DATA_RETAINED'));

  it('of what is not there records nothing', () =>
    story(erasureDecider)
      .when({ ...erase, digests: [], retained: [] })
      .thenNothingHappens());
});
