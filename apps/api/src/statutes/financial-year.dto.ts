import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { calendarDate } from '../register/entry-terms.dto.js';

const MOST = Number.MAX_SAFE_INTEGER;

export class YearPathDto {
  @ApiProperty({ minimum: 1800, maximum: 9998 })
  @Type(() => Number)
  @IsInt()
  @Min(1800)
  @Max(9998)
  readonly year!: number;
}

export class ApproveAccountsDto {
  @ApiProperty({ format: 'date', description: 'last day of the financial year' })
  @Matches(calendarDate)
  readonly closedOn!: string;

  @ApiProperty({ description: 'profit, or loss when negative, in cents' })
  @IsInt()
  @Min(-MOST)
  @Max(MOST)
  readonly resultCents!: number;

  @ApiProperty({ minimum: 0, description: 'capital that bears the losses at the end of the year, in cents' })
  @IsInt()
  @Min(0)
  @Max(MOST)
  readonly capitalCents!: number;

  @ApiProperty({ minimum: 0, description: 'losses that reserves do not cover, in cents' })
  @IsInt()
  @Min(0)
  @Max(MOST)
  readonly uncoveredLossCents!: number;

  @ApiProperty({ format: 'date', description: 'day of the assembly' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;
}

export class AppropriateResultDto {
  @ApiProperty({ minimum: 0, description: 'cents' })
  @IsInt()
  @Min(0)
  @Max(MOST)
  readonly reservesCents!: number;

  @ApiProperty({ minimum: 0, description: 'cents' })
  @IsInt()
  @Min(0)
  @Max(MOST)
  readonly distributedCents!: number;

  @ApiProperty({ description: 'cents; a loss is carried forward whole' })
  @IsInt()
  @Min(-MOST)
  @Max(MOST)
  readonly carriedForwardCents!: number;

  @ApiProperty({ format: 'date', description: 'day of the assembly' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;
}

export class FinancialYearDto {
  @ApiProperty({ enum: ['open', 'approved', 'appropriated'] })
  readonly status!: 'open' | 'approved' | 'appropriated';

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'as they were approved, once they are' })
  readonly accounts?: object;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'what became of the result, once it is decided' })
  readonly result?: object;
}

/** One rule that two versions do not share. */
export class RuleChangeDto {
  @ApiProperty({ description: 'where it stands', example: 'quorums/ordinary/firstCall' })
  readonly path!: string;

  @ApiPropertyOptional()
  readonly before?: string;

  @ApiPropertyOptional()
  readonly after?: string;
}

export class VersionsPathDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST)
  readonly before!: number;

  @ApiProperty({ minimum: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST)
  readonly after!: number;
}
