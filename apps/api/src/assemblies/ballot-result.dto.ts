import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BallotView } from '#assembly';

type Opened = BallotView['opened'];
type Proclaimed = NonNullable<BallotView['result']>;
type Priorities = NonNullable<BallotView['priorities']>;
type Weighting = NonNullable<Opened['weighting']>;
type Weighted = NonNullable<Proclaimed['weighted']>;

/** What the votes of one college weigh together. */
class CollegeWeightDto {
  @ApiProperty()
  readonly college!: string;

  @ApiProperty({ description: 'exact part of all votes', example: '1/3' })
  readonly weight!: string;
}

export class WeightingDto implements Weighting {
  @ApiProperty({ type: [CollegeWeightDto] })
  readonly colleges!: readonly CollegeWeightDto[];

  @ApiProperty({ enum: ['notFor', 'leftOut'], description: 'what becomes of the weight of a college in which nobody voted' })
  readonly withoutVotes!: Weighting['withoutVotes'];
}

export class VoteCountsDto {
  @ApiProperty()
  readonly for!: number;

  @ApiProperty()
  readonly against!: number;

  @ApiProperty()
  readonly abstain!: number;

  @ApiProperty()
  readonly blank!: number;

  @ApiProperty({ description: 'papers that cannot be counted' })
  readonly null!: number;
}

class AnswersOfCollegeDto extends VoteCountsDto {
  @ApiProperty()
  readonly college!: string;
}

/** What one college adds to the sum. */
class CollegeShareDto extends CollegeWeightDto {
  @ApiProperty()
  readonly for!: number;

  @ApiProperty({ description: 'votes its share is a fraction of' })
  readonly baseCount!: number;

  @ApiProperty({ type: String, nullable: true, description: 'weight × for ÷ base, exact; null when it is left out', example: '1/12' })
  readonly weighted!: string | null;
}

class WeightedResultDto implements Weighted {
  @ApiProperty({ description: 'what is for, an exact fraction', example: '9/20' })
  readonly weightFor!: string;

  @ApiProperty({ description: '1, less the weights that are left out' })
  readonly weightBase!: string;

  @ApiProperty({ description: 'what has to be reached, or passed', example: '1/2' })
  readonly required!: string;

  @ApiProperty({ type: [CollegeShareDto] })
  readonly colleges!: readonly CollegeShareDto[];
}

class ClassResultDto {
  @ApiProperty()
  readonly college!: string;

  @ApiProperty({ enum: ['adopted', 'rejected'] })
  readonly outcome!: 'adopted' | 'rejected';

  @ApiProperty()
  readonly baseCount!: number;

  @ApiProperty()
  readonly required!: number;
}

/** What the voting on a resolution came to. */
export class ResultProclaimedDto implements Proclaimed {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ type: VoteCountsDto, description: 'by head' })
  readonly counts!: VoteCountsDto;

  @ApiProperty({ enum: ['adopted', 'rejected', 'quorumNotReached'] })
  readonly outcome!: Proclaimed['outcome'];

  @ApiProperty({ description: 'votes the majority is a fraction of, by head' })
  readonly baseCount!: number;

  @ApiProperty({ description: 'smallest number of votes for that adopts, where heads decide' })
  readonly required!: number;

  @ApiPropertyOptional({ type: [AnswersOfCollegeDto], description: 'where votes are counted by college' })
  readonly colleges?: readonly AnswersOfCollegeDto[];

  @ApiPropertyOptional({ type: WeightedResultDto, description: 'where colleges weigh: this decides, and not the heads' })
  readonly weighted?: WeightedResultDto;

  @ApiPropertyOptional({ type: [ClassResultDto], description: 'colleges that had to approve it themselves; one that did not rejects it' })
  readonly classVotes?: readonly ClassResultDto[];

  @ApiProperty({ description: 'SHA-256 over the canonical grouped votes, hexadecimal: anyone who recounts can compare' })
  readonly countHash!: string;
}

class PriorityPlaceDto {
  @ApiProperty({ minimum: 1, description: 'after two at place 1 comes place 3' })
  readonly place!: number;

  @ApiProperty({ type: [String], description: 'several that are equal share a place' })
  readonly choices!: readonly string[];

  @ApiProperty({ description: 'points each of them has', example: '14' })
  readonly points!: string;
}

/** The order in which the assembly puts its priorities. */
export class PrioritiesProclaimedDto implements Priorities {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ enum: ['ranked', 'quorumNotReached'] })
  readonly outcome!: Priorities['outcome'];

  @ApiProperty({ type: [PriorityPlaceDto] })
  readonly places!: readonly PriorityPlaceDto[];

  @ApiProperty({ description: 'papers that rank something' })
  readonly valid!: number;

  @ApiProperty()
  readonly blank!: number;

  @ApiProperty()
  readonly null!: number;

  @ApiProperty({ description: 'SHA-256 over the canonical grouped votes, hexadecimal' })
  readonly countHash!: string;
}
