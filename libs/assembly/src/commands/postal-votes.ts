import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { DecisionRunner, EVENT_STORE, followingCommandId, READ_MODELS, type CommandContext } from '#cqrs';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { castPostalVoteDecider } from '../domain/cast-postal-vote.decide.js';
import { rightsThatAnswered } from '../queries/postal-rows.js';

/** How long to wait for the last forms, in milliseconds. */
const PATIENCE = 30_000;

/** The ballot the forms are cast in. */
interface Question {
  readonly assemblyId: string;
  readonly ballotId: string;
  readonly resolutionId: string;
}

/** Casts what came by post in a ballot: right after it is opened, and once more before it closes, should the first time have been cut short. */
@Injectable()
export class PostalVotes {
  constructor(
    private readonly decisions: DecisionRunner,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /** @throws DomainError `ATTENDANCE_NOT_READY` when the last forms could not be read: the same command may be sent again */
  async cast({ assemblyId, ballotId, resolutionId }: Question, context: CommandContext): Promise<void> {
    const head = await this.store.head();
    const { stale } = await this.readModels.waitFor('assembly-record', head?.number, PATIENCE);
    if (stale) throw new DomainError('ATTENDANCE_NOT_READY', { assemblyId }, 'unavailable');
    const votes = rightsThatAnswered(this.readModels.reader('assembly-record'), assemblyId, resolutionId).map((rightId) => {
      const commandId = followingCommandId(context.commandId, `postal vote ${ballotId} ${rightId}`);
      return this.decisions.run(
        castPostalVoteDecider,
        { type: 'CastPostalVote', assemblyId, ballotId, rightId },
        // The caller's revision is that of the ballot, not of these votes.
        { ...context, commandId, expectedRevision: undefined },
      );
    });
    await Promise.all(votes);
  }
}
