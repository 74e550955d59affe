import { ApiProperty } from '@nestjs/swagger';
import { IsObject, Matches } from 'class-validator';
import type { Rules } from '#statutes';

export class AdoptRulebookDto {
  @ApiProperty({ format: 'date', description: 'calendar date from which the rules apply' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  readonly effectiveFrom!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'the rules, whole; the statutes context says which one is wrong',
  })
  @IsObject()
  readonly rules!: Rules;
}
