import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { CandidateStatement, RejectionGround } from '#elections';
import type { ErasureBasis } from '#vault';
import { ReadDto } from '../http/page.dto.js';

/** A candidacy in the path. */
export class CandidacyPathDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly electionId!: string;

  @ApiProperty({ minimum: 1, description: 'number of the candidate in this election' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly candidate!: number;
}

export class DeclareCandidacyDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly memberId!: string;

  @ApiPropertyOptional({ format: 'date', description: 'day on which it came in; today when absent' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  readonly effectiveAt?: string;

  @ApiPropertyOptional({ minLength: 1, maxLength: 10_000, description: 'what she says for herself: kept in the vault, and erasable' })
  @IsOptional()
  @IsString()
  @Length(1, 10_000)
  readonly statement?: string;
}

export class CandidateStatementDto implements CandidateStatement {
  @ApiProperty({ format: 'uuid' })
  readonly electionId!: string;

  @ApiProperty({ minimum: 1 })
  readonly candidate!: number;

  @ApiProperty({ type: String, nullable: true, description: 'null when she made none, and once it is erased' })
  readonly statement!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'instant of its erasure; null while it is kept' })
  readonly erasedAt!: string | null;
}

const bases = ['request', 'consentWithdrawn', 'retentionOver', 'unlawful'] as const satisfies readonly ErasureBasis[];

export class EraseStatementDto {
  @ApiProperty({ enum: bases, description: 'GDPR, article 17 (1)' })
  @IsIn(bases)
  readonly basis!: ErasureBasis;
}

export class RejectCandidacyDto {
  @ApiProperty({ enum: ['incomplete', 'late', 'notEligible', 'statementUnlawful'] })
  @IsIn(['incomplete', 'late', 'notEligible', 'statementUnlawful'])
  readonly ground!: RejectionGround;
}

export class EligibilityDto extends ReadDto {
  @ApiPropertyOptional({ format: 'date', description: 'day on which the candidacy would come in; today when absent' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  readonly receivedOn?: string;
}

export class CommitLotDto {
  @ApiProperty({ description: 'SHA-256 of `commitment:` and the seed, hexadecimal' })
  @Matches(/^[0-9a-f]{64}$/)
  readonly commitment!: string;
}

export class RevealLotDto {
  @ApiProperty({ description: 'what the witnesses drew, 16 to 64 letters and digits each, joined with a space' })
  @Matches(/^[0-9A-Za-z ]{16,650}$/)
  readonly seed!: string;
}
