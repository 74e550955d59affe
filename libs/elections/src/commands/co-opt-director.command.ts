import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, followingCommandId, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { coOptDirectorDecider, type CoOptDirector as Decided } from '../domain/co-opt-director.decide.js';

/** The body fills a seat that fell vacant. */
export class CoOptDirector extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'mandateId'>> {}

@CommandHandler(CoOptDirector)
export class CoOptDirectorHandler implements ICommandHandler<CoOptDirector> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CoOptDirector): Promise<Receipt> {
    // The seat after this one, whoever takes it: two who are co-opted at once meet in one stream.
    const mandateId = followingCommandId(data.replaces, 'co-opted');
    return this.decisions.run(coOptDirectorDecider, { type: 'CoOptDirector', ...data, mandateId }, context);
  }
}
