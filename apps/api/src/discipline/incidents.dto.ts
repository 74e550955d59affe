import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { IncidentsPage } from '#discipline';
import { FreshnessDto } from '../http/freshness.dto.js';
import { PageDto } from '../http/page.dto.js';
import { IncidentDto } from './incident.dto.js';

const states = ['unanswered', 'answered', 'withdrawn'] as const;

export class IncidentsDto extends PageDto {
  @ApiPropertyOptional({ enum: states, description: 'those nothing answered, those a case answers, or those taken back' })
  @IsOptional()
  @IsIn(states)
  readonly state?: (typeof states)[number];

  @ApiPropertyOptional({ format: 'uuid', description: 'only incidents about this member' })
  @IsOptional()
  @IsUUID()
  readonly memberId?: string;
}

export class IncidentsPageDto extends FreshnessDto implements IncidentsPage {
  @ApiProperty({ type: [IncidentDto] })
  readonly items!: readonly IncidentDto[];

  @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last one' })
  readonly nextCursor?: string;
}
