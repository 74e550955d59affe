import { ApiProperty } from '@nestjs/swagger';
import type { AnnulmentGround, AssemblySummary, BallotSubject, BallotView, LiveBallot, LiveState } from '#assembly';
import { AttendanceDto, QuorumDto } from './assembly-view.dto.js';
import { VoteCountsDto } from './ballot-result.dto.js';

const subject = {
  type: 'object',
  description: 'a resolution, or an election of the assembly',
  properties: {
    kind: { type: 'string', enum: ['resolution', 'election'] },
    resolutionId: { type: 'string', format: 'uuid' },
    electionId: { type: 'string', format: 'uuid' },
  },
  required: ['kind'],
} as const;

class LiveAttendanceDto extends AttendanceDto {
  @ApiProperty({ description: 'lines of the voting roll; 0 until it is frozen' })
  readonly members!: number;
}

/** A ballot as a screen shows it: how many have voted while it is open, and the result once it is proclaimed. */
class LiveBallotDto implements LiveBallot {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ ...subject, required: [...subject.required], selfRequired: true })
  readonly subject!: BallotSubject;

  @ApiProperty({ enum: ['open', 'closed', 'proclaimed', 'annulled'] })
  readonly status!: BallotView['status'];

  @ApiProperty({ description: 'rights used so far: participation, never a partial result' })
  readonly votes!: number;

  @ApiProperty({ description: 'votes recorded after the close, kept and not counted' })
  readonly late!: number;

  @ApiProperty({ description: 'lines of the roll' })
  readonly rollCount!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closesAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null until it is proclaimed' })
  readonly outcome!: string | null;

  @ApiProperty({ type: VoteCountsDto, nullable: true, description: 'null until they are proclaimed' })
  readonly counts!: VoteCountsDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'why it does not count; null for one that does' })
  readonly annulment!: AnnulmentGround | null;
}

/** Where an assembly stands, the same for everybody who watches. */
export class LiveStateDto implements LiveState {
  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ enum: ['convened', 'open', 'closed'] })
  readonly status!: AssemblySummary['status'];

  @ApiProperty({
    type: 'object',
    properties: subject.properties,
    nullable: true,
    additionalProperties: false,
    description: 'what the ballot opened last is about; null before the first',
  })
  readonly agendaPoint!: BallotSubject | null;

  @ApiProperty({ type: LiveAttendanceDto })
  readonly attendance!: LiveAttendanceDto;

  @ApiProperty({ type: [QuorumDto] })
  readonly quorums!: readonly QuorumDto[];

  @ApiProperty({ type: [LiveBallotDto] })
  readonly ballots!: readonly LiveBallotDto[];
}
