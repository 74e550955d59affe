import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FoldedStreams, followingCommandId, LedgerCommand, type Receipt } from '#cqrs';
import { CooperativeCalendar } from '#statutes';
import { EraseDisclosures, type ErasureBasis } from '#vault';
import { statementNotFound } from '../domain/election.errors.js';
import { statementDigestIn } from '../domain/statement.js';
import { electionFolding, electionStream } from '../domain/election.js';

/** The statement of a candidate is erased; that she stood, and the result, stay. */
export class EraseStatement extends LedgerCommand<{
  readonly electionId: string;
  readonly candidate: number;
  readonly basis: ErasureBasis;
}> {}

@CommandHandler(EraseStatement)
export class EraseStatementHandler implements ICommandHandler<EraseStatement> {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: FoldedStreams,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /** @throws DomainError `ELECTION_NOT_FOUND`, `CANDIDACY_NOT_FOUND`, `STATEMENT_NOT_FOUND`, `PERSONAL_DATA_RETAINED` */
  async execute({ data: { electionId, candidate, basis }, context }: EraseStatement): Promise<Receipt> {
    const { state: election } = await this.streams.load(electionStream(electionId), electionFolding);
    const digest = statementDigestIn(election, electionId, candidate);
    if (digest === undefined) throw statementNotFound(candidate);
    const requestId = followingCommandId(context.commandId, 'erasure');
    return this.commands.execute(new EraseDisclosures({ requestId, basis, digests: [digest], on: await this.calendar.today() }, context));
  }
}
