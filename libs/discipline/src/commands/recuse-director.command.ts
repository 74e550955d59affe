import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { boardDecider, type RecuseDirector as Decided } from '../domain/board.decide.js';

/** A director who is concerned takes no part in a case. */
export class RecuseDirector extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RecuseDirector)
export class RecuseDirectorHandler implements ICommandHandler<RecuseDirector> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RecuseDirector): Promise<Receipt> {
    return this.decisions.run(boardDecider, { type: 'RecuseDirector', ...data }, context);
  }
}
