import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BallotMethod, BallotMode, BallotSubject, BallotView, Right } from '#assembly';
import { methods } from '../elections/methods.js';
import { MajorityRuleDto } from '../statutes/majority-rule.dto.js';
import { PresenceOfCollegeDto } from './presence-of-college.dto.js';
import { PrioritiesProclaimedDto, ResultProclaimedDto, WeightingDto } from './ballot-result.dto.js';

/** A right to vote: a line of the frozen roll. */
export class RightDto implements Right {
  @ApiProperty({ example: '0000042' })
  readonly rightId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;
}

type Opened = BallotView['opened'];

/** Everything the count needs, as it was when voting began. */
export class BallotOpenedDto implements Opened {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({
    type: 'object',
    description: 'a resolution, or an election of the assembly',
    properties: {
      kind: { type: 'string', enum: ['resolution', 'election'] },
      resolutionId: { type: 'string', format: 'uuid' },
      electionId: { type: 'string', format: 'uuid' },
    },
    required: ['kind'],
    selfRequired: true,
  })
  readonly subject!: BallotSubject;

  @ApiProperty({ enum: ['open', 'paper', 'showOfHands'] })
  readonly mode!: BallotMode;

  @ApiProperty({ enum: ['majority', ...methods] })
  readonly method!: BallotMethod;

  @ApiProperty({ type: [String], description: 'the answers to a resolution, or the numbers of the candidates' })
  readonly choices!: readonly string[];

  @ApiProperty({ description: 'how many marks, or ranks, a paper has room for' })
  readonly marks!: number;

  @ApiPropertyOptional({ type: [String], description: 'words of the scale where each candidate is judged, worst first' })
  readonly grades?: readonly string[];

  @ApiPropertyOptional({ type: MajorityRuleDto, description: 'present when the method is a majority' })
  readonly rule?: MajorityRuleDto;

  @ApiPropertyOptional({ type: WeightingDto, description: 'present where the colleges weigh' })
  readonly weighting?: WeightingDto;

  @ApiPropertyOptional({ type: [String], description: 'colleges that have to approve the resolution themselves' })
  readonly classVotes?: readonly string[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'lines of the roll in each college, where votes are counted by college',
  })
  readonly membersOfColleges?: Readonly<Record<string, number>>;

  @ApiPropertyOptional({
    type: [Number],
    description: 'what each place on the paper is worth, where priorities are ranked',
    example: [3, 2, 1],
  })
  readonly points?: readonly number[];

  @ApiProperty({ description: 'exact fraction of the roll that must be present or represented; `0` asks for none', example: '1/4' })
  readonly quorum!: string;

  @ApiPropertyOptional({
    type: [PresenceOfCollegeDto],
    description: 'who was there of each college, where the rulebook asks that fraction of each of them too',
  })
  readonly presenceOfColleges?: readonly PresenceOfCollegeDto[];

  @ApiProperty()
  readonly votesMayBeReplaced!: boolean;

  @ApiPropertyOptional({ description: 'true where somebody who voted by post and came after all may vote anew' })
  readonly postalVotesMayBeReplaced?: boolean;

  @ApiProperty({ description: 'lines of the roll' })
  readonly rollCount!: number;

  @ApiPropertyOptional({ description: 'how many corrections of the roll count in it: those decided before; none when absent' })
  readonly rollCorrections?: number;

  @ApiProperty()
  readonly present!: number;

  @ApiProperty()
  readonly represented!: number;

  @ApiPropertyOptional({ format: 'date-time', description: 'instant after which no vote is taken' })
  readonly closesAt?: string;
}

export class BallotViewDto implements BallotView {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ enum: ['open', 'closed', 'proclaimed', 'annulled'] })
  readonly status!: BallotView['status'];

  @ApiProperty({ format: 'date-time' })
  readonly openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closedAt!: string | null;

  @ApiProperty({ description: 'whether hands or papers were counted since the close; false where votes count themselves' })
  readonly counted!: boolean;

  @ApiProperty({ type: BallotOpenedDto })
  readonly opened!: BallotOpenedDto;

  @ApiProperty({ description: 'rights used so far: participation, never a partial result' })
  readonly votes!: number;

  @ApiProperty({ description: 'votes recorded after the close, kept and not counted' })
  readonly late!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'rights of the roll that were not used; null while the ballot is open, on paper, and by hands',
  })
  readonly notVoted!: number | null;

  @ApiProperty({
    type: ResultProclaimedDto,
    nullable: true,
    description: 'null until it is proclaimed, for an election and for priorities',
  })
  readonly result!: ResultProclaimedDto | null;

  @ApiProperty({ type: PrioritiesProclaimedDto, nullable: true, description: 'the order proclaimed, where priorities were ranked' })
  readonly priorities!: PrioritiesProclaimedDto | null;

  @ApiProperty({
    type: String,
    enum: ['contested', 'irregularity', 'technicalFailure', 'courtDecision'],
    nullable: true,
    description: 'why the ballot does not count; null for one that does',
  })
  readonly annulment!: BallotView['annulment'];
}
