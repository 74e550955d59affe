import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '#cqrs';
import type { Freshness, ReadModels } from '#processing';
import { CooperativeCalendar } from '#statutes';
import { CASES } from '../projections/cases.projection.js';
import { casesDue, type CaseLine } from './case-view.js';
import { unanswered, type IncidentLine } from './incident-view.js';

/** As many as somebody can act on in a day. */
const SHOWN = 200;

export interface DisciplinaryWork extends Freshness {
  /** calendar date the work is of */
  readonly today: string;
  /** cases somebody has to act in, the most urgent first; what is overdue says so */
  readonly cases: readonly CaseLine[];
  /** incidents nothing has answered, the oldest first */
  readonly incidents: readonly IncidentLine[];
}

/** What waits for somebody: steps with their last day, and incidents without an answer. */
export class ListDisciplinaryWork extends Query<DisciplinaryWork> {
  constructor(readonly minNumber?: number) {
    super();
  }
}

@QueryHandler(ListDisciplinaryWork)
export class ListDisciplinaryWorkHandler implements IQueryHandler<ListDisciplinaryWork> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly calendar: CooperativeCalendar,
  ) {}

  async execute({ minNumber }: ListDisciplinaryWork): Promise<DisciplinaryWork> {
    const freshness = await this.readModels.waitFor(CASES, minNumber);
    const today = await this.calendar.today();
    const reader = this.readModels.reader(CASES);
    return { ...freshness, today, cases: casesDue(reader, { today, limit: SHOWN }), incidents: unanswered(reader, SHOWN) };
  }
}
