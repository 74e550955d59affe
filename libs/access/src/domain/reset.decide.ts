import { assertUnreachable, type Decider, type DomainCommand } from '#kernel';
import { resetBySamePerson, resetExists, resetOver, resetUnknown } from './reset.errors.js';
import type { ResetEvent } from './reset.events.js';
import { resetFolding, resetStream, type Reset } from './reset.js';

export interface RequestReset extends DomainCommand<'RequestReset'> {
  readonly resetId: string;
  /** pseudonym of the person whose account it is */
  readonly actorId: string;
  readonly requestedBy: string;
}

export interface ApproveReset extends DomainCommand<'ApproveReset'> {
  readonly resetId: string;
  readonly approvedBy: string;
}

export type ResetCommand = RequestReset | ApproveReset;

/** A second person is found within a week, or it is asked for again. */
const OPEN_FOR_MS = 7 * 86_400_000;

const request = ({ resetId, actorId, requestedBy, at }: RequestReset, reset: Reset): readonly ResetEvent[] => {
  if (reset.status === 'none') {
    const until = new Date(Date.parse(at) + OPEN_FOR_MS).toISOString();
    return [{ type: 'ResetRequested', data: { resetId, actorId, requestedBy, until } }];
  }
  if (reset.request.actorId !== actorId || reset.request.requestedBy !== requestedBy) throw resetExists(resetId);
  return [];
};

const approve = ({ resetId, approvedBy, at }: ApproveReset, reset: Reset): readonly ResetEvent[] => {
  if (reset.status === 'none') throw resetUnknown(resetId);
  const { actorId, requestedBy, until } = reset.request;
  if (requestedBy === approvedBy) throw resetBySamePerson(resetId);
  if (reset.status === 'approved') return [];
  if (at > until) throw resetOver(resetId, until);
  return [{ type: 'ResetApproved', data: { resetId, actorId, approvedBy, approvedAt: at } }];
};

/**
 * An account is reset by two persons, whatever the rulebook says of other acts: one alone could vote in somebody's place.
 * @throws DomainError `RESET_UNKNOWN`, `RESET_BY_SAME_PERSON`, `RESET_OVER` {until}, `RESET_EXISTS` {resetId}
 */
export const resetDecider: Decider<ResetCommand, Reset, ResetEvent> = {
  ...resetFolding,
  stream: ({ resetId }) => resetStream(resetId),
  decide: (command, reset) => {
    switch (command.type) {
      case 'RequestReset':
        return request(command, reset);
      case 'ApproveReset':
        return approve(command, reset);
      default:
        return assertUnreachable(command);
    }
  },
};
