import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import { financialYearDecider } from '../domain/financial-year.decide.js';
import { financialYearStream, type FinancialYear } from '../domain/financial-year.js';

/** A financial year: its accounts and what became of its result. One small stream, folded, always current. */
export class GetFinancialYear extends Query<FinancialYear> {
  constructor(readonly year: number) {
    super();
  }
}

@QueryHandler(GetFinancialYear)
export class GetFinancialYearHandler implements IQueryHandler<GetFinancialYear> {
  constructor(private readonly streams: FoldedStreams) {}

  async execute({ year }: GetFinancialYear): Promise<FinancialYear> {
    const { state } = await this.streams.load(financialYearStream(year), financialYearDecider);
    return state;
  }
}
