import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { followingCommandId, LedgerCommand, type Receipt } from '#cqrs';
import { CooperativeCalendar } from '#statutes';
import { EraseDisclosures, type ErasureBasis } from '#vault';
import { digestsIn } from '../domain/digests.js';
import { stageWrong } from '../domain/proceeding.errors.js';
import { CaseEntries } from '../queries/case-entries.js';

/** What was said in a case that is over is erased; its steps, dates and measures stay with the register. */
export class EraseCaseTexts extends LedgerCommand<{
  readonly proceedingId: string;
  readonly basis: ErasureBasis;
}> {}

@CommandHandler(EraseCaseTexts)
export class EraseCaseTextsHandler implements ICommandHandler<EraseCaseTexts> {
  constructor(
    private readonly commands: CommandBus,
    private readonly cases: CaseEntries,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /** @throws DomainError `PROCEEDING_NOT_FOUND`, `PROCEEDING_STAGE_WRONG` while the case runs: its parties need them */
  async execute({ data: { proceedingId, basis }, context }: EraseCaseTexts): Promise<Receipt> {
    const { state, entries } = await this.cases.of(proceedingId);
    if (state.status !== 'closed') throw stageWrong(state.status, 'closed');
    const digests = entries.flatMap(({ data }) => digestsIn(data)).map(({ digest }) => digest);
    const requestId = followingCommandId(context.commandId, 'erasure');
    return this.commands.execute(new EraseDisclosures({ requestId, basis, digests, on: await this.calendar.today() }, context));
  }
}
