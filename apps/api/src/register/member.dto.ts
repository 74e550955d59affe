import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TwoClockPageDto } from '../http/page.dto.js';
import { ApplicantDto } from './applicant.dto.js';
import { reference } from '../http/references.dto.js';
import { calendarDate, code } from './entry-terms.dto.js';

export class ApplyForMembershipDto extends ApplicantDto {
  @ApiProperty({ format: 'date', description: 'day of the application' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;
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
