import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { ReferencesDto } from '../http/references.dto.js';
import { calendarDate } from '../register/entry-terms.dto.js';

/** What every step of a case may say. */
export class StepDto extends ReferencesDto {
  @ApiPropertyOptional({ format: 'date', description: 'day on which it was taken; today when absent' })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly effectiveAt?: string;
}
