import { ApiProperty } from '@nestjs/swagger';
import { IsObject, Matches } from 'class-validator';
import type { Rules } from '#statutes';
import { DecisionReferenceDto } from '../http/references.dto.js';
import { RulesDto } from './rulebook.dto.js';

export class AdoptRulebookDto extends DecisionReferenceDto {
  @ApiProperty({ format: 'date', description: 'calendar date from which the rules apply' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  readonly effectiveFrom!: string;

  @ApiProperty({ type: RulesDto, description: 'the rules, whole; the statutes context says which one is wrong' })
  @IsObject()
  readonly rules!: Rules;
}
