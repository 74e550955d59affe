import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import type { ConveneAssembly as Decided } from '../domain/assembly.commands.js';
import { convocationDecider } from '../domain/convocation.decide.js';
import { assertKept, withPlaceKept, type InWords } from './kept-texts.js';

/** The members are called to an assembly. What is dealt with and where it is held become public documents. */
export class ConveneAssembly extends LedgerCommand<Omit<InWords<Undated<Decided>>, 'agenda'> & { readonly agenda?: readonly string[] }> {}

@CommandHandler(ConveneAssembly)
export class ConveneAssemblyHandler implements ICommandHandler<ConveneAssembly> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
  ) {}

  /** @throws DomainError `DOCUMENT_NOT_FOUND`, and those of the decider */
  async execute({ data: { agenda: items, documents: named, ...data }, context }: ConveneAssembly): Promise<Receipt> {
    // Whatever class they came in as, what goes into an entry is plain.
    const documents = named?.map(({ kind, digest }) => ({ kind, digest }));
    await assertKept(
      (documents ?? []).map(({ digest }) => digest),
      this.documents,
    );
    const agenda = items && (await Promise.all(items.map((item) => this.documents.put(item))));
    const meeting = await withPlaceKept(data, this.documents);
    return this.decisions.run(convocationDecider, { type: 'ConveneAssembly', ...meeting, agenda, documents }, context);
  }
}
