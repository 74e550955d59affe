import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { AssemblyParticipation, BallotParticipation, ParticipationPage } from '#assembly';
import { AssemblySummaryDto } from '../assemblies/assembly-view.dto.js';
import { FreshnessDto } from '../http/freshness.dto.js';
import { PageDto } from '../http/page.dto.js';
import { calendarDate } from '../register/entry-terms.dto.js';

export class ParticipationDto extends PageDto {
  @ApiPropertyOptional({ format: 'date', description: 'only assemblies of this day or before it' })
  @IsOptional()
  @Matches(calendarDate)
  readonly until?: string;
}

export class BallotParticipationDto implements BallotParticipation {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ enum: ['resolution', 'election'] })
  readonly subject!: BallotParticipation['subject'];

  @ApiProperty({ type: 'integer', nullable: true, description: 'place on the agenda; null for anything but a resolution' })
  readonly resolution!: number | null;

  @ApiProperty({ enum: ['open', 'closed', 'proclaimed', 'annulled'] })
  readonly status!: BallotParticipation['status'];

  @ApiProperty({ minimum: 0, description: 'rights of the roll' })
  readonly rights!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null where papers or hands were counted and no result says how many' })
  readonly votes!: number | null;
}

export class AssemblyParticipationDto extends AssemblySummaryDto implements AssemblyParticipation {
  @ApiProperty({ minimum: 0, description: 'lines of the voting roll' })
  readonly members!: number;

  @ApiProperty({ minimum: 0 })
  readonly present!: number;

  @ApiProperty({ minimum: 0 })
  readonly represented!: number;

  @ApiProperty({ type: [BallotParticipationDto] })
  readonly ballots!: readonly BallotParticipationDto[];
}

export class ParticipationPageDto extends FreshnessDto implements ParticipationPage {
  @ApiProperty({ type: [AssemblyParticipationDto] })
  readonly items!: readonly AssemblyParticipationDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}
