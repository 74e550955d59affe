import { isCalendarDate, type Decider, type DomainCommand } from '#kernel';
import { legalHoldUnknown, reviewNotAhead } from './legal-hold.errors.js';
import type { LegalHoldEvent } from './legal-hold.events.js';
import { legalHoldFolding, legalHoldStream, type LegalHolds } from './legal-hold.js';

export interface PlaceLegalHold extends DomainCommand<'PlaceLegalHold'> {
  readonly holdId: string;
  readonly memberId: string;
  readonly reasonDigest: string;
  /** calendar date */
  readonly reviewOn: string;
}

export interface LiftLegalHold extends DomainCommand<'LiftLegalHold'> {
  readonly holdId: string;
  readonly memberId: string;
  readonly reasonDigest: string;
}

export type LegalHoldCommand = PlaceLegalHold | LiftLegalHold;

const placeLegalHold = ({ holdId, memberId, reasonDigest, reviewOn, at }: PlaceLegalHold, holds: LegalHolds): readonly LegalHoldEvent[] => {
  if (!isCalendarDate(reviewOn) || reviewOn <= at.slice(0, 10)) throw reviewNotAhead(reviewOn);
  if (holds.lifted.includes(holdId) || holds.standing.some((hold) => hold.holdId === holdId)) return [];
  return [{ type: 'LegalHoldPlaced', data: { holdId, memberId, reasonDigest, reviewOn } }];
};

const liftLegalHold = ({ holdId, memberId, reasonDigest }: LiftLegalHold, holds: LegalHolds): readonly LegalHoldEvent[] => {
  if (holds.lifted.includes(holdId)) return [];
  if (!holds.standing.some((hold) => hold.holdId === holdId)) throw legalHoldUnknown(holdId);
  return [{ type: 'LegalHoldLifted', data: { holdId, memberId, reasonDigest } }];
};

export const legalHoldDecider: Decider<LegalHoldCommand, LegalHolds, LegalHoldEvent> = {
  ...legalHoldFolding,
  stream: ({ memberId }) => legalHoldStream(memberId),
  decide: (command, holds) => (command.type === 'PlaceLegalHold' ? placeLegalHold(command, holds) : liftLegalHold(command, holds)),
};
