import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { electionFolding, electionStream } from '../domain/election.js';
import { lotDecider, type CommitLot as Decided } from '../domain/lot.decide.js';

/** The witnesses of a lot fix their seed: its hash is recorded, the seed stays with them. */
export class CommitLot extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'ballotId'>> {}

@CommandHandler(CommitLot)
export class CommitLotHandler implements ICommandHandler<CommitLot> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
  ) {}

  async execute({ data, context }: CommitLot): Promise<Receipt> {
    const { state: election } = await this.streams.load(electionStream(data.electionId), electionFolding);
    const ballotId = election.status === 'unknown' ? undefined : election.list?.ballotId;
    return this.decisions.run(lotDecider, { type: 'CommitLot', ...data, ballotId }, context);
  }
}
