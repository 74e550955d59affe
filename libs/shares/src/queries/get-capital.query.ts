import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Cents } from '#kernel';
import { FoldedStreams, READ_MODELS } from '#cqrs';
import { TwoClockReading, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import type { ReadModels } from '#processing';
import { RULEBOOK_STREAM, rulebookFolding, rulebookOn } from '#statutes';
import { SHARE_REGISTER } from '../projections/share-register.projection.js';
import { floorOf } from './capital-floor.js';
import { capitalOn, type CapitalStatement } from './capital.reads.js';

export interface CapitalAnswer extends TwoClockAnswer, CapitalStatement {
  /** under which the capital does not fall by reimbursements; null where two tests stand in its place */
  readonly floorCents: Cents | null;
  readonly rulebookVersion: number;
}

/**
 * The capital of a day as known at a ledger number: subscribed, called, paid up, the highest it ever was, and the floor by the rules of that
 * day.
 * @throws DomainError `DATE_INVALID`, `NO_RULEBOOK_IN_FORCE`
 */
export class GetCapital extends Query<CapitalAnswer> {
  constructor(readonly clocks: TwoClockQuestion = {}) {
    super();
  }
}

@QueryHandler(GetCapital)
export class GetCapitalHandler implements IQueryHandler<GetCapital> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly reading: TwoClockReading,
    private readonly streams: FoldedStreams,
  ) {}

  async execute({ clocks }: GetCapital): Promise<CapitalAnswer> {
    const answer = await this.reading.settle(SHARE_REGISTER, clocks);
    const { state: rulebook } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    const { version, rules } = rulebookOn(rulebook, answer.asOf);
    const statement = capitalOn(this.readModels.reader(SHARE_REGISTER), answer);
    return { ...answer, ...statement, floorCents: floorOf(rules.reimbursement, statement), rulebookVersion: version };
  }
}
