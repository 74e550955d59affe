import { plainCooperativeRules } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import { approvalDecider } from './approval.decide.js';
import type { ApprovalRequested } from './approval.events.js';

const approvalId = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a00';
const ada = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a01';
const bea = '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a02';

const rules = { ...plainCooperativeRules, fourEyes: { operations: ['closeBallot'] as const, withinMinutes: 30 } };
const rulebook = { versions: [{ version: 1, effectiveFrom: '2020-01-01', rules }] };

const asking = {
  approvalId,
  act: 'closeBallot',
  operation: 'ballots-close',
  requestHash: 'ab'.repeat(32),
  requestedBy: ada,
  names: { ballotId: '0b0c7f0e-0f4b-4a3e-9a65-0d1f3b7d5a09' },
} as const;

// Stories are told at ten o'clock.
const requested: ApprovalRequested = { type: 'ApprovalRequested', data: { ...asking, until: '2026-06-18T10:30:00.000Z' } };
const given = { type: 'ApprovalGiven', data: { approvalId, approvedBy: bea } } as const;
const used = { type: 'ApprovalUsed', data: { approvalId, requestId: 'r1' } } as const;

const inTime = '2026-06-18T10:30:00.000Z';
const tooLate = '2026-06-18T10:30:00.001Z';

const approvalStory = () => story(approvalDecider).knowing({ rulebook });

describe('asking for what two persons do', () => {
  it('waits for the second one as long as the rulebook says', () =>
    approvalStory()
      .when({ type: 'RequestApproval', ...asking })
      .then([requested]));

  it('is not said twice', () =>
    approvalStory()
      .given([requested])
      .when({ type: 'RequestApproval', ...asking })
      .thenNothingHappens());

  it('changes nothing once the second person has agreed', () =>
    approvalStory()
      .given([requested, given])
      .when({ type: 'RequestApproval', ...asking })
      .thenNothingHappens());

  it('begins again when the time was over', () =>
    approvalStory()
      .given([requested])
      .when({ type: 'RequestApproval', ...asking, at: tooLate })
      .then([{ type: 'ApprovalRequested', data: { ...asking, until: '2026-06-18T11:00:00.001Z' } }]));

  it('begins again when it was done once', () =>
    approvalStory()
      .given([requested, given, used])
      .when({ type: 'RequestApproval', ...asking })
      .then([requested]));
});

describe('agreeing', () => {
  it('is for another person', () =>
    approvalStory().given([requested]).when({ type: 'GiveApproval', approvalId, approvedBy: bea, at: inTime }).then([given]));

  it('is never for the one who asks', () =>
    approvalStory()
      .given([requested])
      .when({ type: 'GiveApproval', approvalId, approvedBy: ada })
      .thenRefuses('APPROVAL_BY_SAME_PERSON', { approvalId }));

  it('is not said twice', () =>
    approvalStory().given([requested, given]).when({ type: 'GiveApproval', approvalId, approvedBy: bea }).thenNothingHappens());

  it('comes too late after the time is over', () =>
    approvalStory()
      .given([requested])
      .when({ type: 'GiveApproval', approvalId, approvedBy: bea, at: tooLate })
      .thenRefuses('APPROVAL_OVER', { approvalId }));

  it('comes too late after it was done', () =>
    approvalStory()
      .given([requested, given, used])
      .when({ type: 'GiveApproval', approvalId, approvedBy: bea })
      .thenRefuses('APPROVAL_OVER', { approvalId }));

  it('is to something somebody asked for', () =>
    approvalStory().when({ type: 'GiveApproval', approvalId, approvedBy: bea }).thenRefuses('APPROVAL_NOT_FOUND', { approvalId }));
});

describe('doing it', () => {
  it('takes both of them', () =>
    approvalStory()
      .given([requested])
      .when({ type: 'UseApproval', approvalId, requestId: 'r1' })
      .thenRefuses('SECOND_PERSON_NEEDED', { approvalId }));

  it('is let through once', () =>
    approvalStory().given([requested, given]).when({ type: 'UseApproval', approvalId, requestId: 'r1' }).then([used]));

  it('answers the same request again when it is sent again', () =>
    approvalStory().given([requested, given, used]).when({ type: 'UseApproval', approvalId, requestId: 'r1' }).thenNothingHappens());

  it('is not let through a second time', () =>
    approvalStory()
      .given([requested, given, used])
      .when({ type: 'UseApproval', approvalId, requestId: 'r2' })
      .thenRefuses('SECOND_PERSON_NEEDED', { approvalId }));

  it('is not let through after its time', () =>
    approvalStory()
      .given([requested, given])
      .when({ type: 'UseApproval', approvalId, requestId: 'r1', at: tooLate })
      .thenRefuses('SECOND_PERSON_NEEDED', { approvalId }));
});
