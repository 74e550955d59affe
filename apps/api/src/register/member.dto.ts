import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { MemberKind } from '#membership';
import { TwoClockPageDto } from '../http/page.dto.js';
import { calendarDate, code, reference } from './entry-terms.dto.js';
import { NamedPersonsDto } from './identity.dto.js';

export class ApplyForMembershipDto extends NamedPersonsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'pseudonym chosen by the caller, or given by the ledger' })
  @IsOptional()
  @IsUUID()
  readonly memberId?: string;

  @ApiProperty({ enum: ['naturalPerson', 'minor', 'legalPerson'] })
  @IsIn(['naturalPerson', 'minor', 'legalPerson'])
  readonly kind!: MemberKind;

  @ApiProperty({ format: 'date', description: 'day of the application' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;

  @ApiPropertyOptional({ description: 'category of the rulebook' })
  @IsOptional()
  @Matches(code)
  readonly category?: string;

  @ApiPropertyOptional({ description: 'college of the rulebook' })
  @IsOptional()
  @Matches(code)
  readonly college?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'pseudonym of the representative; minors and legal persons have one, known or named',
  })
  @IsOptional()
  @IsUUID()
  readonly representativeId?: string;
}

export class AdmitMemberDto {
  @ApiProperty({ format: 'date', description: 'first day of membership' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;

  @ApiProperty({ description: 'reference of the decision to admit', example: 'BOARD-2026-03' })
  @Matches(reference)
  readonly decisionRef!: string;
}

export class RosterDto extends TwoClockPageDto {
  @ApiPropertyOptional({ description: 'only this category' })
  @IsOptional()
  @Matches(code)
  readonly category?: string;

  @ApiPropertyOptional({ description: 'only this college' })
  @IsOptional()
  @Matches(code)
  readonly college?: string;

  @ApiPropertyOptional({ description: 'first digits of the member number' })
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  readonly numberPrefix?: string;

  @ApiPropertyOptional({
    description: 'beginnings of words of the name in any order, or of the number, as they are being typed; accents and case do not matter',
    example: 'dup jean',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly search?: string;
}
