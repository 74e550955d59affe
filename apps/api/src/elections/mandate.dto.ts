import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { MandateEndCause, ReinstatementGround } from '#elections';
import type { BodyName } from '#statutes';
import { reference } from '../http/references.dto.js';
import { calendarDate } from '../register/entry-terms.dto.js';

/** A body in the path. */
export class BodyPathDto {
  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  @IsIn(['board', 'supervisoryBoard'])
  readonly body!: BodyName;
}

export class RecordMandateDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @IsOptional()
  @IsUUID()
  readonly mandateId?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly memberId!: string;

  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  @IsIn(['board', 'supervisoryBoard'])
  readonly body!: BodyName;

  @ApiProperty({ format: 'date', description: 'first day' })
  @Matches(calendarDate)
  readonly from!: string;

  @ApiProperty({ description: 'it ends with the ordinary assembly of this year', example: 2029 })
  @IsInt()
  @Min(1900)
  @Max(9998)
  readonly lastYear!: number;

  @ApiProperty({ description: 'decision that elected her, older than this ledger', example: 'AGM-2023-7' })
  @Matches(reference)
  readonly decisionRef!: string;
}

export class EndMandateDto {
  @ApiProperty({ enum: ['resignation', 'revocation', 'death', 'incompatibility', 'term'] })
  @IsIn(['resignation', 'revocation', 'death', 'incompatibility', 'term'])
  readonly cause!: MandateEndCause;

  @ApiProperty({ format: 'date', description: 'first day without the seat' })
  @Matches(calendarDate)
  readonly until!: string;

  @ApiPropertyOptional({ description: 'who decided it; needed for a revocation and an incompatibility' })
  @IsOptional()
  @Matches(reference)
  readonly decisionRef?: string;
}

const grounds = ['typingError', 'wrongPerson', 'decisionQuashed'] as const satisfies readonly ReinstatementGround[];

export class ReinstateMandateDto {
  @ApiProperty({ enum: grounds, description: 'an end of membership that is taken back reinstates by itself' })
  @IsIn(grounds)
  readonly ground!: (typeof grounds)[number];

  @ApiPropertyOptional({ description: 'decision that quashes; needed for that ground' })
  @IsOptional()
  @Matches(reference)
  readonly decisionRef?: string;
}

export class NoteIncompatibilityDto {
  @ApiProperty({ description: 'code of the rulebook: a function, a category of members, or `otherBody`', example: 'auditor' })
  @Matches(/^[A-Za-z][A-Za-z0-9-]{0,39}$/)
  readonly position!: string;

  @ApiProperty({ format: 'date', description: 'first day of it' })
  @Matches(calendarDate)
  readonly since!: string;
}

export class RatifyCoOptationDto {
  @ApiProperty({ description: 'decision of the assembly', example: 'AGM-2027-3' })
  @Matches(reference)
  readonly decisionRef!: string;
}

export class CoOptDirectorDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly memberId!: string;

  @ApiProperty({ format: 'date', description: 'first day' })
  @Matches(calendarDate)
  readonly from!: string;

  @ApiProperty({ description: 'decision of the body', example: 'BOARD-2027-3' })
  @Matches(reference)
  readonly decisionRef!: string;
}
