import type { QueryBus } from '@nestjs/cqrs';
import { DomainError, hasCode } from '#kernel';
import type { FoldedStreams } from '#cqrs';
import type { EventStore } from '#event-store';
import { ExplainVotingRight } from '#membership';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import { assemblyFolding, assemblyStream } from '../domain/assembly.js';
import { lineOfMember, rollFolding, rollStream } from '../domain/roll.js';
import type { VotingStanding } from '../domain/voting-standing.js';

/**
 * Answers `assembly.votingStanding` by the frozen roll or, until there is one, by the register on the day of the assembly.
 * @throws DomainError `ASSEMBLY_NOT_FOUND`; `REGISTER_NOT_READY` when the register has not caught up: the same command may be sent again
 */
export const votingStandingRegister =
  (streams: FoldedStreams, queries: QueryBus, store: EventStore) =>
  async ({ assemblyId: assembly, memberId: member }: Readonly<Record<string, unknown>>): Promise<VotingStanding> => {
    const [assemblyId, memberId] = [String(assembly), String(member)];
    const { state: roll } = await streams.load(rollStream(assemblyId), rollFolding);
    if (roll.status === 'frozen') return lineOfMember(roll, memberId) === undefined ? 'notOnRoll' : 'member';
    const { state: convened } = await streams.load(assemblyStream(assemblyId), assemblyFolding);
    if (convened.status === 'unknown') throw assemblyNotFound(assemblyId);
    const head = await store.head();
    const clocks = { asOf: convened.convocation.date, minNumber: head?.number };
    try {
      const { reason, stale } = await queries.execute(new ExplainVotingRight(memberId, clocks));
      if (stale) throw new DomainError('REGISTER_NOT_READY', { assemblyId }, 'unavailable');
      return reason;
    } catch (error) {
      if (hasCode(error, 'MEMBER_UNKNOWN')) return 'neverAdmitted';
      throw error;
    }
  };
