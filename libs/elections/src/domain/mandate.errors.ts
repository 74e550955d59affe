import { DomainError } from '#kernel';

export const mandateNotFound = (mandateId: string): DomainError => new DomainError('MANDATE_NOT_FOUND', { mandateId }, 'notFound');

/** The same id was used for another seat. */
export const mandateAlreadyBegun = (mandateId: string): DomainError => new DomainError('MANDATE_ALREADY_BEGUN', { mandateId }, 'conflict');

/** The assembly elected her: there is nothing to ratify. */
export const mandateNotCoOpted = (mandateId: string): DomainError => new DomainError('MANDATE_NOT_CO_OPTED', { mandateId });

export const mandateAlreadyEnded = (mandateId: string, until: string): DomainError =>
  new DomainError('MANDATE_ALREADY_ENDED', { mandateId, until }, 'conflict');

/** A mandate does not end before it begins, or after its last year. */
export const mandateDatesInvalid = (from: string, until: string): DomainError =>
  new DomainError('MANDATE_DATES_INVALID', { from, until }, 'invalid');

/** A revocation is decided by the assembly (C. com. L225-18), a co-optation by the body, the annulment of a decision by a court. */
export const mandateDecisionMissing = (): DomainError => new DomainError('DECISION_MISSING', { field: 'decisionRef' }, 'invalid');

/** Somebody still sits there, or the mandate ran to its end and the assembly elects. */
export const seatNotVacant = (mandateId: string): DomainError => new DomainError('SEAT_NOT_VACANT', { mandateId });

/** The rulebook lets a director hold this position. */
export const positionCompatible = (position: string, body: string): DomainError =>
  new DomainError('POSITION_COMPATIBLE', { position, body });

export const coOptationNotAllowed = (): DomainError => new DomainError('CO_OPTATION_NOT_ALLOWED', {});
