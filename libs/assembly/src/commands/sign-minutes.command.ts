import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { PublicDocuments } from '#documents';
import { minutesDecider, type SignMinutes as Decided } from '../domain/minutes.decide.js';
import { ComposeMinutes } from '../queries/compose-minutes.query.js';

/** The chair and the secretary sign the minutes. */
export class SignMinutes extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(SignMinutes)
export class SignMinutesHandler implements ICommandHandler<SignMinutes> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly documents: PublicDocuments,
    private readonly queries: QueryBus,
  ) {}

  /** What is signed becomes a public document before the entry that names it, so that it can be read whatever becomes of this program. */
  async execute({ data, context }: SignMinutes): Promise<Receipt> {
    const { text, hash } = await this.queries.execute(new ComposeMinutes(data.assemblyId));
    if (hash === data.hash && !context.dryRun) await this.documents.put(text);
    return this.decisions.run(minutesDecider, { type: 'SignMinutes', ...data }, context);
  }
}
