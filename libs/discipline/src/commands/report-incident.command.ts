import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { incidentDecider, type ReportIncident as Decided } from '../domain/incident.decide.js';
import { CaseTexts } from './case-texts.js';

/** Somebody, or another system, reports an incident. */
export class ReportIncident extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'factsDigest'> & {
    /** what happened: kept in the vault, the entry holds its digest */
    readonly facts?: string;
  }
> {}

@CommandHandler(ReportIncident)
export class ReportIncidentHandler implements ICommandHandler<ReportIncident> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly texts: CaseTexts,
  ) {}

  execute({ data: { facts, ...data }, context }: ReportIncident): Promise<Receipt> {
    return this.texts.about(data.memberId, { name: 'facts', text: facts }, context, (factsDigest) =>
      this.decisions.run(incidentDecider, { type: 'ReportIncident', ...data, factsDigest }, context),
    );
  }
}
