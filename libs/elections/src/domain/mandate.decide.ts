import { isCalendarDate, type Decider, type DomainCommand } from '#kernel';
import type { BodyName } from '#statutes/domain';
import {
  mandateAlreadyBegun,
  mandateAlreadyEnded,
  mandateDatesInvalid,
  mandateDecisionMissing,
  mandateNotFound,
} from './mandate.errors.js';
import type { MandateEndCause, MandateEvent } from './mandate.events.js';
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

export type MandateCommand = BeginMandate | EndMandate;

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

const end = ({ mandateId, cause, until, decisionRef }: EndMandate, mandate: Mandate): readonly MandateEvent[] => {
  if (mandate.status === 'none') throw mandateNotFound(mandateId);
  if (mandate.status === 'ended') {
    if (mandate.seat.until === until && mandate.cause === cause) return [];
    throw mandateAlreadyEnded(mandateId, mandate.seat.until);
  }
  const { memberId, body, from } = mandate.seat;
  if (!isCalendarDate(until) || until < from || until > endOf(mandate.seat)) throw mandateDatesInvalid(from, until);
  if (cause === 'revocation' && decisionRef === undefined) throw mandateDecisionMissing();
  return [{ type: 'MandateEnded', data: { mandateId, memberId, body, cause, until } }];
};

export const mandateDecider: Decider<MandateCommand, Mandate, MandateEvent> = {
  ...mandateFolding,
  stream: ({ mandateId }) => mandateStream(mandateId),
  decide: (command, mandate) => (command.type === 'BeginMandate' ? begin(command, mandate) : end(command, mandate)),
};
