import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  GetDisciplinaryRecord,
  GetDisciplineRules,
  GetDisciplineStatistics,
  ListDisciplinaryWork,
  ListMeasuresInForce,
  ListSanctions,
} from '#discipline';
import type {
  DisciplinaryRecord,
  DisciplinaryWork,
  DisciplineRulesAnswer,
  DisciplineStatistics,
  MeasuresInForce,
  SanctionsPage,
} from '#discipline';
import { QueryApi } from '../http/command-api.js';
import { PageDto, ReadDto, TwoClockDto } from '../http/page.dto.js';
import { questionOf } from '../http/question-of.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { DisciplinaryWorkDto } from './case-answers.dto.js';
import { DisciplineRulesAnswerDto, DisciplineRulesQuestionDto } from './rules.dto.js';
import { DisciplinaryRecordDto, DisciplineStatisticsDto, MeasuresInForceDto, SanctionsPageDto, StatisticsYearDto } from './measures.dto.js';

/** What is asked of discipline as a whole. */
@ApiTags('discipline')
@Controller('api/discipline')
export class MeasuresController {
  constructor(private readonly queries: QueryBus) {}

  @Get('rules')
  @QueryApi('The rules of discipline of a rulebook, with what is usual where it says nothing', DisciplineRulesAnswerDto)
  rules(@Query() { version }: DisciplineRulesQuestionDto): Promise<DisciplineRulesAnswer> {
    return this.queries.execute(new GetDisciplineRules(version));
  }

  @Get('work')
  @QueryApi('What waits for somebody: steps with their last day, incidents without an answer', DisciplinaryWorkDto)
  work(@Query() { minPosition }: ReadDto): Promise<DisciplinaryWork> {
    return this.queries.execute(new ListDisciplinaryWork(minPosition));
  }

  @Get('measures')
  @QueryApi('Measures in force on a day, interim ones too, as known at a ledger number', MeasuresInForceDto)
  measures(@Query() clocks: TwoClockDto): Promise<MeasuresInForce> {
    return this.queries.execute(new ListMeasuresInForce(questionOf(clocks)));
  }

  @Get('sanctions')
  @QueryApi('The register of sanctions, with what became of each', SanctionsPageDto)
  sanctions(@Query() { minPosition, ...page }: PageDto): Promise<SanctionsPage> {
    return this.queries.execute(new ListSanctions({ ...page, minNumber: minPosition }));
  }

  @Get('members/:memberId/record')
  @QueryApi('What counts against a member on a day, as known at a ledger number', DisciplinaryRecordDto)
  record(@UuidParameter('memberId') memberId: string, @Query() clocks: TwoClockDto): Promise<DisciplinaryRecord> {
    return this.queries.execute(new GetDisciplinaryRecord(memberId, questionOf(clocks)));
  }

  @Get('statistics/:year')
  @QueryApi('How many incidents and sanctions a year had, told so that nobody is recognised', DisciplineStatisticsDto)
  statistics(@Param() { year }: StatisticsYearDto, @Query() { minPosition }: ReadDto): Promise<DisciplineStatistics> {
    return this.queries.execute(new GetDisciplineStatistics(year, minPosition));
  }
}
