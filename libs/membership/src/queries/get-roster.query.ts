import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { READ_MODELS } from '#cqrs';
import { Directory } from '#directory';
import type { ReadModels } from '#processing';
import { ROSTER } from '../projections/roster.projection.js';
import { assertLimit, keyAfter, pageOf, type Page, type PageQuestion } from './page.js';
import { named, type Named } from './named.js';
import { foundLines, searchedFor, type SearchedFor } from './roster-search.js';
import { rosterPage, type Clocks, type RosterLine } from './roster.reads.js';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from './two-clock-reading.js';

export interface RosterQuestion extends TwoClockQuestion, PageQuestion {
  readonly category?: string;
  readonly college?: string;
  /** first digits of the member number, as it is being typed */
  readonly numberPrefix?: string;
  /** beginnings of words of the name, in any order, or of the number; comes in the order in which people were named */
  readonly search?: string;
}

export interface RosterPage extends TwoClockAnswer, Page<Named<RosterLine>> {}

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

const isNumberPrefix = (digits: string): boolean => /^[1-9]\d{0,8}$/.test(digits);

/** The numbers that begin with these digits, in order: 7, 70 to 79, 700 to 799… Each is a stretch, so that an index finds it. */
const numbersBeginningWith = (digits: string): readonly Numbers[] => {
  if (!isNumberPrefix(digits)) throw new DomainError('NUMBER_PREFIX_INVALID', { field: 'numberPrefix' }, 'invalid');
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
    private readonly directory: Directory,
  ) {}

  async execute({ question }: GetRoster): Promise<RosterPage> {
    assertLimit(question.limit);
    const after = keyAfter(question.cursor);
    const numbers = question.numberPrefix === undefined ? undefined : numbersBeginningWith(question.numberPrefix);
    const answer = await this.reading.settle(ROSTER, question);
    const { items, ...page } = await this.page(question, answer, after, numbers);
    return { ...answer, ...page, items: await named(this.directory, items) };
  }

  private async page(
    question: RosterQuestion,
    clocks: Clocks,
    after: number,
    numbers: readonly Numbers[] = [everyNumber],
  ): Promise<Page<RosterLine>> {
    const { search } = question;
    if (search === undefined) return this.byNumber(question, clocks, after, numbers);
    const { words, digits } = searchedFor(search);
    if (words.length > 0) return this.byName(question, clocks, after, { words, digits });
    const [typed, ...more] = digits.map((number) => number.replace(/^0+/, ''));
    // Nothing but signs, or several numbers at once: nobody is called so.
    if (typed === undefined || more.length > 0 || !isNumberPrefix(typed)) return { items: [] };
    return this.byNumber(question, clocks, after, numbersBeginningWith(typed));
  }

  private byNumber(question: RosterQuestion, clocks: Clocks, after: number, numbers: readonly Numbers[]): Page<RosterLine> {
    const { category, college, limit } = question;
    const database = this.readModels.reader(ROSTER);
    const rows: RosterLine[] = [];
    for (const { from, below } of numbers) {
      if (rows.length > limit || below <= after) continue;
      const slice = { after: Math.max(after, from - 1), below, limit: limit + 1 - rows.length };
      rows.push(...rosterPage(database, { ...clocks, category, college, ...slice }));
    }
    return pageOf(rows, limit, ({ memberNumber }) => memberNumber);
  }

  private async byName(
    { category, college, limit }: RosterQuestion,
    clocks: Clocks,
    after: number,
    searched: SearchedFor,
  ): Promise<Page<RosterLine>> {
    const slice = { ...clocks, category, college, after, limit: limit + 1 };
    const found = await foundLines(this.directory, this.readModels.reader(ROSTER), searched, slice);
    const { items, ...page } = pageOf(found, limit, ({ place }) => place);
    return { ...page, items: items.map(({ line }) => line) };
  }
}
