import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecisionRunner, FoldedStreams, LedgerCommand, type CommandContext, type Receipt, type Undated } from '#cqrs';
import { ballotFolding, ballotStream } from '../domain/ballot.js';
import { proxyVoteDecider } from '../domain/proxy-vote.decide.js';
import { voteDecider, type CastVote as Decided } from '../domain/vote.decide.js';
import { voteAfterClose } from '../domain/vote.errors.js';

/** A right is used in a ballot. */
export class CastVote extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

@CommandHandler(CastVote)
export class CastVoteHandler implements ICommandHandler<CastVote> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
  ) {}

  /** @throws DomainError `VOTE_AFTER_CLOSE` when the ballot was closed before the vote in ledger order: the entry stays and never counts */
  async execute({ data, context }: CastVote): Promise<Receipt> {
    const receipt = await this.decide(data, context);
    if (receipt.position === undefined) return receipt;
    const stream = ballotStream(data.ballotId);
    const ballot = this.streams.known(stream, ballotFolding) ?? (await this.streams.load(stream, ballotFolding));
    const closed = ballot.lastOf('BallotClosed');
    if (closed && closed.position < receipt.position) throw voteAfterClose(data.ballotId);
    return receipt;
  }

  private decide({ onBehalfOf, ...data }: CastVote['data'], context: CommandContext): Promise<Receipt> {
    if (onBehalfOf === undefined) return this.decisions.run(voteDecider, { type: 'CastVote', ...data }, context);
    return this.decisions.run(proxyVoteDecider, { type: 'CastVote', ...data, onBehalfOf }, context);
  }
}
