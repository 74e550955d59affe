import { DomainError } from '#kernel';

export const incidentNotFound = (incidentId: string): DomainError => new DomainError('INCIDENT_NOT_FOUND', { incidentId }, 'notFound');

/** A report that cannot be true, or an id that stands for another incident. */
export const incidentInvalid = (field: string): DomainError => new DomainError('INCIDENT_INVALID', { field }, 'invalid');

export const incidentKindUnknown = (kind: string): DomainError =>
  new DomainError('INCIDENT_KIND_UNKNOWN', { field: 'kind', kind }, 'invalid');

/** It was taken back, or is about somebody else. */
export const incidentNotOfCase = (incidentId: string): DomainError => new DomainError('INCIDENT_NOT_OF_CASE', { incidentId });
