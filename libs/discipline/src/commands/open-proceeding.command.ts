import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { incidentNotFound } from '../domain/incident.errors.js';
import { incidentFolding, incidentStream } from '../domain/incident.js';
import { openingDecider, type OpenProceeding as Decided } from '../domain/opening.decide.js';
import { CaseTexts } from './case-texts.js';

/** Somebody opens a case on an incident. */
export class OpenProceeding extends LedgerCommand<
  Omit<Undated<Decided>, 'type' | 'groundsDigest'> & {
    /** what is held against her: kept in the vault, the entry holds its digest */
    readonly grounds?: string;
  }
> {}

@CommandHandler(OpenProceeding)
export class OpenProceedingHandler implements ICommandHandler<OpenProceeding> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    private readonly texts: CaseTexts,
  ) {}

  /** @throws DomainError `INCIDENT_NOT_FOUND`, and what opening a case may refuse */
  async execute({ data: { grounds, ...data }, context }: OpenProceeding): Promise<Receipt> {
    const { state: incident } = await this.streams.load(incidentStream(data.incidentId), incidentFolding);
    if (incident.status === 'unknown') throw incidentNotFound(data.incidentId);
    return this.texts.about(incident.reported.memberId, { name: 'grounds', text: grounds }, context, (groundsDigest) =>
      this.decisions.run(openingDecider, { type: 'OpenProceeding', ...data, groundsDigest }, context),
    );
  }
}
