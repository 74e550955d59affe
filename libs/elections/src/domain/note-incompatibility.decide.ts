import { isCalendarDate, type Decider, type DomainCommand, type FactsOf } from '#kernel';
import { electionRulesOf, rulebookInForce, type ElectionRules, type IncompatibilityConsequence } from '#statutes/domain';
import { mandateAlreadyEnded, mandateDatesInvalid, mandateNotFound, positionCompatible } from './mandate.errors.js';
import type { IncompatibilityFound, MandateEvent } from './mandate.events.js';
import { mandateFolding, mandateStream, type Mandate } from './mandate.js';
import { endOf, type Seat } from './seat.js';

/** The position of whoever sits on another body: the rulebook speaks of it as `oneBodyOnly`. */
export const OTHER_BODY = 'otherBody';

/** Somebody tells that a director has come to hold a position. */
export interface NoteIncompatibility extends DomainCommand<'NoteIncompatibility'> {
  readonly mandateId: string;
  /** code of the rulebook: a category of members, a function, or `otherBody` */
  readonly position: string;
  /** first day of it */
  readonly since: string;
}

/** The ledger itself shows it: whether it matters is for the rulebook, and mostly it does not. */
export interface ExamineMandate extends DomainCommand<'ExamineMandate'>, Pick<NoteIncompatibility, 'mandateId' | 'position' | 'since'> {}

type IncompatibilityCommand = NoteIncompatibility | ExamineMandate;

const facts = ({ since }: IncompatibilityCommand) => ({ rulebook: rulebookInForce(since) });

type Facts = FactsOf<ReturnType<typeof facts>>;

/** Ends the mandate where the rulebook says that it ends by itself, and leaves it to be decided where the rulebook says that. */
const noteIncompatibility = (command: IncompatibilityCommand, mandate: Mandate, { rulebook }: Facts): readonly MandateEvent[] => {
  const { type, mandateId, position, since } = command;
  if (mandate.status === 'none') throw mandateNotFound(mandateId);
  if (mandate.status === 'ended') {
    if (type === 'ExamineMandate' || mandate.cause === 'incompatibility') return [];
    throw mandateAlreadyEnded(mandateId, mandate.seat.until);
  }
  if (mandate.incompatibleWith === position) return [];
  const { seat } = mandate;
  if (type === 'ExamineMandate' && since >= endOf(seat)) return [];
  const consequence = consequenceOf(position, since, seat, electionRulesOf(rulebook.rules));
  if (!consequence) {
    if (type === 'ExamineMandate') return [];
    throw positionCompatible(position, seat.body);
  }
  if (!isCalendarDate(since) || since >= endOf(seat)) throw mandateDatesInvalid(seat.from, since);
  const { memberId, body } = seat;
  const found: IncompatibilityFound = { type: 'IncompatibilityFound', data: { mandateId, memberId, body, position, since, consequence } };
  if (consequence === 'decision') return [found];
  // Whoever held the position before she took the seat has no day in it.
  const until = since < seat.from ? seat.from : since;
  return [found, { type: 'MandateEnded', data: { mandateId, memberId, body, cause: 'incompatibility', until } }];
};

/**
 * A seat on another body ends the earlier one on the day it begins (C. com. L225-74); of two that began together none is the earlier, and
 * somebody has to choose.
 */
const consequenceOf = (
  position: string,
  since: string,
  { body, from }: Seat,
  { oneBodyOnly, incompatibilities = [] }: ElectionRules,
): IncompatibilityConsequence | undefined => {
  if (position === OTHER_BODY) return oneBodyOnly ? (since > from ? 'ends' : 'decision') : undefined;
  return incompatibilities.find((rule) => rule.position === position && rule.bodies.includes(body))?.consequence;
};

export const noteIncompatibilityDecider: Decider<IncompatibilityCommand, Mandate, MandateEvent, ReturnType<typeof facts>> = {
  ...mandateFolding,
  stream: ({ mandateId }) => mandateStream(mandateId),
  facts,
  rulebookVersion: ({ rulebook }) => rulebook.version,
  decide: noteIncompatibility,
};
