import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { BodyVotes } from '#discipline';
import { SANCTION_MEASURES, type MemberRight, type SanctionMeasure } from '#statutes';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { calendarDate } from '../register/entry-terms.dto.js';
import { rights } from './case.dto.js';
import { ApiOptionalFreeText } from './free-text.js';
import { StepDto } from './step.dto.js';

class BodyVotesDto implements BodyVotes {
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1_000)
  readonly for!: number;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1_000)
  readonly against!: number;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1_000)
  readonly abstain!: number;
}

/** A measure as a body decides on it. */
class MeasureDto {
  @ApiProperty({ enum: SANCTION_MEASURES })
  @IsIn(SANCTION_MEASURES)
  readonly measure!: SanctionMeasure;

  @ApiPropertyOptional({ enum: rights, isArray: true, description: 'what a suspension lets rest' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(rights, { each: true })
  readonly rights?: readonly MemberRight[];

  @ApiPropertyOptional({
    format: 'date',
    description: 'first day of it, last day of membership for an exclusion; the day of the decision when absent',
  })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'first day after a suspension' })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly until?: string;
}

export class PronounceSanctionDto extends IntersectionType(MeasureDto, StepDto) {
  @ApiProperty({ enum: ['board', 'assembly'] })
  @IsIn(['board', 'assembly'])
  readonly decidedBy!: 'board' | 'assembly';

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 200, description: 'who of the board sat' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly sat?: readonly string[];

  @ApiPropertyOptional({ type: BodyVotesDto, description: 'how they voted, each of those who sat once' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => BodyVotesDto)
  readonly votes?: BodyVotesDto;

  @ApiPropertyOptional({ format: 'uuid', description: 'ballot of the assembly' })
  @MayBeAbsent()
  @IsUUID()
  readonly ballotId?: string;

  @ApiOptionalFreeText('why this measure and no milder one; needed for a suspension and an exclusion')
  readonly proportionality?: string;
}

export class AppealDto extends StepDto {
  @ApiOptionalFreeText('why the member appeals: kept in the vault, and erasable')
  readonly appeal?: string;
}

export class AppealDecisionDto extends StepDto {
  @ApiProperty({ enum: ['upheld', 'reduced', 'quashed'] })
  @IsIn(['upheld', 'reduced', 'quashed'])
  readonly outcome!: 'upheld' | 'reduced' | 'quashed';

  @ApiPropertyOptional({ type: MeasureDto, description: 'the milder measure in its place' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => MeasureDto)
  readonly reducedTo?: MeasureDto;

  @ApiPropertyOptional({ format: 'uuid', description: 'ballot of the assembly' })
  @MayBeAbsent()
  @IsUUID()
  readonly ballotId?: string;

  @ApiOptionalFreeText('why the assembly decides so')
  readonly reasons?: string;
}

export class ReviewDto extends StepDto {
  @ApiOptionalFreeText('what is to be looked at')
  readonly review?: string;
}

export class ReviewDecisionDto extends StepDto {
  @ApiProperty({ enum: ['confirmed', 'lifted'] })
  @IsIn(['confirmed', 'lifted'])
  readonly outcome!: 'confirmed' | 'lifted';

  @ApiOptionalFreeText('why it is confirmed or lifted')
  readonly reasons?: string;
}
