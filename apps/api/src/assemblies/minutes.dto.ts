import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { CorrectionGround, MinutesPoint } from '#assembly';
import type { Language } from '#counting';
import { ReadDto } from '../http/page.dto.js';

export const minutesPoints = [
  ...(['convocation', 'bureau', 'attendance', 'quorum'] as const),
  ...(['resolution', 'election', 'debate'] as const),
] satisfies readonly MinutesPoint[];

export const correctionGrounds = ['clericalError', 'omission', 'courtDecision'] as const satisfies readonly CorrectionGround[];

export class MinutesQueryDto extends ReadDto {
  @ApiPropertyOptional({ enum: ['fr', 'en'], description: 'by the header Accept-Language when absent' })
  @IsOptional()
  @IsIn(['fr', 'en'])
  readonly language?: Language;
}

class SignatoriesDto {
  @ApiProperty({ type: [String], minItems: 2, description: 'members of the bureau: the chair, and the secretary or others' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  readonly signatories!: readonly string[];
}

export class SignMinutesDto extends SignatoriesDto {
  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: '`hash` of the minutes the signatories read' })
  @Matches(/^[0-9a-f]{64}$/)
  readonly hash!: string;
}

export class CorrectMinutesDto extends SignatoriesDto {
  @ApiProperty({ enum: minutesPoints })
  @IsIn(minutesPoints)
  readonly point!: MinutesPoint;

  @ApiPropertyOptional({ minimum: 1, description: 'place on the agenda, where it is about a resolution' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly resolution?: number;

  @ApiProperty({ enum: correctionGrounds })
  @IsIn(correctionGrounds)
  readonly ground!: CorrectionGround;

  @ApiProperty({ description: 'what the minutes should say: a public document, kept for ever', maxLength: 50_000 })
  @IsString()
  @Length(1, 50_000)
  readonly erratum!: string;
}
