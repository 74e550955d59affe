import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, followingCommandId, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { callSecondRoundDecider, type CallSecondRound as Decided } from '../domain/call-second-round.decide.js';

/** Seats that nobody won by absolute majority are put to the vote again. */
export class CallSecondRound extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'electionId'>> {}

@CommandHandler(CallSecondRound)
export class CallSecondRoundHandler implements ICommandHandler<CallSecondRound> {
  constructor(private readonly decisions: DecisionRunner) {}

  execute({ data, context }: CallSecondRound): Promise<Receipt> {
    const electionId = secondRoundIdOf(data.of);
    return this.decisions.run(callSecondRoundDecider, { type: 'CallSecondRound', ...data, electionId }, context);
  }
}

/** The id of the second round of an election: two who call it at once meet in one stream. */
export const secondRoundIdOf = (electionId: string): string => followingCommandId(electionId, 'second round');
