import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { Proposer } from '#assembly';
import type { ResolutionKind } from '#statutes';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { digest } from './convocation.dto.js';

/** The words of a resolution and what they refer to. */
export class ResolutionTextDto {
  @ApiProperty({ description: 'text put to the vote: a public document, kept for ever', maxLength: 50_000 })
  @IsString()
  @Length(1, 50_000)
  readonly text!: string;

  @ApiPropertyOptional({ type: [String], description: 'SHA-256 of each annex, kept before (`PUT /api/documents`)' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(digest, { each: true })
  readonly annexDigests?: readonly string[];
}

export class TableResolutionDto extends ResolutionTextDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  readonly resolutionId?: string;

  @ApiProperty({ enum: ['ordinary', 'extraordinary'] })
  @IsIn(['ordinary', 'extraordinary'])
  readonly kind!: ResolutionKind;

  @ApiPropertyOptional({ enum: ['board', 'members'], default: 'board', description: 'who puts it forward, or agrees to it' })
  @MayBeAbsent()
  @IsIn(['board', 'members'])
  readonly proposedBy?: Proposer;
}
