import { DomainError } from '#kernel';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { rightsThatAnswered } from './postal-rows.js';

/** How long to wait for the last forms, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Answers `assembly.postalVotes`: how many forms say something of a resolution.
 * @throws DomainError `ATTENDANCE_NOT_READY` when the record has not caught up in time; the same command may be sent again
 */
export const postalVotesRegister =
  (store: EventStore, readModels: ReadModels) =>
  async ({ assemblyId, resolutionId }: Readonly<Record<string, unknown>>): Promise<number> => {
    const head = await store.head();
    const { stale } = await readModels.waitFor('assembly-record', head?.number, PATIENCE);
    if (stale) throw new DomainError('ATTENDANCE_NOT_READY', { assemblyId: String(assemblyId) }, 'unavailable');
    return rightsThatAnswered(readModels.reader('assembly-record'), String(assemblyId), String(resolutionId)).length;
  };
