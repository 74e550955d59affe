import { ApiProperty, ApiPropertyOptional, IntersectionType, PickType } from '@nestjs/swagger';
import type { ElectionAnswer, ElectionsAnswer, ElectionView, MandateWon, RejectionGround } from '#elections';
import type { Method } from '#counting';
import type { BodyName, CandidateOrder, CountingRule } from '#statutes';
import { FreshnessDto } from '../http/freshness.dto.js';
import { countingRule, ElectionRulesDto } from '../statutes/election-rules.dto.js';
import { CountRecordDto } from './count-record.dto.js';
import { methods } from './methods.js';
import { ReservedSeatsDto } from './reserved-seats.dto.js';

/** The rules of the day that are part of the call. */
class RulesOfElectionDto extends PickType(ElectionRulesDto, [
  'ties',
  'consecutiveTerms',
  'oneBodyOnly',
  'incompatibilities',
  'candidaciesValidated',
  'candidateOrder',
]) {}

class ElectionCalledDto implements Called {
  @ApiProperty({ format: 'uuid' })
  readonly electionId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ format: 'date', description: 'day of the assembly: mandates begin on it' })
  readonly date!: string;

  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  readonly body!: BodyName;

  @ApiProperty({ minimum: 1 })
  readonly seats!: number;

  @ApiPropertyOptional({ type: ReservedSeatsDto })
  readonly reservedSeats?: ReservedSeatsDto;

  @ApiProperty({ type: [Number], description: 'years of each mandate, in the order of election' })
  readonly terms!: readonly number[];

  @ApiProperty({ enum: methods })
  readonly method!: Method;

  @ApiProperty({ ...countingRule, selfRequired: true, description: 'the method with the parameters the rulebook gives it' })
  readonly counting!: CountingRule;

  @ApiPropertyOptional({ format: 'date', description: 'absent when candidacies may be declared at the assembly' })
  readonly candidacyDeadline?: string;

  @ApiProperty({ type: RulesOfElectionDto })
  readonly rules!: RulesOfElectionDto;

  @ApiProperty()
  readonly rulebookVersion!: number;

  @ApiPropertyOptional({ format: 'uuid', description: 'the election whose open seats this second round is to fill' })
  readonly secondRoundOf?: string;
}

class CandidacyDto implements Candidacy {
  @ApiProperty({ minimum: 1, description: 'number, in the order of declaration' })
  readonly candidate!: number;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty()
  readonly memberNumber!: number;

  @ApiProperty({ format: 'date' })
  readonly receivedOn!: string;

  @ApiPropertyOptional({ description: 'college or category, where seats are reserved by it' })
  readonly group?: string;

  @ApiPropertyOptional({ description: 'digest of the disclosure that holds the statement' })
  readonly statementDigest?: string;

  @ApiProperty({ enum: ['declared', 'validated', 'rejected', 'withdrawn'] })
  readonly status!: Candidacy['status'];

  @ApiPropertyOptional({ enum: ['incomplete', 'late', 'notEligible', 'statementUnlawful'], description: 'why it was turned down' })
  readonly ground?: RejectionGround;
}

class CandidatesListedDto implements Listed {
  @ApiProperty({ format: 'uuid' })
  readonly electionId!: string;

  @ApiProperty({ format: 'uuid', description: 'the one ballot of this election' })
  readonly ballotId!: string;

  @ApiProperty({ enum: ['declaration', 'memberNumber', 'lot'] })
  readonly by!: CandidateOrder;

  @ApiProperty({ type: [Number], description: 'candidate numbers in the order of the paper' })
  readonly order!: readonly number[];

  @ApiPropertyOptional({ description: 'seed of the order, where it was drawn: anyone draws it again' })
  readonly seed?: string;
}

class LotDto implements Lot {
  @ApiProperty({ description: 'SHA-256 of `commitment:` and the seed, hexadecimal' })
  readonly commitment!: string;

  @ApiPropertyOptional({ description: 'shown after the close' })
  readonly seed?: string;
}

class MandateWonDto implements MandateWon {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ format: 'date', description: 'first day' })
  readonly from!: string;

  @ApiProperty({ description: 'it ends with the ordinary assembly of this year' })
  readonly lastYear!: number;
}

class ElectionProclaimedDto implements Proclaimed {
  @ApiProperty({ format: 'uuid' })
  readonly electionId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ enum: ['board', 'supervisoryBoard'] })
  readonly body!: BodyName;

  @ApiProperty({ type: [String], description: 'members, in the order of election' })
  readonly elected!: readonly string[];

  @ApiProperty({ type: [MandateWonDto], description: 'in the same order' })
  readonly mandates!: readonly MandateWonDto[];

  @ApiProperty({ type: CountRecordDto })
  readonly record!: CountRecordDto;

  @ApiProperty({ description: 'SHA-256 over the canonical grouped votes, hexadecimal' })
  readonly countHash!: string;

  @ApiProperty({ description: 'SHA-256 over the canonical record, hexadecimal' })
  readonly recordHash!: string;
}

type Called = ElectionView['called'];
type Candidacy = ElectionView['candidacies'][number];
type Listed = NonNullable<ElectionView['list']>;
type Lot = NonNullable<ElectionView['lot']>;
type Proclaimed = NonNullable<ElectionView['proclaimed']>;

/** An election as it stands. */
class ElectionViewDto implements ElectionView {
  @ApiProperty({ type: ElectionCalledDto })
  readonly called!: ElectionCalledDto;

  @ApiProperty({ enum: ['called', 'listed', 'proclaimed'] })
  readonly status!: ElectionView['status'];

  @ApiProperty({ type: [CandidacyDto], description: 'in the order of declaration' })
  readonly candidacies!: readonly CandidacyDto[];

  @ApiProperty({ type: CandidatesListedDto, nullable: true, description: 'the list as it stands on the paper; null until it is closed' })
  readonly list!: CandidatesListedDto | null;

  @ApiProperty({ type: LotDto, nullable: true })
  readonly lot!: LotDto | null;

  @ApiProperty({ type: ElectionProclaimedDto, nullable: true })
  readonly proclaimed!: ElectionProclaimedDto | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the election that puts its open seats to the vote again' })
  readonly secondRound!: string | null;
}

export class ElectionAnswerDto extends IntersectionType(ElectionViewDto, FreshnessDto) implements ElectionAnswer {}

export class ElectionsAnswerDto extends FreshnessDto implements ElectionsAnswer {
  @ApiProperty({ type: [ElectionViewDto] })
  readonly items!: readonly ElectionViewDto[];
}
