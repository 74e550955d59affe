import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { defenceDecider, type GiveFileAccess as Decided } from '../domain/defence.decide.js';

/** The member reads the file of her case. */
export class GiveFileAccess extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(GiveFileAccess)
export class GiveFileAccessHandler implements ICommandHandler<GiveFileAccess> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: GiveFileAccess): Promise<Receipt> {
    return this.decisions.run(defenceDecider, { type: 'GiveFileAccess', ...data }, context);
  }
}
