import type { QueryBus } from '@nestjs/cqrs';
import { GetRoster, type RosterPage, type TwoClockQuestion } from '#membership';

const PAGE = 500;

/** Everybody on the roster of a day, a page at a time, in the order of their numbers. */
export const membersOfDay = async function* (queries: QueryBus, clocks: TwoClockQuestion): AsyncGenerator<RosterPage> {
  for (let cursor: string | undefined; ;) {
    const page = await queries.execute(new GetRoster({ ...clocks, limit: PAGE, cursor }));
    yield page;
    if (page.nextCursor === undefined) return;
    cursor = page.nextCursor;
  }
};
