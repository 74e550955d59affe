import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import type { PostponeAssembly as Decided } from '../domain/assembly.commands.js';
import { convocationDecider } from '../domain/convocation.decide.js';
import { withPlaceKept, type InWords } from './kept-texts.js';

/** The assembly is held on another day, with a notice of its own. */
export class PostponeAssembly extends LedgerCommand<InWords<Undated<Decided>>> {}

@CommandHandler(PostponeAssembly)
export class PostponeAssemblyHandler implements ICommandHandler<PostponeAssembly> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
  ) {}

  async execute({ data, context }: PostponeAssembly): Promise<Receipt> {
    const meeting = await withPlaceKept(data, this.documents);
    return this.decisions.run(convocationDecider, { type: 'PostponeAssembly', ...meeting }, context);
  }
}
