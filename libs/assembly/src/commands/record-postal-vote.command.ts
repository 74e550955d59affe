import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, followingCommandId, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { attendanceDecider } from '../domain/attendance.decide.js';
import { postalVoteDecider, type RecordPostalVote as Decided } from '../domain/postal-vote.decide.js';
import { postalVoteFolding, postalVoteStream } from '../domain/postal-vote.js';

/** A form that came by post is recorded against a right of the roll; its member counts for the quorum from here on. */
export class RecordPostalVote extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(RecordPostalVote)
export class RecordPostalVoteHandler implements ICommandHandler<RecordPostalVote> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
  ) {}

  /** Cut short between the form and the attendance, the same command sent again completes it. */
  async execute({ data, context }: RecordPostalVote): Promise<Receipt> {
    const receipt = await this.decisions.run(postalVoteDecider, { type: 'RecordPostalVote', ...data }, context);
    if (context.dryRun) return receipt;
    const { state } = await this.streams.load(postalVoteStream(data.assemblyId, data.rightId), postalVoteFolding);
    if (state.status === 'none') return receipt;
    const { assemblyId, memberId } = state.form;
    const following = { ...context, commandId: followingCommandId(context.commandId, 'present by post'), expectedRevision: undefined };
    const attended = await this.decisions.run(attendanceDecider, { type: 'CheckIn', assemblyId, memberId, mode: 'postal' }, following);
    // Who reads what this wrote waits for the last of it.
    return attended.number === undefined ? receipt : { ...receipt, position: attended.position, number: attended.number };
  }
}
