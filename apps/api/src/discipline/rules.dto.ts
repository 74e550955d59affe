import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { DisciplineRulesAnswer } from '#discipline';
import type { MemberRight } from '#statutes';
import { ReadDto } from '../http/page.dto.js';
import { DisciplineRulesDto } from '../statutes/discipline-rules.dto.js';
import { rights } from './case.dto.js';

export class DisciplineRulesQuestionDto extends ReadDto {
  @ApiPropertyOptional({
    minimum: 1,
    description: 'version of the rulebook, such as a case was opened under; the one in force when absent',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly version?: number;
}

export class DisciplineRulesAnswerDto implements DisciplineRulesAnswer {
  @ApiProperty({ minimum: 1, description: 'version of the rulebook that says so' })
  readonly version!: number;

  @ApiProperty({ enum: rights, isArray: true, description: 'rights that may rest at all' })
  readonly suspendableRights!: readonly MemberRight[];

  @ApiProperty({ type: DisciplineRulesDto })
  readonly rules!: DisciplineRulesDto;
}
