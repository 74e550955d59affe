import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { incidentDecider, type WithdrawIncident as Decided } from '../domain/incident.decide.js';
import { incidentNotFound } from '../domain/incident.errors.js';
import { incidentFolding, incidentStream } from '../domain/incident.js';

/** A report is taken back: it counts no longer. */
export class WithdrawIncident extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'memberId'>> {}

@CommandHandler(WithdrawIncident)
export class WithdrawIncidentHandler implements ICommandHandler<WithdrawIncident> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
  ) {}

  /** @throws DomainError `INCIDENT_NOT_FOUND` */
  async execute({ data, context }: WithdrawIncident): Promise<Receipt> {
    const { state: incident } = await this.streams.load(incidentStream(data.incidentId), incidentFolding);
    if (incident.status === 'unknown') throw incidentNotFound(data.incidentId);
    const { memberId } = incident.reported;
    return this.decisions.run(incidentDecider, { type: 'WithdrawIncident', ...data, memberId }, context);
  }
}
