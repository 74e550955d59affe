import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, followingCommandId, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { dispatchDecider, MEMBERS_IN_AN_ENTRY, type RecordDispatch as Decided } from '../domain/dispatch.decide.js';

/** What became of the convocation to these members by one channel: as many entries as it takes, hundreds of members each. */
export class RecordDispatch extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RecordDispatch)
export class RecordDispatchHandler implements ICommandHandler<RecordDispatch> {
  constructor(private readonly decisions: DecisionRunner) {}

  /** @returns the receipt of the last entry */
  async execute({ data: { memberIds: asked, ...data }, context }: RecordDispatch): Promise<Receipt> {
    const memberIds = [...new Set(asked)];
    const run = (from: number): Promise<Receipt> => {
      const part = memberIds.slice(from, from + MEMBERS_IN_AN_ENTRY);
      // The first entry stands under the command itself: a key used again with other members is found there.
      const commandId = from === 0 ? context.commandId : followingCommandId(context.commandId, `dispatch from ${from}`);
      const expectedRevision = from === 0 ? context.expectedRevision : undefined;
      const command = { type: 'RecordDispatch', ...data, memberIds: part } as const;
      return this.decisions.run(dispatchDecider, command, { ...context, commandId, expectedRevision });
    };
    let receipt = await run(0);
    for (let from = MEMBERS_IN_AN_ENTRY; from < memberIds.length; from += MEMBERS_IN_AN_ENTRY) receipt = await run(from);
    return receipt;
  }
}
