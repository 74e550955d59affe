import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** A calendar date; whether it exists is for the rules to say. */
export const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/** A code of the rulebook, such as a category or a college. */
export const code = /^[A-Za-z][A-Za-z0-9-]{0,49}$/;

/** A reference of a decision or a paper: letters, digits and a few signs, never a sentence. */
export const reference = /^[\w./:-]{1,100}$/;

/** What every entry of the register may say. */
export class EntryTermsDto {
  @ApiProperty({ format: 'date', description: 'calendar date from which it counts' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;

  @ApiPropertyOptional({ description: 'reference of the decision carried out', example: 'BOARD-2026-03' })
  @MayBeAbsent()
  @Matches(reference)
  readonly decisionRef?: string;

  @ApiPropertyOptional({ description: 'reference of the paper behind it', example: 'LETTER-2026-118' })
  @MayBeAbsent()
  @Matches(reference)
  readonly documentRef?: string;
}
