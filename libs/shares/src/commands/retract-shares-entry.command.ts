import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import type { RetractSharesEntry as Decided } from '../domain/shares.commands.js';
import { sharesDecider } from '../domain/shares.decide.js';

/** An entry about shares is taken back; both stay visible. */
export class RetractSharesEntry extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RetractSharesEntry)
export class RetractSharesEntryHandler implements ICommandHandler<RetractSharesEntry> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: RetractSharesEntry): Promise<Receipt> {
    return this.decisions.run(sharesDecider, { type: 'RetractSharesEntry', ...data }, context);
  }
}
