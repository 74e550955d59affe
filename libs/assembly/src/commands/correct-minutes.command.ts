import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import { minutesDecider, type CorrectMinutes as Decided } from '../domain/minutes.decide.js';

/** Signed minutes are put right by an erratum beside them: a public document. */
export class CorrectMinutes extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'erratumDigest'> & { readonly erratum: string }> {}

@CommandHandler(CorrectMinutes)
export class CorrectMinutesHandler implements ICommandHandler<CorrectMinutes> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
  ) {}

  async execute({ data: { erratum, ...data }, context }: CorrectMinutes): Promise<Receipt> {
    const erratumDigest = await this.documents.put(erratum);
    return this.decisions.run(minutesDecider, { type: 'CorrectMinutes', ...data, erratumDigest }, context);
  }
}
