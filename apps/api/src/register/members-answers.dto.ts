import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ApplicationsPage,
  ChangeTotals,
  MemberCount,
  MemberKind,
  RosterChange,
  RosterComparison,
  VotingExplanation,
} from '#membership';
import { TwoClockAnswerDto, TwoClockPageAnswerDto } from '../http/freshness.dto.js';
import { PersonNameDto } from './identity.dto.js';
import { RosterSideDto } from './roster.dto.js';

export class CollegeCountDto {
  @ApiProperty({ type: String, nullable: true })
  readonly college!: string | null;

  @ApiProperty()
  readonly members!: number;
}

export class MemberCountDto extends TwoClockAnswerDto implements MemberCount {
  @ApiProperty()
  readonly members!: number;

  @ApiProperty({ type: [CollegeCountDto] })
  readonly colleges!: readonly CollegeCountDto[];
}

export class ApplicationDto {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ format: 'date' })
  readonly appliedOn!: string;

  @ApiProperty({ type: PersonNameDto, nullable: true, description: 'what she is called now; null for somebody who was never named here' })
  readonly name!: PersonNameDto | null;

  @ApiProperty({ enum: ['naturalPerson', 'minor', 'legalPerson'] })
  readonly kind!: MemberKind;

  @ApiProperty({ type: String, nullable: true })
  readonly category!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly college!: string | null;
}

export class ApplicationsPageDto extends TwoClockPageAnswerDto implements ApplicationsPage {
  @ApiProperty({ type: [ApplicationDto] })
  readonly items!: readonly ApplicationDto[];
}

export class RosterChangeDto implements RosterChange {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty()
  readonly memberNumber!: number;

  @ApiProperty({ type: RosterSideDto, nullable: true, description: 'null when not on the first roster' })
  readonly before!: RosterSideDto | null;

  @ApiProperty({ type: RosterSideDto, nullable: true, description: 'null when not on the second roster' })
  readonly after!: RosterSideDto | null;
}

export class ChangeTotalsDto implements ChangeTotals {
  @ApiProperty({ minimum: 0 })
  readonly joined!: number;

  @ApiProperty({ minimum: 0 })
  readonly left!: number;

  @ApiProperty({ minimum: 0, description: 'on both rosters, and not the same' })
  readonly changed!: number;
}

export class RosterComparisonDto implements RosterComparison {
  @ApiProperty({ type: TwoClockAnswerDto })
  readonly before!: TwoClockAnswerDto;

  @ApiProperty({ type: TwoClockAnswerDto })
  readonly after!: TwoClockAnswerDto;

  @ApiProperty({ type: ChangeTotalsDto, description: 'of the whole comparison, whatever the page' })
  readonly totals!: ChangeTotalsDto;

  @ApiProperty({ type: [RosterChangeDto] })
  readonly items!: readonly RosterChangeDto[];

  @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last one' })
  readonly nextCursor?: string;
}

export class GroundDto {
  @ApiProperty({ description: 'ledger number of the entry' })
  readonly number!: number;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'the entry itself' })
  readonly event!: VotingExplanation['grounds'][number]['event'];

  @ApiProperty({ type: 'integer', nullable: true, description: 'version of the rules it was decided under' })
  readonly rulebookVersion!: number | null;
}

export class VotingExplanationDto extends TwoClockAnswerDto implements VotingExplanation {
  @ApiProperty()
  readonly mayVote!: boolean;

  @ApiProperty({ enum: ['member', 'neverAdmitted', 'notYetAdmitted', 'membershipEnded', 'voteSuspended'] })
  readonly reason!: VotingExplanation['reason'];

  @ApiProperty({ type: [GroundDto], description: 'the entries the answer rests on' })
  readonly grounds!: readonly GroundDto[];
}
