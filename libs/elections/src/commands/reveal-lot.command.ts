import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ballotFolding, ballotStream } from '#assembly/domain';
import { DecisionRunner, FoldedStreams, LedgerCommand, type Receipt, type Undated } from '#cqrs';
import { lotAfterClose } from '../domain/election.errors.js';
import { electionFolding, electionStream } from '../domain/election.js';
import { lotDecider, type RevealLot as Decided } from '../domain/lot.decide.js';

/** The witnesses of a lot show their seed, after the close. */
export class RevealLot extends LedgerCommand<Omit<Undated<Decided>, 'type' | 'ballotId'>> {}

@CommandHandler(RevealLot)
export class RevealLotHandler implements ICommandHandler<RevealLot> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
  ) {}

  /** @throws DomainError `LOT_AFTER_CLOSE` when the ledger holds the close of the ballot before the commitment */
  async execute({ data, context }: RevealLot): Promise<Receipt> {
    const election = await this.streams.load(electionStream(data.electionId), electionFolding);
    const ballotId = election.state.status === 'unknown' ? undefined : election.state.list?.ballotId;
    const ballot = await this.streams.load(ballotStream(ballotId ?? ''), ballotFolding);
    const committed = election.lastOf('LotCommitted');
    const closed = ballot.lastOf('BallotClosed');
    // The two stand in two streams, and only the order of the ledger tells which came first.
    if (committed && closed && closed.number < committed.number) throw lotAfterClose(data.electionId);
    return this.decisions.run(lotDecider, { type: 'RevealLot', ...data, ballotId }, context);
  }
}
