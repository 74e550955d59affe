import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { RejectionGround } from '#elections';

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

  @ApiPropertyOptional({ description: 'digest of the disclosure that holds the statement: SHA-256 in base64url, 43 characters' })
  @IsOptional()
  @Matches(/^[\w-]{43}$/)
  readonly statementDigest?: string;
}

export class RejectCandidacyDto {
  @ApiProperty({ enum: ['incomplete', 'late', 'notEligible', 'statementUnlawful'] })
  @IsIn(['incomplete', 'late', 'notEligible', 'statementUnlawful'])
  readonly ground!: RejectionGround;
}

export class EligibilityDto {
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
