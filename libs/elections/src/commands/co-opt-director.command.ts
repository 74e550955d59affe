import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, followingCommandId, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { coOptDirectorDecider, type CoOptDirector as Decided } from '../domain/co-opt-director.decide.js';
import { mandateFolding, mandateStream } from '../domain/mandate.js';

/** The body fills a seat that fell vacant. */
export class CoOptDirector extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'mandateId'>> {}

@CommandHandler(CoOptDirector)
export class CoOptDirectorHandler implements ICommandHandler<CoOptDirector> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
  ) {}

  async execute({ data, context }: CoOptDirector): Promise<Receipt> {
    const predecessor = await this.streams.load(mandateStream(data.replaces), mandateFolding);
    // Of the vacancy, whoever fills it: two who are co-opted at once meet in one stream. An end that was taken back left none.
    const mandateId = followingCommandId(data.replaces, `co-opted after ${predecessor.lastOf('MandateEnded')?.number}`);
    return this.decisions.run(coOptDirectorDecider, { type: 'CoOptDirector', ...data, mandateId }, context);
  }
}
