import { QueryBus } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import type { EventStore } from '#event-store';
import { GetBody } from '#elections';
import type { BoardOnDay } from '../domain/board.js';

/**
 * Answers `discipline.boardOnDay` from the mandates, as everything recorded up to the question tells it.
 * @throws DomainError `STANDING_NOT_READY` when the register has not caught up in time; the same command may be sent again
 */
export const boardOnDayRegister =
  ({ queries, store }: { readonly queries: QueryBus; readonly store: EventStore }) =>
  async ({ on }: Readonly<Record<string, unknown>>): Promise<BoardOnDay> => {
    const head = await store.head();
    const asOf = typeof on === 'string' ? on : undefined;
    const { seats, stale } = await queries.execute(new GetBody('board', { asOf, minNumber: head?.number }));
    if (stale) throw new DomainError('STANDING_NOT_READY', {}, 'unavailable');
    return { directors: [...new Set(seats.map(({ memberId }) => memberId))] };
  };
