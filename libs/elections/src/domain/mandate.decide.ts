import { assertUnreachable, isCalendarDate, type Decider, type DomainCommand } from '#kernel';
import type { BodyName } from '#statutes/domain';
import {
  mandateAlreadyBegun,
  mandateAlreadyEnded,
  mandateDatesInvalid,
  mandateDecisionMissing,
  mandateNotCoOpted,
  mandateNotFound,
} from './mandate.errors.js';
import type { MandateEndCause, MandateEvent, ReinstatementGround } from './mandate.events.js';
import { mandateFolding, mandateStream, type Mandate } from './mandate.js';
import { endOf } from './seat.js';

export interface BeginMandate extends DomainCommand<'BeginMandate'> {
  readonly mandateId: string;
  readonly memberId: string;
  readonly body: BodyName;
  readonly from: string;
  readonly lastYear: number;
  /** absent for a mandate older than this ledger: the entry then names the decision */
  readonly electionId?: string;
}

export interface EndMandate extends DomainCommand<'EndMandate'> {
  readonly mandateId: string;
  readonly cause: MandateEndCause;
  /** first day without the seat */
  readonly until: string;
}

export interface ReinstateMandate extends DomainCommand<'ReinstateMandate'> {
  readonly mandateId: string;
  readonly ground: ReinstatementGround;
}

export interface RatifyCoOptation extends DomainCommand<'RatifyCoOptation'> {
  readonly mandateId: string;
}

export interface LiftIncompatibility extends DomainCommand<'LiftIncompatibility'> {
  readonly mandateId: string;
}

export type MandateCommand = BeginMandate | RatifyCoOptation | EndMandate | ReinstateMandate | LiftIncompatibility;

const begin = (command: BeginMandate, mandate: Mandate): readonly MandateEvent[] => {
  const { mandateId, memberId, body, from, lastYear, electionId, decisionRef } = command;
  if (mandate.status !== 'none') {
    const { seat } = mandate;
    if (seat.memberId === memberId && seat.body === body && seat.from === from && seat.lastYear === lastYear) return [];
    throw mandateAlreadyBegun(mandateId);
  }
  const until = endOf({ lastYear });
  if (!isCalendarDate(from) || !isCalendarDate(until) || until <= from) throw mandateDatesInvalid(from, until);
  if (electionId === undefined && decisionRef === undefined) throw mandateDecisionMissing();
  return [{ type: 'MandateBegun', data: { mandateId, memberId, body, from, lastYear, electionId } }];
};

const ratify = ({ mandateId, decisionRef }: RatifyCoOptation, mandate: Mandate): readonly MandateEvent[] => {
  if (mandate.status === 'none') throw mandateNotFound(mandateId);
  const { memberId, body, coOpted, ratified } = mandate.seat;
  if (!coOpted) throw mandateNotCoOpted(mandateId);
  if (mandate.status === 'ended') throw mandateAlreadyEnded(mandateId, mandate.seat.until);
  if (ratified) return [];
  if (decisionRef === undefined) throw mandateDecisionMissing();
  return [{ type: 'CoOptationRatified', data: { mandateId, memberId, body } }];
};

const end = ({ mandateId, cause, until, decisionRef }: EndMandate, mandate: Mandate): readonly MandateEvent[] => {
  if (mandate.status === 'none') throw mandateNotFound(mandateId);
  if (mandate.status === 'ended') {
    if (mandate.seat.until === until && mandate.cause === cause) return [];
    throw mandateAlreadyEnded(mandateId, mandate.seat.until);
  }
  const { memberId, body, from } = mandate.seat;
  if (!isCalendarDate(until) || until < from || until > endOf(mandate.seat)) throw mandateDatesInvalid(from, until);
  if (needsDecision(cause) && decisionRef === undefined) throw mandateDecisionMissing();
  return [{ type: 'MandateEnded', data: { mandateId, memberId, body, cause, until } }];
};

/** The assembly revokes (C. com. L225-18). An incompatibility ends a mandate by itself only where the rulebook finds it. */
const needsDecision = (cause: MandateEndCause): boolean => cause === 'revocation' || cause === 'incompatibility';

const reinstate = ({ mandateId, ground, decisionRef }: ReinstateMandate, mandate: Mandate): readonly MandateEvent[] => {
  if (mandate.status === 'none') throw mandateNotFound(mandateId);
  if (mandate.status === 'running') return [];
  // It ended for another reason meanwhile, and that one stands.
  if (ground === 'membershipRestored' && mandate.cause !== 'lossOfMembership' && mandate.cause !== 'death') return [];
  if (ground === 'decisionQuashed' && decisionRef === undefined) throw mandateDecisionMissing();
  const { memberId, body } = mandate.seat;
  return [{ type: 'MandateReinstated', data: { mandateId, memberId, body, ground } }];
};

const lift = ({ mandateId }: LiftIncompatibility, mandate: Mandate): readonly MandateEvent[] => {
  if (mandate.status === 'none') throw mandateNotFound(mandateId);
  if (mandate.status === 'ended' || mandate.incompatibleWith === undefined) return [];
  const { memberId, body } = mandate.seat;
  return [{ type: 'IncompatibilityLifted', data: { mandateId, memberId, body, position: mandate.incompatibleWith } }];
};

const decide = (command: MandateCommand, mandate: Mandate): readonly MandateEvent[] => {
  switch (command.type) {
    case 'BeginMandate':
      return begin(command, mandate);
    case 'RatifyCoOptation':
      return ratify(command, mandate);
    case 'EndMandate':
      return end(command, mandate);
    case 'ReinstateMandate':
      return reinstate(command, mandate);
    case 'LiftIncompatibility':
      return lift(command, mandate);
    default:
      return assertUnreachable(command);
  }
};

export const mandateDecider: Decider<MandateCommand, Mandate, MandateEvent> = {
  ...mandateFolding,
  stream: ({ mandateId }) => mandateStream(mandateId),
  decide,
};
