import { DomainError } from '#kernel';

export const readModelUnknown = (name: string): DomainError => new DomainError('READ_MODEL_UNKNOWN', { name }, 'notFound');

/** No file exists yet that the queries of this version could read: the answer will come, try again. */
export const readModelBuilding = (name: string): DomainError => new DomainError('READ_MODEL_BUILDING', { name }, 'unavailable');

/** Some read models stopped at an event they could not take; an operator has to look. */
export const readModelsStopped = (names: readonly string[], cause?: unknown): DomainError =>
  new DomainError('READ_MODELS_STOPPED', { names }, 'unavailable', { cause });

export const processUnknown = (name: string): DomainError => new DomainError('PROCESS_UNKNOWN', { name }, 'notFound');

/** The checkpoint of a process names an event this ledger does not hold: it belongs to another ledger, or to a longer one. */
export const ledgerDiverged = (name: string, number: number): DomainError =>
  new DomainError('LEDGER_DIVERGED', { name, number }, 'precondition');

/** Somebody else holds the lease now: this holder writes nothing any more. */
export const leaseLost = (name: string): DomainError => new DomainError('LEASE_LOST', { name }, 'conflict');

/** An event that could not be taken: whoever meets it stops here, because what follows may depend on it. */
export class EventNotTaken extends Error {
  override readonly name = 'EventNotTaken';

  constructor(
    /** ledger number of the event */
    readonly number: number,
    type: string,
    cause: unknown,
  ) {
    super(`event ${number} (${type}): ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
