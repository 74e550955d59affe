import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import {
  assertLimit,
  keyAfter,
  TwoClockReading,
  type Page,
  type PageQuestion,
  type TwoClockAnswer,
  type TwoClockQuestion,
} from '#membership';
import type { ReadModels } from '#processing';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';
import { holdingsOf, type Holding } from './share-register.reads.js';

export interface ShareRegisterQuestion extends TwoClockQuestion, PageQuestion {
  /** only this person */
  readonly memberId?: string;
}

export interface ShareRegisterPage extends TwoClockAnswer, Page<Holding> {}

/**
 * Who held which shares on a day, as known at a ledger number. A page holds `limit` holders, each with a line for every class.
 * @throws DomainError `DATE_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class GetShareRegister extends Query<ShareRegisterPage> {
  constructor(readonly question: ShareRegisterQuestion) {
    super();
  }
}

@QueryHandler(GetShareRegister)
export class GetShareRegisterHandler implements IQueryHandler<GetShareRegister> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ question }: GetShareRegister): Promise<ShareRegisterPage> {
    const { limit, cursor, memberId } = question;
    assertLimit(limit);
    const after = keyAfter(cursor);
    const answer = await this.reading.settle(SHARE_REGISTER, question);
    const rows = holdingsOf(this.readModels.reader(SHARE_REGISTER), { ...answer, memberId, after, limit: limit + 1 });
    return { ...answer, ...pageOfHolders(rows, limit) };
  }
}

/** One holder more than was asked for tells whether there is another page. */
const pageOfHolders = (rows: readonly (Holding & { readonly holder: number })[], limit: number): Page<Holding> => {
  const holders = [...new Set(rows.map(({ holder }) => holder))];
  const onPage = new Set(holders.slice(0, limit));
  const items = rows.filter(({ holder }) => onPage.has(holder)).map(({ holder: _key, ...holding }) => holding);
  const last = holders[limit - 1];
  return holders.length > limit ? { items, nextCursor: String(last) } : { items };
};
