import { CastVote, type Choice, type Right } from '#assembly';
import { isDomainError, type DomainError } from '#kernel';
import { commandIdOf } from '#cqrs';
import type { PageServices } from '../page-services.js';
import type { BallotAddress } from './shown-ballot.js';

/** What one press of the button sends: the same choice on each of the rights that were ticked. */
export interface VotesSent extends BallotAddress {
  readonly memberId: string;
  readonly rights: readonly Right[];
  readonly choice: Choice;
  /** made when the choice was shown for confirmation: sent again, each right is used once all the same */
  readonly key: string;
}

/**
 * Casts the same choice on several rights, one after another, as the voter ordered it: each is a vote of its own.
 * @returns how many were recorded, and what was refused
 * @throws DomainError of the ledger that does not answer: some may be recorded, and the same key says so
 */
export const castVotes = async (
  { commands }: PageServices,
  { memberId, rights, choice, key, ...ballot }: VotesSent,
): Promise<{ readonly recorded: number; readonly refused: readonly DomainError[] }> => {
  const refused: DomainError[] = [];
  for (const right of rights) {
    const commandId = commandIdOf(memberId, `${key}/${right.rightId}`);
    const onBehalfOf = right.memberId === memberId ? undefined : right.memberId;
    const vote = { ...ballot, rightId: right.rightId, choice, castBy: memberId, onBehalfOf };
    try {
      await commands.execute(new CastVote(vote, { actor: memberId, commandId, correlationId: commandId }));
    } catch (error) {
      if (!isDomainError(error) || error.kind === 'unavailable') throw error;
      refused.push(error);
    }
  }
  return { recorded: rights.length - refused.length, refused };
};
