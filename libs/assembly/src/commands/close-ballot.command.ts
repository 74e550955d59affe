import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, rightIdOf } from '#kernel';
import {
  DecisionRunner,
  EVENT_STORE,
  FoldedStreams,
  followingCommandId,
  LedgerCommand,
  READ_MODELS,
  type CommandContext,
  type Receipt,
  type Undated,
} from '#cqrs';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { closeBallotDecider, type CloseBallot as Decided } from '../domain/ballot.close.decide.js';
import { ballotFolding, ballotStream } from '../domain/ballot.js';
import { blankProxyDecider } from '../domain/blank-proxy.decide.js';
import { lineOfMember, rollFolding, rollStream } from '../domain/roll.js';
import { blankGrantors } from '../queries/proxy-rows.js';
import { PostalVotes } from './postal-votes.js';

/** Voting ends: what the ledger holds before this entry counts. Blank proxies are used right before it. */
export class CloseBallot extends LedgerCommand<Omit<Undated<Decided>, 'type'>> {}

/** How long to wait for the last proxies and check-ins, in milliseconds. */
const PATIENCE = 30_000;

@CommandHandler(CloseBallot)
export class CloseBallotHandler implements ICommandHandler<CloseBallot> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    private readonly postalVotes: PostalVotes,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /** @throws DomainError `BALLOT_NOT_FOUND`; `ATTENDANCE_NOT_READY` when the last proxies could not be read: nothing is closed then */
  async execute({ data, context }: CloseBallot): Promise<Receipt> {
    const { state: ballot } = await this.streams.load(ballotStream(data.ballotId), ballotFolding);
    if (ballot.status === 'open' && ballot.opened.assemblyId === data.assemblyId && ballot.opened.mode === 'open') {
      const { subject } = ballot.opened;
      if (subject.kind === 'resolution') await this.postalVotes.cast({ ...data, resolutionId: subject.resolutionId }, context);
      await this.castBlankProxies(data, context);
    }
    return this.decisions.run(closeBallotDecider, { type: 'CloseBallot', ...data }, context);
  }

  private async castBlankProxies({ assemblyId, ballotId }: CloseBallot['data'], context: CommandContext): Promise<void> {
    const head = await this.store.head();
    const { stale } = await this.readModels.waitFor('assembly-record', head?.number, PATIENCE);
    if (stale) throw new DomainError('ATTENDANCE_NOT_READY', { assemblyId }, 'unavailable');
    const { state: roll } = await this.streams.load(rollStream(assemblyId), rollFolding);
    if (roll.status !== 'frozen') return;
    const votes = blankGrantors(this.readModels.reader('assembly-record'), assemblyId).map(async (grantorId): Promise<void> => {
      const line = lineOfMember(roll, grantorId);
      if (line === undefined) return;
      const command = { type: 'CastBlankProxy', assemblyId, ballotId, grantorId, rightId: rightIdOf(line) } as const;
      const commandId = followingCommandId(context.commandId, `blank proxy ${ballotId} ${command.rightId}`);
      // The caller's revision is that of the ballot, not of these votes.
      await this.decisions.run(blankProxyDecider, command, { ...context, commandId, expectedRevision: undefined });
    });
    await Promise.all(votes);
  }
}
