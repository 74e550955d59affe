import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CompareRosters, CountMembers, ListApplications } from '#membership';
import type { ApplicationsPage, MemberCount, RosterComparison } from '#membership';
import { GetMembersOverview, ReconcileRegister, ReportLateEntries, TellCourse } from '#register-exchange';
import type { Course, LateEntriesReport, MembersOverview, RegisterReconciliation } from '#register-exchange';
import { QueryApi } from '../http/command-api.js';
import { ReadDto, TwoClockDto, TwoClockPageDto } from '../http/page.dto.js';
import { questionOf } from '../http/question-of.js';
import { CourseAnswerDto, CourseDto } from './course.dto.js';
import { LateEntriesDto, LateEntriesReportDto } from './late-entries.dto.js';
import { ApplicationsPageDto, MemberCountDto, RosterComparisonDto } from './members-answers.dto.js';
import { MembersOverviewDto } from './members-overview.dto.js';
import { RegisterReconciliationDto } from './reconciliation.dto.js';
import { ComparisonDto } from './registers.dto.js';

/** What is asked of the registers as a whole. */
@ApiTags('registers')
@Controller('api/registers')
export class RegistersController {
  constructor(private readonly queries: QueryBus) {}

  @Get('count')
  @QueryApi('How many members there were on a day, in all and in each college', MemberCountDto)
  count(@Query() clocks: TwoClockDto): Promise<MemberCount> {
    return this.queries.execute(new CountMembers(questionOf(clocks)));
  }

  @Get('course')
  @QueryApi('How members, shares and capital went: at the end of each month, quarter or year until a day', CourseAnswerDto)
  course(@Query() question: CourseDto): Promise<Course> {
    return this.queries.execute(new TellCourse(questionOf(question)));
  }

  @Get('members')
  @QueryApi('All members of a day with what they hold, column by column', MembersOverviewDto)
  overview(@Query() clocks: TwoClockDto): Promise<MembersOverview> {
    return this.queries.execute(new GetMembersOverview(questionOf(clocks)));
  }

  @Get('applications')
  @QueryApi('Who waited for a decision on a day, as known at a point of the ledger', ApplicationsPageDto)
  applications(@Query() question: TwoClockPageDto): Promise<ApplicationsPage> {
    return this.queries.execute(new ListApplications(questionOf(question)));
  }

  @Get('comparison')
  @QueryApi('Of whom two rosters say different things', RosterComparisonDto)
  compare(@Query() { limit, cursor, minPosition, ...sides }: ComparisonDto): Promise<RosterComparison> {
    const { asOf, knownAt, laterAsOf = asOf, laterKnownAt } = sides;
    const before = questionOf({ asOf, knownAt, minPosition });
    const after = questionOf({ asOf: laterAsOf, knownAt: laterKnownAt, minPosition });
    return this.queries.execute(new CompareRosters(before, after, { limit, cursor }));
  }

  @Get('late-entries')
  @QueryApi('What was recorded after the fact, with the rolls and minutes it came too late for', LateEntriesReportDto)
  lateEntries(@Query() question: LateEntriesDto): Promise<LateEntriesReport> {
    return this.queries.execute(new ReportLateEntries(questionOf(question)));
  }

  @Get('reconciliation')
  @QueryApi('Fold every entry again and compare with the registers', RegisterReconciliationDto)
  reconcile(@Query() _alwaysCurrent: ReadDto): Promise<RegisterReconciliation> {
    return this.queries.execute(new ReconcileRegister());
  }
}
