import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { BallotMode } from '#assembly';
import type { Method } from '#counting';
import type { BodyName } from '#statutes';
import { calendarDate } from '../register/entry-terms.dto.js';
import { methods } from './methods.js';
import { ReservedSeatsDto } from './reserved-seats.dto.js';

export class CallElectionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @IsOptional()
  @IsUUID()
  readonly electionId?: string;

  @ApiProperty({ format: 'uuid', description: 'assembly at which it is held' })
  @IsUUID()
  readonly assemblyId!: string;

  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  @IsIn(['board', 'supervisoryBoard'])
  readonly body!: BodyName;

  @ApiProperty({ minimum: 1, maximum: 500 })
  @IsInt()
  @Min(1)
  @Max(500)
  readonly seats!: number;

  @ApiPropertyOptional({ type: ReservedSeatsDto, description: 'seats kept for, or closed to, groups of members' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReservedSeatsDto)
  readonly reservedSeats?: ReservedSeatsDto;

  @ApiPropertyOptional({
    type: [Number],
    description: 'years of each mandate, in the order of election; the term of the rulebook when absent',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsInt({ each: true })
  readonly terms?: readonly number[];

  @ApiPropertyOptional({ enum: methods, description: 'one of the rulebook; its first when absent' })
  @IsOptional()
  @IsIn(methods)
  readonly method?: Method;

  @ApiPropertyOptional({ format: 'date', description: 'last date for candidacies, where the rulebook leaves it open' })
  @IsOptional()
  @Matches(calendarDate)
  readonly candidacyDeadline?: string;
}

export class OpenElectionBallotDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly ballotId?: string;

  @ApiPropertyOptional({ enum: ['open', 'paper'], description: 'on a screen, where the rulebook allows it, or on paper', default: 'open' })
  @IsOptional()
  @IsIn(['open', 'paper'])
  readonly mode?: BallotMode;

  @ApiPropertyOptional({ description: 'drawn in public, where the rulebook has the order of the paper drawn', example: '4213566124315624' })
  @IsOptional()
  @Matches(/^[0-9A-Za-z ]{16,650}$/)
  readonly seed?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'instant after which no vote is taken' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/Z$/)
  readonly closesAt?: string;
}

export class ProclaimElectionDto {
  @ApiProperty({ format: 'uuid', description: 'closed ballot on the candidates' })
  @IsUUID()
  readonly ballotId!: string;
}
