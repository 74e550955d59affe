import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { Proposer } from '#assembly';
import type { AssemblyKind, ResolutionKind } from '#statutes';

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

export class ConveneAssemblyDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @IsOptional()
  @IsUUID()
  readonly assemblyId?: string;

  @ApiProperty({ enum: ['ordinary', 'extraordinary', 'mixed'] })
  @IsIn(['ordinary', 'extraordinary', 'mixed'])
  readonly kind!: AssemblyKind;

  @ApiProperty({ format: 'date', description: 'day of the assembly', example: '2026-06-18' })
  @Matches(calendarDate)
  readonly date!: string;

  @ApiProperty({ format: 'date', description: 'day on which the notice was sent' })
  @Matches(calendarDate)
  readonly noticeSentOn!: string;

  @ApiPropertyOptional({ enum: [1, 2], default: 1 })
  @IsOptional()
  @IsIn([1, 2])
  readonly call?: 1 | 2;
}

export class TableResolutionDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly resolutionId?: string;

  @ApiProperty({ enum: ['ordinary', 'extraordinary'] })
  @IsIn(['ordinary', 'extraordinary'])
  readonly kind!: ResolutionKind;

  @ApiPropertyOptional({ enum: ['board', 'members'], default: 'board', description: 'who puts it forward, or agrees to it' })
  @IsOptional()
  @IsIn(['board', 'members'])
  readonly proposedBy?: Proposer;

  @ApiProperty({ description: 'text put to the vote: a public document, kept for ever', maxLength: 50_000 })
  @IsString()
  @Length(1, 50_000)
  readonly text!: string;
}

export class OpenAssemblyDto {
  @ApiProperty({ type: [String], description: 'members of the bureau: chair, scrutineers, secretary' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  readonly bureau!: readonly string[];
}

export class NoteQuorumDto {
  @ApiProperty({ enum: ['ordinary', 'extraordinary'] })
  @IsIn(['ordinary', 'extraordinary'])
  readonly kind!: ResolutionKind;
}
