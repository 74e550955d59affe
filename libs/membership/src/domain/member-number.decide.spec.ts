import { ada, bob } from '../../../../test/scenarios/register-support/member-story.js';
import { story } from '../../../../test/support/decider-story.js';
import { memberNumberDecider } from './member-number.decide.js';

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
