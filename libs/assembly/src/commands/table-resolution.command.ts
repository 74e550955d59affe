import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import type { TableResolution as Decided } from '../domain/assembly.commands.js';
import { assemblyDecider } from '../domain/assembly.decide.js';
import { assertKept } from './kept-texts.js';

/** A resolution is put on the agenda. Its text becomes a public document; its annexes are some already. */
export class TableResolution extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'textDigest'> & { readonly text: string }> {}

@CommandHandler(TableResolution)
export class TableResolutionHandler implements ICommandHandler<TableResolution> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
  ) {}

  /** @throws DomainError `DOCUMENT_NOT_FOUND`, and those of the decider */
  async execute({ data: { text, ...data }, context }: TableResolution): Promise<Receipt> {
    await assertKept(data.annexDigests ?? [], this.documents);
    const textDigest = await this.documents.put(text);
    return this.decisions.run(assemblyDecider, { type: 'TableResolution', ...data, textDigest }, context);
  }
}
