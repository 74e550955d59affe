import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PageDto } from '../http/page.dto.js';
import { calendarDate } from './entry-terms.dto.js';

const moment = /^(-1|\d{1,15}|\d{4}-\d{2}-\d{2}(T[\d:.]{8,12}Z)?)$/;

/** Two rosters: of two days, or of one day as known at two moments. */
export class ComparisonDto extends PageDto {
  @ApiPropertyOptional({ format: 'date', description: 'day of the first roster; today when absent' })
  @IsOptional()
  @Matches(calendarDate)
  readonly asOf?: string;

  @ApiPropertyOptional({ description: 'what the first roster knew: a ledger number, an instant, or a date' })
  @IsOptional()
  @Matches(moment)
  readonly knownAt?: string;

  @ApiPropertyOptional({ format: 'date', description: 'day of the second roster; that of the first when absent' })
  @IsOptional()
  @Matches(calendarDate)
  readonly laterAsOf?: string;

  @ApiPropertyOptional({ description: 'what the second roster knew; everything when absent' })
  @IsOptional()
  @Matches(moment)
  readonly laterKnownAt?: string;
}
