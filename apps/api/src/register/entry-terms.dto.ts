import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { ReferencesDto } from '../http/references.dto.js';

/** A calendar date; whether it exists is for the rules to say. */
export const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/** A code of the rulebook, such as a category or a college. */
export const code = /^[A-Za-z][A-Za-z0-9-]{0,49}$/;

/** What every entry of the register may say. */
export class EntryTermsDto extends ReferencesDto {
  @ApiProperty({ format: 'date', description: 'calendar date from which it counts' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;
}
