import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import type { AnnouncedCount, AssemblyPage, AssemblySummary, AssemblyView, Proposer, ResolutionView, Venue } from '#assembly';
import type { ResolutionKind } from '#statutes';
import { FreshnessDto } from '../http/freshness.dto.js';
import { BallotViewDto } from './ballot-view.dto.js';
import { AssemblyDocumentViewDto, ConsultationListDto, ConvocationActDto, venues } from './convocation-view.dto.js';
import { PresenceOfCollegeDto } from './presence-of-college.dto.js';
import { FrozenRollDto } from './roll-view.dto.js';

/** The line of an assembly in a list. */
export class AssemblySummaryDto implements AssemblySummary {
  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ enum: ['ordinary', 'extraordinary', 'mixed'] })
  readonly kind!: string;

  @ApiProperty({ format: 'date' })
  readonly date!: string;

  @ApiProperty({ format: 'date', description: 'day on which the notice was sent' })
  readonly noticeSentOn!: string;

  @ApiProperty({ enum: [1, 2] })
  readonly call!: number;

  @ApiProperty({ description: 'version of the rulebook that governs it, whatever is adopted later' })
  readonly rulebookVersion!: number;

  @ApiProperty({ enum: ['convened', 'open', 'closed', 'cancelled'] })
  readonly status!: AssemblySummary['status'];
}

export class AssemblyPageDto extends FreshnessDto implements AssemblyPage {
  @ApiProperty({ type: [AssemblySummaryDto] })
  readonly items!: readonly AssemblySummaryDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}

export class AnnouncedDto implements AnnouncedCount {
  @ApiProperty({ minimum: 0 })
  readonly coming!: number;

  @ApiProperty({ minimum: 0 })
  readonly apologised!: number;
}

export class AttendanceDto {
  @ApiProperty({ minimum: 0 })
  readonly present!: number;

  @ApiProperty({ minimum: 0 })
  readonly represented!: number;
}

/** Who was there of one college against what the rulebook asks of it. */
export class CollegeQuorumDto extends PresenceOfCollegeDto {
  @ApiProperty({ description: 'how many of them must be there' })
  readonly required!: number;

  @ApiProperty()
  readonly reached!: boolean;
}

/** The bureau counted who was there against what the rulebook asks. */
export class QuorumDto extends AttendanceDto {
  @ApiProperty({ enum: ['ordinary', 'extraordinary'] })
  readonly kind!: ResolutionKind;

  @ApiProperty({ enum: [1, 2] })
  readonly call!: 1 | 2;

  @ApiProperty({ description: 'lines of the voting roll' })
  readonly members!: number;

  @ApiProperty({ description: 'how many must be there' })
  readonly required!: number;

  @ApiProperty({ description: 'of the whole and, where the rulebook asks for it, of each college' })
  readonly reached!: boolean;

  @ApiPropertyOptional({ type: [CollegeQuorumDto], description: 'where the rulebook asks for a quorum of each college' })
  readonly colleges?: readonly CollegeQuorumDto[];
}

export class ResolutionViewDto implements ResolutionView {
  @ApiProperty({ format: 'uuid' })
  readonly resolutionId!: string;

  @ApiProperty({ minimum: 1, description: 'place on the agenda' })
  readonly number!: number;

  @ApiProperty({ enum: ['ordinary', 'extraordinary'] })
  readonly kind!: string;

  @ApiProperty({ description: 'SHA-256 of the text in UTF-8, hexadecimal' })
  readonly textDigest!: string;

  @ApiProperty({ type: [String], description: 'SHA-256 of each annex, hexadecimal' })
  readonly annexDigests!: readonly string[];

  @ApiProperty({ description: 'it keeps its number, and is not put to the vote' })
  readonly withdrawn!: boolean;

  @ApiProperty({ enum: ['board', 'members'], description: 'blank proxies vote for what the board proposes, and against the rest' })
  readonly proposedBy!: Proposer;

  @ApiProperty()
  readonly text!: string;
}

/** One assembly, whole. */
export class AssemblyViewDto extends IntersectionType(AssemblySummaryDto, FreshnessDto) implements AssemblyView {
  @ApiProperty({ type: String, nullable: true, example: '18:30', description: 'on the clock of the cooperative' })
  readonly time!: string | null;

  @ApiProperty({ type: String, enum: venues, nullable: true })
  readonly venue!: Venue | null;

  @ApiProperty({ type: String, nullable: true })
  readonly place!: string | null;

  @ApiProperty({ type: [String], description: 'what is dealt with besides the resolutions' })
  readonly agenda!: readonly string[];

  @ApiProperty({ type: [AssemblyDocumentViewDto] })
  readonly documents!: readonly AssemblyDocumentViewDto[];

  @ApiProperty({ type: [ConvocationActDto], description: 'in the order of the ledger' })
  readonly convocations!: readonly ConvocationActDto[];

  @ApiProperty({ type: ConsultationListDto, nullable: true, description: 'null until it is drawn' })
  readonly consultationList!: ConsultationListDto | null;

  @ApiProperty({ type: [String], description: 'members: chair, scrutineers, secretary' })
  readonly bureau!: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly openedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closedAt!: string | null;

  @ApiProperty({ type: FrozenRollDto, nullable: true, description: 'null until the roll is frozen' })
  readonly roll!: FrozenRollDto | null;

  @ApiProperty({ type: AnnouncedDto, description: 'what members said about their coming, for the day it has now; no quorum looks at it' })
  readonly announced!: AnnouncedDto;

  @ApiProperty({ type: AttendanceDto })
  readonly attendance!: AttendanceDto;

  @ApiProperty({ type: [QuorumDto] })
  readonly quorums!: readonly QuorumDto[];

  @ApiProperty({ type: [ResolutionViewDto] })
  readonly resolutions!: readonly ResolutionViewDto[];

  @ApiProperty({ type: [BallotViewDto] })
  readonly ballots!: readonly BallotViewDto[];
}
