import { story } from '../../../../test/support/decider-story.js';
import { resetDecider } from './reset.decide.js';

const at = '2026-11-23T10:00:00.000Z';
const resetId = '0f1a6a52-2b52-4d7e-9a39-52e60a3c7a11';
const [marie, clerk, operator] = [
  '5a0f53a5-18d3-4a4e-8df8-6f3c3a7f2d01',
  '5a0f53a5-18d3-4a4e-8df8-6f3c3a7f2d02',
  '5a0f53a5-18d3-4a4e-8df8-6f3c3a7f2d03',
];
const requested = {
  type: 'ResetRequested',
  data: { resetId, actorId: marie, requestedBy: clerk, until: '2026-11-30T10:00:00.000Z' },
} as const;
const approved = { type: 'ResetApproved', data: { resetId, actorId: marie, approvedBy: operator, approvedAt: at } } as const;
const request = { type: 'RequestReset', resetId, actorId: marie, requestedBy: clerk, at } as const;
const approve = { type: 'ApproveReset', resetId, approvedBy: operator, at } as const;

describe('an account', () => {
  const reset = story(resetDecider);

  it('is to be reset when one person asks', () => reset.given([]).when(request).then([requested]));
  it('is asked for once, however often it is sent', () => reset.given([requested]).when(request).thenNothingHappens());
  it('is not another one under the same id', () =>
    reset
      .given([requested])
      .when({ ...request, actorId: operator })
      .thenRefuses('RESET_EXISTS', { resetId }));
  it('is reset when a second person agrees', () => reset.given([requested]).when(approve).then([approved]));
  it('is reset once', () => reset.given([requested, approved]).when(approve).thenNothingHappens());
  it('is not reset by one person alone', () =>
    reset
      .given([requested])
      .when({ ...approve, approvedBy: clerk })
      .thenRefuses('RESET_BY_SAME_PERSON', { resetId }));
  it('is not reset after a week', () =>
    reset
      .given([requested])
      .when({ ...approve, at: '2026-11-30T10:00:00.001Z' })
      .thenRefuses('RESET_OVER', { resetId, until: '2026-11-30T10:00:00.000Z' }));
  it('is not reset when nobody asked', () => reset.given([]).when(approve).thenRefuses('RESET_UNKNOWN', { resetId }));
});
