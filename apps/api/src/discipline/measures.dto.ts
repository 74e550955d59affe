import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { CaseLine, DisciplinaryRecord, DisciplineStatistics, MeasureLine, MeasuresInForce, SanctionsPage } from '#discipline';
import type { MemberRight } from '#statutes';
import { FreshnessDto, TwoClockAnswerDto } from '../http/freshness.dto.js';
import { PageDto } from '../http/page.dto.js';
import { caseStages } from './case-answers.dto.js';
import { rights } from './case.dto.js';

export class CasesDto extends PageDto {
  @ApiPropertyOptional({ enum: caseStages })
  @IsOptional()
  @IsIn(caseStages)
  readonly status?: CaseLine['status'];

  @ApiPropertyOptional({ format: 'uuid', description: 'only cases against this member' })
  @IsOptional()
  @IsUUID()
  readonly memberId?: string;
}

export class StatisticsYearDto {
  @ApiProperty({ example: 2026 })
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(9998)
  readonly year!: number;
}

export class MeasureLineDto implements MeasureLine {
  @ApiProperty({ format: 'uuid' })
  readonly proceedingId!: string;

  @ApiProperty({ minimum: 1, description: 'which measure of its case' })
  readonly measureNumber!: number;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ enum: ['interim', 'warning', 'reprimand', 'suspension', 'exclusion'] })
  readonly measure!: MeasureLine['measure'];

  @ApiProperty({ enum: rights, isArray: true, description: 'rights that rest' })
  readonly rights!: readonly MemberRight[];

  @ApiProperty({ format: 'date' })
  readonly from!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'first day on which it is not in force' })
  readonly until!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'first day on which it counts no longer' })
  readonly countsUntil!: string | null;

  @ApiProperty({
    type: String,
    enum: ['lifted', 'quashed', 'reduced', 'review', 'rehabilitation'],
    nullable: true,
    description: 'what ended it before its time',
  })
  readonly endedBy!: MeasureLine['endedBy'];
}

export class MeasuresInForceDto extends TwoClockAnswerDto implements MeasuresInForce {
  @ApiProperty({ type: [MeasureLineDto] })
  readonly items!: readonly MeasureLineDto[];
}

export class DisciplinaryRecordDto extends TwoClockAnswerDto implements DisciplinaryRecord {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: [MeasureLineDto] })
  readonly items!: readonly MeasureLineDto[];
}

export class SanctionsPageDto extends FreshnessDto implements SanctionsPage {
  @ApiProperty({ type: [MeasureLineDto] })
  readonly items!: readonly MeasureLineDto[];

  @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last one' })
  readonly nextCursor?: string;
}

const withheld = { type: 'integer', nullable: true, description: 'null where it could point at somebody' } as const;

class IncidentCountsDto {
  @ApiProperty(withheld)
  readonly total!: number | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer', nullable: true } })
  readonly byFamily!: DisciplineStatistics['incidents']['byFamily'];
}

class SanctionCountsDto {
  @ApiProperty(withheld)
  readonly total!: number | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer', nullable: true } })
  readonly byMeasure!: DisciplineStatistics['sanctions']['byMeasure'];
}

export class DisciplineStatisticsDto extends FreshnessDto implements DisciplineStatistics {
  @ApiProperty()
  readonly year!: number;

  @ApiProperty({ type: IncidentCountsDto })
  readonly incidents!: IncidentCountsDto;

  @ApiProperty({ type: SanctionCountsDto })
  readonly sanctions!: SanctionCountsDto;
}
