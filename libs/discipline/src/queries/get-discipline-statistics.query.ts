import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import { prepared, type Freshness, type ReadModels } from '#processing';
import type { IncidentFamily, SanctionMeasure } from '#statutes/domain';
import { toldCounts } from '../domain/statistics.js';
import { CASES } from '../projections/cases.projection.js';
import { STILL_BELIEVED } from '../projections/measure.rows.js';

/** Numbers of a year. One that could point at somebody is null. */
export interface DisciplineStatistics extends Freshness {
  readonly year: number;
  readonly incidents: { readonly total: number | null; readonly byFamily: Readonly<Record<IncidentFamily, number | null>> };
  readonly sanctions: { readonly total: number | null; readonly byMeasure: Readonly<Record<SanctionMeasure, number | null>> };
}

/** How many incidents and sanctions there were in a year, told so that nobody is recognised. */
export class GetDisciplineStatistics extends Query<DisciplineStatistics> {
  constructor(
    readonly year: number,
    readonly minNumber?: number,
  ) {
    super();
  }
}

interface Counted {
  readonly name: string;
  readonly count: number;
}

@QueryHandler(GetDisciplineStatistics)
export class GetDisciplineStatisticsHandler implements IQueryHandler<GetDisciplineStatistics> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ year, minNumber }: GetDisciplineStatistics): Promise<DisciplineStatistics> {
    const freshness = await this.readModels.waitFor(CASES, minNumber);
    const incidents = this.counted(
      `SELECT family AS name, count(*) AS count FROM incident WHERE withdrawn = 0 AND substr(occurred_on, 1, 4) = ?
      GROUP BY family`,
      year,
    );
    const sanctions = this.counted(
      `SELECT measure AS name, count(*) AS count FROM measure WHERE known_to = ${STILL_BELIEVED}
      AND measure <> 'interim' AND counts_to > valid_from AND substr(valid_from, 1, 4) = ? GROUP BY measure`,
      year,
    );
    const families = { financialEndangerment: 0, houseRules: 0, damage: 0, harmToPersons: 0, other: 0, ...incidents };
    const measures = { warning: 0, reprimand: 0, suspension: 0, exclusion: 0, ...sanctions };
    const [byFamily, byMeasure] = [toldCounts(families), toldCounts(measures)];
    return {
      ...freshness,
      year,
      incidents: { total: byFamily.total, byFamily: byFamily.by },
      sanctions: { total: byMeasure.total, byMeasure: byMeasure.by },
    };
  }

  private counted(sql: string, year: number): Readonly<Record<string, number>> {
    const rows = prepared<[string], Counted>(this.readModels.reader(CASES), sql).all(String(year));
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  }
}
