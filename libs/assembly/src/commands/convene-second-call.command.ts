import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import type { ConveneSecondCall as Decided } from '../domain/assembly.commands.js';
import { convocationDecider } from '../domain/convocation.decide.js';
import { withPlaceKept, type InWords } from './kept-texts.js';

/** Too few came to the first call: the members are called again. Who was there then is checked out by a process. */
export class ConveneSecondCall extends LedgerCommand<InWords<Undated<Decided>>> {}

@CommandHandler(ConveneSecondCall)
export class ConveneSecondCallHandler implements ICommandHandler<ConveneSecondCall> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
  ) {}

  async execute({ data, context }: ConveneSecondCall): Promise<Receipt> {
    const meeting = await withPlaceKept(data, this.documents);
    return this.decisions.run(convocationDecider, { type: 'ConveneSecondCall', ...meeting }, context);
  }
}
