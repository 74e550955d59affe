import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import type { AmendResolution as Decided } from '../domain/assembly.commands.js';
import { resolutionDecider } from '../domain/resolution.decide.js';
import { assertKept } from './kept-texts.js';

/** The text of a resolution changes before it is put to the vote. The earlier text is kept. */
export class AmendResolution extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'textDigest'> & { readonly text: string }> {}

@CommandHandler(AmendResolution)
export class AmendResolutionHandler implements ICommandHandler<AmendResolution> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
  ) {}

  /** @throws DomainError `DOCUMENT_NOT_FOUND`, and those of the decider */
  async execute({ data: { text, ...data }, context }: AmendResolution): Promise<Receipt> {
    await assertKept(data.annexDigests ?? [], this.documents);
    const textDigest = await this.documents.put(text);
    return this.decisions.run(resolutionDecider, { type: 'AmendResolution', ...data, textDigest }, context);
  }
}
