import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import type { IncidentAnswer, IncidentLine, IncidentWithdrawalGround, ReporterCapacity } from '#discipline';
import { FreshnessDto } from '../http/freshness.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { reference } from '../http/references.dto.js';
import { calendarDate, code } from '../register/entry-terms.dto.js';
import { ApiOptionalFreeText } from './free-text.js';

const capacities = ['admin', 'director', 'adviser', 'system'] as const satisfies readonly ReporterCapacity[];
const grounds = ['typingError', 'wrongPerson', 'duplicate', 'settled'] as const satisfies readonly IncidentWithdrawalGround[];

export class ReportIncidentDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @MayBeAbsent()
  @IsUUID()
  readonly incidentId?: string;

  @ApiProperty({ format: 'uuid', description: 'whose conduct it is' })
  @IsUUID()
  readonly memberId!: string;

  @ApiProperty({ description: 'kind of the rulebook', example: 'overdraft' })
  @Matches(code)
  readonly kind!: string;

  @ApiProperty({ format: 'date', description: 'day on which it happened' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;

  @ApiPropertyOptional({ minimum: 0, description: 'in cents' })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly amountCents?: number;

  @ApiProperty({ enum: capacities })
  @IsIn(capacities)
  readonly reportedBy!: ReporterCapacity;

  @ApiOptionalFreeText('what happened: kept in the vault, and erasable')
  readonly facts?: string;

  @ApiPropertyOptional({ type: [String], maxItems: 50, description: 'SHA-256 of each piece of evidence, hexadecimal' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[0-9a-f]{64}$/, { each: true })
  readonly evidence?: readonly string[];

  @ApiPropertyOptional({ description: 'reference of the paper behind it', example: 'INVOICE-2026-118' })
  @MayBeAbsent()
  @Matches(reference)
  readonly documentRef?: string;
}

export class WithdrawIncidentDto {
  @ApiProperty({ enum: grounds })
  @IsIn(grounds)
  readonly ground!: IncidentWithdrawalGround;
}

export class IncidentDto implements IncidentLine {
  @ApiProperty({ format: 'uuid' })
  readonly incidentId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty()
  readonly kind!: string;

  @ApiProperty()
  readonly family!: string;

  @ApiProperty({ format: 'date' })
  readonly occurredOn!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly amountCents!: number | null;

  @ApiProperty()
  readonly withdrawn!: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the case that answers it; null while none does' })
  readonly proceedingId!: string | null;
}

export class IncidentAnswerDto extends IntersectionType(IncidentDto, FreshnessDto) implements IncidentAnswer {}
