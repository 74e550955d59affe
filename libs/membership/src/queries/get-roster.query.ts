import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { READ_MODELS } from '#cqrs';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from './page.js';
import { rosterPage, type RosterLine } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface RosterQuestion extends TwoClockQuestion, PageQuestion {
  readonly category?: string;
  readonly college?: string;
  /** first digits of the member number, as it is being typed */
  readonly numberPrefix?: string;
}

export interface RosterPage extends TwoClockAnswer, Page<RosterLine> {}

/**
 * The members of a day as known at a ledger number, in the order of their numbers.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`, `NUMBER_PREFIX_INVALID`
 */
export class GetRoster extends Query<RosterPage> {
  constructor(readonly question: RosterQuestion) {
    super();
  }
}

interface Numbers {
  readonly from: number;
  readonly below: number;
}

const everyNumber: Numbers = { from: 1, below: Number.MAX_SAFE_INTEGER };

/** The numbers that begin with these digits, in order: 7, 70 to 79, 700 to 799… Each is a stretch, so that an index finds it. */
const numbersBeginningWith = (digits: string): readonly Numbers[] => {
  if (!/^[1-9]\d{0,8}$/.test(digits)) throw new DomainError('NUMBER_PREFIX_INVALID', { field: 'numberPrefix' }, 'invalid');
  return Array.from({ length: 10 - digits.length }, (_, zeros) => ({
    from: Number(digits) * 10 ** zeros,
    below: (Number(digits) + 1) * 10 ** zeros,
  }));
};

@QueryHandler(GetRoster)
export class GetRosterHandler implements IQueryHandler<GetRoster> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ question }: GetRoster): Promise<RosterPage> {
    const { limit, cursor, category, college, numberPrefix } = question;
    assertLimit(limit);
    const after = keyAfter(cursor);
    const ranges = numberPrefix === undefined ? [everyNumber] : numbersBeginningWith(numberPrefix);
    const answer = await this.reading.settle(ROSTER, question);
    const database = this.readModels.reader(ROSTER);
    const rows: RosterLine[] = [];
    for (const { from, below } of ranges) {
      if (rows.length > limit || below <= after) continue;
      const slice = { after: Math.max(after, from - 1), below, limit: limit + 1 - rows.length };
      rows.push(...rosterPage(database, { ...answer, category, college, ...slice }));
    }
    return { ...answer, ...pageOf(rows, limit, ({ memberNumber }) => memberNumber) };
  }
}
