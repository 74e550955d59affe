import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import type { AnnulmentGround, Choice } from '#assembly';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { ReadDto } from '../http/page.dto.js';
import { code } from '../register/entry-terms.dto.js';
import { IsChoice } from './is-choice.js';

/** More hands than any roll has lines. */
const MOST_HANDS = 10_000_000;

export class OpenBallotDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @IsOptional()
  @IsUUID()
  readonly ballotId?: string;

  @ApiProperty({ format: 'uuid', description: 'resolution of this assembly that is put to the vote' })
  @IsUUID()
  readonly resolutionId!: string;

  @ApiPropertyOptional({
    enum: ['open', 'showOfHands'],
    default: 'open',
    description: 'on screens, or by hands that two scrutineers count',
  })
  @IsOptional()
  @IsIn(['open', 'showOfHands'])
  readonly mode?: 'open' | 'showOfHands';

  @ApiPropertyOptional({
    type: [String],
    description: 'colleges whose rights the resolution touches: each has to approve it itself, by the same majority',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(code, { each: true })
  readonly classVotes?: readonly string[];

  @ApiPropertyOptional({
    type: [String],
    description: 'codes of priorities to be put in order, in place of for and against; a vote lists them from the first to the last',
    example: ['heating', 'roof', 'garden'],
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @Matches(code, { each: true })
  readonly priorities?: readonly string[];

  @ApiPropertyOptional({ format: 'date-time', description: 'instant after which no vote is taken' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/Z$/)
  readonly closesAt?: string;
}

export class CastVoteDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'the member whose proxy the actor accepted and whose right is used' })
  @IsOptional()
  @IsUUID()
  readonly onBehalfOf?: string;

  @ApiProperty({ description: 'line of the frozen roll, seven digits', example: '0000042' })
  @Matches(/^\d{7,15}$/)
  readonly rightId!: string;

  @ApiProperty({
    description: 'the answer to a resolution, or the candidates marked or priorities ranked',
    oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    example: 'for',
  })
  @IsChoice()
  readonly choice!: Choice;
}

export class RecordShowOfHandsDto {
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(MOST_HANDS)
  readonly for!: number;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(MOST_HANDS)
  readonly against!: number;

  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(MOST_HANDS)
  readonly abstain!: number;

  @ApiProperty({ format: 'uuid', description: 'one of the two who counted' })
  @IsUUID()
  readonly firstScrutineer!: string;

  @ApiProperty({ format: 'uuid', description: 'the other' })
  @IsUUID()
  readonly secondScrutineer!: string;
}

export class AnnulBallotDto {
  @ApiProperty({ enum: ['contested', 'irregularity', 'technicalFailure', 'courtDecision'] })
  @IsIn(['contested', 'irregularity', 'technicalFailure', 'courtDecision'])
  readonly ground!: AnnulmentGround;
}

export class RightsDto extends ReadDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'rights this member may use, her own and those of proxies she accepted; a page of the roll when absent',
  })
  @IsOptional()
  @IsUUID()
  readonly memberId?: string;

  @ApiPropertyOptional({ minimum: 1, default: 1, description: 'first line of the page' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly first: number = 1;

  @ApiPropertyOptional({ minimum: 1, maximum: 1_000, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  readonly limit: number = 100;
}
