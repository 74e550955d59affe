import type { QueryBus } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import type { EventStore } from '#event-store';
import type { MinutesToSign } from '../domain/minutes.js';
import { ComposeMinutes } from './compose-minutes.query.js';
import { MINUTES_FORMAT } from './minutes-record.js';

/**
 * Answers `assembly.minutes`: what would be signed now, of everything recorded up to the question.
 * @throws DomainError `ASSEMBLY_NOT_FOUND`; `ATTENDANCE_NOT_READY` when the record has not caught up: the same command may be sent again
 */
export const minutesRegister =
  (store: EventStore, queries: QueryBus) =>
  async ({ assemblyId }: Readonly<Record<string, unknown>>): Promise<MinutesToSign> => {
    const head = await store.head();
    const { hash, pending, number, stale } = await queries.execute(new ComposeMinutes(String(assemblyId), head?.number));
    if (stale) throw new DomainError('ATTENDANCE_NOT_READY', { assemblyId: String(assemblyId) }, 'unavailable');
    return { format: MINUTES_FORMAT, asOf: number, hash, pending };
  };
