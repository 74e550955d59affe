import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import type { TableResolution as Decided } from '../domain/assembly.commands.js';
import { assemblyDecider } from '../domain/assembly.decide.js';

/** A resolution is put on the agenda. Its text becomes a public document. */
export class TableResolution extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'textDigest'> & { readonly text: string }> {}

@CommandHandler(TableResolution)
export class TableResolutionHandler implements ICommandHandler<TableResolution> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
  ) {}

  async execute({ data: { text, ...data }, context }: TableResolution): Promise<Receipt> {
    const textDigest = await this.documents.put(text);
    return this.decisions.run(assemblyDecider, { type: 'TableResolution', ...data, textDigest }, context);
  }
}
