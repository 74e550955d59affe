import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Cents } from '#kernel';
import { FoldedStreams } from '#cqrs';
import { ListMembersDays, type TwoClockAnswer, type TwoClockQuestion } from '#membership';
import { floorOf, ListSharesDays } from '#shares';
import { assertCalendarDate, RULEBOOK_STREAM, rulebookFolding, type Rulebook } from '#statutes';
import { coursePoints, type CoursePoint } from './course-points.js';
import { fittingPeriod, periodEnds, type Period } from './period-ends.js';

/** Of a date typed a thousand years too early nobody wants every month. */
const MOST_POINTS = 600;

export interface CourseQuestion extends TwoClockQuestion {
  /** a day of the first period; that of the first entry when absent */
  readonly from?: string;
  /** the finest that gives few points when absent */
  readonly every?: Period;
}

/** How things stood, and the floor of the capital by the rules of that day; null before there were any, and where two tests stand in its place. */
export type ToldPoint = CoursePoint & { readonly floorCents: Cents | null };

export interface Course extends TwoClockAnswer {
  readonly every: Period;
  /** the first one first; none while nothing is known */
  readonly points: readonly ToldPoint[];
}

/**
 * How members, shares and capital went until a day, as known at a ledger number: each register is read once, whatever the number of points.
 * @throws DomainError `DATE_INVALID`, `MOMENT_INVALID`
 */
export class TellCourse extends Query<Course> {
  constructor(readonly question: CourseQuestion = {}) {
    super();
  }
}

@QueryHandler(TellCourse)
export class TellCourseHandler implements IQueryHandler<TellCourse> {
  constructor(
    private readonly queries: QueryBus,
    private readonly streams: FoldedStreams,
  ) {}

  async execute({ question: { from, every, ...clocks } }: TellCourse): Promise<Course> {
    if (from !== undefined) assertCalendarDate('from', from);
    const { days: members, ...answer } = await this.queries.execute(new ListMembersDays(clocks));
    const { asOf, knownAt } = answer;
    const { days: shares, stale } = await this.queries.execute(new ListSharesDays({ asOf, knownAt }));
    const first = from ?? [members[0]?.date, shares[0]?.date].filter((date) => date !== undefined).sort()[0];
    const known = { ...answer, stale: answer.stale || stale };
    if (first === undefined) return { ...known, every: every ?? 'month', points: [] };
    const period = every ?? fittingPeriod(first, asOf);
    const points = coursePoints(members, shares, periodEnds(period, first, asOf, MOST_POINTS));
    const { state: rulebook } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return { ...known, every: period, points: points.map((point) => ({ ...point, floorCents: floorOn(rulebook, point) })) };
  }
}

const floorOn = ({ versions }: Rulebook, point: CoursePoint): Cents | null => {
  const inForce = versions.findLast(({ effectiveFrom }) => effectiveFrom <= point.date);
  return inForce ? floorOf(inForce.rules.reimbursement, point) : null;
};
