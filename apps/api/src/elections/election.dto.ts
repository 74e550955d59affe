import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

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
  readonly body!: 'board' | 'supervisoryBoard';

  @ApiProperty({ minimum: 1, maximum: 500 })
  @IsInt()
  @Min(1)
  @Max(500)
  readonly seats!: number;

  @ApiProperty({ enum: ['block'] })
  @IsIn(['block'])
  readonly method!: 'block';
}

export class DeclareCandidacyDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly memberId!: string;
}

export class OpenElectionBallotDto {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly ballotId?: string;

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
