import { DomainError } from '#kernel';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { putToVote } from './convocation-rows.js';

/** How long to wait for the last ballots to be seen, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Answers `assembly.putToVote`: on which resolutions a ballot was opened that still counts, according to everything recorded up to the question.
 * @throws DomainError `RECORD_NOT_READY` when the record has not caught up in time; the same command may be sent again
 */
export const putToVoteRegister =
  (store: EventStore, readModels: ReadModels) =>
  async ({ assemblyId }: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
    const head = await store.head();
    const { stale } = await readModels.waitFor('assembly-record', head?.number, PATIENCE);
    if (stale) throw new DomainError('RECORD_NOT_READY', { assemblyId: String(assemblyId) }, 'unavailable');
    return putToVote(readModels.reader('assembly-record'), String(assemblyId));
  };
