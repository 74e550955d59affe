import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** What every read may be asked. */
export class ReadDto {
  @ApiPropertyOptional({ description: 'ledger number from a receipt: wait for it' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly minPosition?: number;
}

/** A page of a list. */
export class PageDto extends ReadDto {
  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly cursor?: string;
}

/** Two clocks: what was true on a day, as known at a point of the ledger. */
export class TwoClockDto extends ReadDto {
  @ApiPropertyOptional({ description: 'calendar date the answer is about; today when absent', example: '2025-12-31' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  readonly asOf?: string;

  @ApiPropertyOptional({
    description: 'nothing recorded after it is taken into account: a ledger number, an instant in UTC, or a date for the end of that day',
    example: '2026-06-18T18:00:00Z',
  })
  @IsOptional()
  @Matches(/^(-1|\d{1,15}|\d{4}-\d{2}-\d{2}(T[\d:.]{8,12}Z)?)$/)
  readonly knownAt?: string;
}

/** A page of a list, on two clocks. */
export class TwoClockPageDto extends IntersectionType(PageDto, TwoClockDto) {}
