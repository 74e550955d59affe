import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  Candidate,
  CountRecord,
  CountStage,
  Method,
  Parameter,
  PassedOver,
  PaperCount,
  StageCause,
  TieBreak,
  TieStep,
} from '#counting';
import { methods } from './methods.js';

/** A number of papers: text past 2^53, where JSON readers lose digits. */
const paperCount = { oneOf: [{ type: 'integer' }, { type: 'string' }] };

/** Votes by candidate number, with the decimals of the method. */
const votesByCandidate = { type: 'object', additionalProperties: { type: 'string' } } as const;

class CandidateDto implements Candidate {
  @ApiProperty({ minimum: 1, description: 'number on the paper' })
  readonly n!: number;

  @ApiProperty({ description: 'member number until names have a vault' })
  readonly name!: string;

  @ApiPropertyOptional({ description: 'college, category or employer that reserved seats speak of' })
  readonly group?: string;

  @ApiPropertyOptional()
  readonly withdrawn?: boolean;

  @ApiPropertyOptional({ description: 'stands for all names written in that nobody declared' })
  readonly undeclared?: boolean;
}

class PassedOverDto implements PassedOver {
  @ApiProperty({ description: 'number of the candidate' })
  readonly n!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly group!: string | null;

  @ApiProperty({ enum: ['groupMaximumReached', 'seatsReserved'] })
  readonly reason!: PassedOver['reason'];
}

class CountStageDto implements CountStage {
  @ApiProperty({ minimum: 1 })
  readonly stage!: number;

  @ApiProperty({
    type: 'object',
    description: 'why the votes of this stage are where they are',
    properties: {
      kind: { type: 'string', enum: ['firstPreferences', 'tally', 'iteration', 'surplus', 'exclusion'] },
      of: { oneOf: [{ type: 'integer' }, { type: 'array', items: { type: 'integer' } }] },
      surplus: { type: 'string' },
    },
    required: ['kind'],
    selfRequired: true,
  })
  readonly cause!: StageCause;

  @ApiProperty({ ...votesByCandidate, description: 'votes of every candidate after the transfers of this stage' })
  readonly totals!: Readonly<Record<string, string>>;

  @ApiPropertyOptional({ ...votesByCandidate, description: 'what this stage moved: negative for whom it left' })
  readonly transfers?: Readonly<Record<string, string>>;

  @ApiPropertyOptional({ description: 'votes on papers with no further preference' })
  readonly exhausted?: string;

  @ApiPropertyOptional({ description: 'votes lost to the decimals the method cuts off' })
  readonly lost?: string;

  @ApiPropertyOptional({ description: 'where the method computes it anew each time' })
  readonly quota?: string;

  @ApiProperty({ type: [Number] })
  readonly elected!: readonly number[];

  @ApiProperty({ type: [Number] })
  readonly excluded!: readonly number[];

  @ApiPropertyOptional({ type: [PassedOverDto] })
  readonly passedOver?: readonly PassedOverDto[];
}

class TieStepDto implements TieStep {
  @ApiProperty()
  readonly rule!: TieStep['rule'];

  @ApiPropertyOptional({ description: 'the earlier stage that told them apart' })
  readonly stage?: number;

  @ApiProperty({ type: [Number] })
  readonly left!: readonly number[];
}

class TieBreakDto implements TieBreak {
  @ApiProperty()
  readonly stage!: number;

  @ApiProperty({ enum: ['election', 'exclusion', 'surplus', 'order'] })
  readonly purpose!: TieBreak['purpose'];

  @ApiProperty({ type: [Number] })
  readonly tied!: readonly number[];

  @ApiProperty()
  readonly chosen!: number;

  @ApiProperty({ type: [TieStepDto] })
  readonly steps!: readonly TieStepDto[];
}

/** The full record of a count. A method adds what it alone has: comparisons in pairs, grades. */
export class CountRecordDto implements CountRecord {
  @ApiProperty({ enum: methods })
  readonly method!: Method;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'how the method was set' })
  readonly parameters!: Readonly<Record<string, Parameter>>;

  @ApiProperty()
  readonly seats!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly quota!: string | null;

  @ApiProperty({ ...paperCount, description: 'papers counted' })
  readonly valid!: PaperCount;

  @ApiProperty({ ...paperCount, description: 'papers not counted: blank and null' })
  readonly invalid!: PaperCount;

  @ApiProperty({ ...paperCount, description: 'of the invalid ones, those without a mark' })
  readonly blank!: PaperCount;

  @ApiProperty({ type: [CandidateDto] })
  readonly candidates!: readonly CandidateDto[];

  @ApiProperty({ type: [CountStageDto] })
  readonly stages!: readonly CountStageDto[];

  @ApiProperty({ type: [Number], description: 'in the order they were elected' })
  readonly elected!: readonly number[];

  @ApiProperty({ description: 'seats nobody was elected to' })
  readonly vacant!: number;

  @ApiProperty({ type: [TieBreakDto] })
  readonly ties!: readonly TieBreakDto[];
}
