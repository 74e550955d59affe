import { ApiProperty, PickType } from '@nestjs/swagger';
import type { Minutes } from '#assembly';
import { FreshnessDto } from '../http/freshness.dto.js';
import { AssemblyViewDto, AttendanceDto, QuorumDto } from './assembly-view.dto.js';
import { VoteCountsDto } from './ballot-view.dto.js';

type MinutesOfResolution = Minutes['resolutions'][number];

/** The assembly itself, without what stands elsewhere in the minutes. */
class MinutedAssemblyDto extends PickType(AssemblyViewDto, [
  'assemblyId',
  'kind',
  'date',
  'noticeSentOn',
  'call',
  'rulebookVersion',
  'bureau',
  'openedAt',
  'closedAt',
]) {}

class MinutedAttendanceDto extends AttendanceDto {
  @ApiProperty({ description: 'lines of the voting roll' })
  readonly members!: number;
}

/** What was decided on one resolution, and the sum that decides it. Never how anyone voted. */
class MinutedResolutionDto implements MinutesOfResolution {
  @ApiProperty({ minimum: 1, description: 'place on the agenda' })
  readonly number!: number;

  @ApiProperty()
  readonly text!: string;

  @ApiProperty({ type: String, enum: ['adopted', 'rejected', 'quorumNotReached'], nullable: true })
  readonly outcome!: string | null;

  @ApiProperty({ type: VoteCountsDto, nullable: true })
  readonly counts!: VoteCountsDto | null;

  @ApiProperty({ type: String, nullable: true, example: '4,321 for, 2,183 against, 2/3 of 6,504 is 4,336: rejected, 15 short' })
  readonly explanation!: string | null;
}

export class MinutesDto extends FreshnessDto implements Minutes {
  @ApiProperty({ type: MinutedAssemblyDto })
  readonly assembly!: MinutedAssemblyDto;

  @ApiProperty({ type: MinutedAttendanceDto })
  readonly attendance!: MinutedAttendanceDto;

  @ApiProperty({ type: [QuorumDto] })
  readonly quorums!: readonly QuorumDto[];

  @ApiProperty({ type: [MinutedResolutionDto] })
  readonly resolutions!: readonly MinutedResolutionDto[];
}
