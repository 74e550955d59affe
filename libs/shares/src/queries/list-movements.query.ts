import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import {
  assertLimit,
  keyAfter,
  pageOf,
  TwoClockReading,
  type Page,
  type PageQuestion,
  type TwoClockAnswer,
  type TwoClockQuestion,
} from '#membership';
import type { ReadModels } from '#processing';
import { assertCalendarDate } from '#statutes';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';
import { keyOfLine, movementLines, type MovementLine } from './movements.reads.js';

export interface MovementsQuestion extends Omit<TwoClockQuestion, 'asOf'>, PageQuestion {
  /** only this person */
  readonly memberId?: string;
  /** first day, included; from the beginning when absent */
  readonly from?: string;
  /** last day, included; today when absent */
  readonly to?: string;
  /** only what was recorded on a later day than the one it counts from */
  readonly lateOnly?: boolean;
}

export interface MovementsPage extends TwoClockAnswer, Page<MovementLine> {}

/**
 * The register of movements: what changed in shares between two days, as known at a ledger number, in the order of the ledger.
 * @throws DomainError `DATE_INVALID`, `LIMIT_INVALID`, `CURSOR_INVALID`
 */
export class ListMovements extends Query<MovementsPage> {
  constructor(readonly question: MovementsQuestion) {
    super();
  }
}

@QueryHandler(ListMovements)
export class ListMovementsHandler implements IQueryHandler<ListMovements> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
  ) {}

  async execute({ question }: ListMovements): Promise<MovementsPage> {
    const { limit, cursor, memberId, from = '0000-01-01', to, lateOnly = false } = question;
    if (question.from !== undefined) assertCalendarDate('from', question.from);
    if (to !== undefined) assertCalendarDate('to', to);
    assertLimit(limit);
    const after = keyAfter(cursor);
    const answer = await this.reading.settle(SHARE_REGISTER, { ...question, asOf: to });
    const slice = { memberId, lateOnly, from, to: answer.asOf, knownAt: answer.knownAt, after, limit: limit + 1 };
    const { items, ...page } = pageOf(movementLines(this.readModels.reader(SHARE_REGISTER), slice), limit, keyOfLine);
    return { ...answer, ...page, items: items.map(({ line: _key, ...movement }) => movement) };
  }
}
