import { stateOf, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { fourEyesRulesOf, RULEBOOK_STREAM, rulebookFolding, rulebookOn } from '#statutes/domain';
import { approvalBySamePerson, approvalNotFound, approvalOver, secondPersonNeeded } from './approval.errors.js';
import type { ApprovalEvent, ApprovalRequested } from './approval.events.js';
import { approvalFolding, approvalStream, type Approval } from './approval.js';

export type RequestApproval = DomainCommand<'RequestApproval'> & Omit<ApprovalRequested['data'], 'until'>;

export interface GiveApproval extends DomainCommand<'GiveApproval'> {
  readonly approvalId: string;
  readonly approvedBy: string;
}

export interface UseApproval extends DomainCommand<'UseApproval'> {
  readonly approvalId: string;
  readonly requestId: string;
}

export type ApprovalCommand = RequestApproval | GiveApproval | UseApproval;

const facts = () => ({ rulebook: stateOf(rulebookFolding, RULEBOOK_STREAM) });

type Facts = FactsOf<ReturnType<typeof facts>>;

const MINUTE_MS = 60_000;

const isInTime = ({ until }: ApprovalRequested['data'], at: string): boolean => at <= until;

const request = (command: RequestApproval, approval: Approval, { rulebook }: Facts): readonly ApprovalEvent[] => {
  const { approvalId, act, operation, requestHash, requestedBy, names, at } = command;
  if ((approval.status === 'requested' || approval.status === 'given') && isInTime(approval.request, at)) return [];
  const { withinMinutes } = fourEyesRulesOf(rulebookOn(rulebook, at.slice(0, 'yyyy-mm-dd'.length)).rules);
  const until = new Date(Date.parse(at) + withinMinutes * MINUTE_MS).toISOString();
  return [{ type: 'ApprovalRequested', data: { approvalId, act, operation, requestHash, requestedBy, names, until } }];
};

const give = ({ approvalId, approvedBy, at }: GiveApproval, approval: Approval): readonly ApprovalEvent[] => {
  if (approval.status === 'none') throw approvalNotFound(approvalId);
  if (approval.request.requestedBy === approvedBy) throw approvalBySamePerson(approvalId);
  if (approval.status === 'used' || !isInTime(approval.request, at)) throw approvalOver(approvalId);
  if (approval.status === 'given') return [];
  return [{ type: 'ApprovalGiven', data: { approvalId, approvedBy } }];
};

const use = ({ approvalId, requestId, at }: UseApproval, approval: Approval): readonly ApprovalEvent[] => {
  if (approval.status === 'used' && approval.requestId === requestId) return [];
  if (approval.status !== 'given' || !isInTime(approval.request, at)) throw secondPersonNeeded(approvalId);
  return [{ type: 'ApprovalUsed', data: { approvalId, requestId } }];
};

/**
 * What two persons do together: one asks, another agrees, then it is done once.
 * @throws DomainError `APPROVAL_NOT_FOUND`, `APPROVAL_BY_SAME_PERSON`, `APPROVAL_OVER`, `SECOND_PERSON_NEEDED` {approvalId}
 */
export const approvalDecider: Decider<ApprovalCommand, Approval, ApprovalEvent, ReturnType<typeof facts>> = {
  ...approvalFolding,
  stream: ({ approvalId }) => approvalStream(approvalId),
  facts,
  decide: (command, approval, known) => {
    switch (command.type) {
      case 'RequestApproval':
        return request(command, approval, known);
      case 'GiveApproval':
        return give(command, approval);
      case 'UseApproval':
        return use(command, approval);
    }
  },
};
