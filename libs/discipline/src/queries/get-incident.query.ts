import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { incidentNotFound } from '../domain/incident.errors.js';
import { CASES } from '../projections/cases.projection.js';
import { incidentNamed, type IncidentLine } from './incident-view.js';

export interface IncidentAnswer extends Freshness, IncidentLine {}

/**
 * An incident and the case that answers it.
 * @throws DomainError `INCIDENT_NOT_FOUND`
 */
export class GetIncident extends Query<IncidentAnswer> {
  constructor(
    readonly incidentId: string,
    readonly minNumber?: number,
  ) {
    super();
  }
}

@QueryHandler(GetIncident)
export class GetIncidentHandler implements IQueryHandler<GetIncident> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ incidentId, minNumber }: GetIncident): Promise<IncidentAnswer> {
    const freshness = await this.readModels.waitFor(CASES, minNumber);
    const incident = incidentNamed(this.readModels.reader(CASES), incidentId);
    if (!incident) throw incidentNotFound(incidentId);
    return { ...incident, ...freshness };
  }
}
