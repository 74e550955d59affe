import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LateEntriesReport, ReportedEntry, TouchedRoll } from '#register-exchange';
import { TwoClockPageAnswerDto } from '../http/freshness.dto.js';
import { TwoClockPageDto } from '../http/page.dto.js';

export class LateEntriesDto extends TwoClockPageDto {
  @ApiPropertyOptional({ description: 'only what was recorded after this ledger number, for example that of a roll' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(-1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly recordedAfter?: number;
}

/** A roll an entry came too late for. */
export class TouchedRollDto implements TouchedRoll {
  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ enum: ['convened', 'open', 'closed'] })
  readonly status!: TouchedRoll['status'];

  @ApiProperty({ description: 'ledger number of the register it was computed from' })
  readonly asOf!: number;

  @ApiProperty({ format: 'date', description: 'day at which membership was asked' })
  readonly date!: string;

  @ApiProperty({ description: 'lines of the roll' })
  readonly count!: number;

  @ApiProperty({ enum: ['joins', 'leaves', 'differs'], description: 'what it would say of this person now' })
  readonly change!: TouchedRoll['change'];

  @ApiProperty({ description: 'the assembly is over: its minutes rest on the roll' })
  readonly minutes!: boolean;
}

export class ReportedEntryDto implements ReportedEntry {
  @ApiProperty({ description: 'ledger number' })
  readonly number!: number;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: String, example: 'MembershipEnded' })
  readonly type!: ReportedEntry['type'];

  @ApiProperty({ format: 'date', description: 'first day of which the roster says something else since' })
  readonly touchesFrom!: string;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly decisionRef!: string | null;

  @ApiProperty({ type: [TouchedRollDto] })
  readonly touches!: readonly TouchedRollDto[];
}

export class LateEntriesReportDto extends TwoClockPageAnswerDto implements LateEntriesReport {
  @ApiProperty({ type: [ReportedEntryDto] })
  readonly items!: readonly ReportedEntryDto[];
}
