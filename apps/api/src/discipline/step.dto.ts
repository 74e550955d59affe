import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { calendarDate, reference } from '../register/entry-terms.dto.js';

/** What every step of a case may say. */
export class StepDto {
  @ApiPropertyOptional({ format: 'date', description: 'day on which it was taken; today when absent' })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly effectiveAt?: string;

  @ApiPropertyOptional({ description: 'reference of the decision carried out', example: 'BOARD-2026-03' })
  @MayBeAbsent()
  @Matches(reference)
  readonly decisionRef?: string;

  @ApiPropertyOptional({ description: 'reference of the paper behind it', example: 'LETTER-2026-118' })
  @MayBeAbsent()
  @Matches(reference)
  readonly documentRef?: string;
}
