import { ApiProperty, PickType } from '@nestjs/swagger';
import type { AnnulmentGround, CorrectionGround, Minutes, MinutesPoint } from '#assembly';
import { FreshnessDto } from '../http/freshness.dto.js';
import { AssemblyViewDto, AttendanceDto, QuorumDto } from './assembly-view.dto.js';
import { VoteCountsDto } from './ballot-result.dto.js';
import { correctionGrounds, minutesPoints } from './minutes.dto.js';
import { RollCorrectionDto } from './roll-view.dto.js';

type MinutesOfResolution = Minutes['resolutions'][number];

const annulmentGrounds = ['contested', 'irregularity', 'technicalFailure', 'courtDecision'] as const satisfies readonly AnnulmentGround[];

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
  'time',
  'venue',
  'place',
  'agenda',
  'documents',
  'convocations',
  'consultationList',
]) {}

class MinutedAttendanceDto {
  @ApiProperty({ description: 'lines of the voting roll' })
  readonly members!: number;

  @ApiProperty({ type: AttendanceDto, nullable: true, description: 'null until the assembly is opened' })
  readonly opening!: AttendanceDto | null;

  @ApiProperty({ type: AttendanceDto, nullable: true, description: 'null until the assembly is closed' })
  readonly closing!: AttendanceDto | null;
}

/** What was decided on one resolution, and the sum that decides it. Never how anyone voted. */
class MinutedResolutionDto implements MinutesOfResolution {
  @ApiProperty({ minimum: 1, description: 'place on the agenda' })
  readonly number!: number;

  @ApiProperty()
  readonly text!: string;

  @ApiProperty({ description: 'SHA-256 of the text in UTF-8, hexadecimal' })
  readonly textDigest!: string;

  @ApiProperty({ type: String, enum: ['adopted', 'rejected', 'ranked', 'quorumNotReached'], nullable: true })
  readonly outcome!: string | null;

  @ApiProperty({ type: VoteCountsDto, nullable: true })
  readonly counts!: VoteCountsDto | null;

  @ApiProperty({ type: String, nullable: true, example: '4,321 for, 2,183 against, 2/3 of 6,504 is 4,336: rejected, 15 short' })
  readonly explanation!: string | null;

  @ApiProperty({ enum: annulmentGrounds, isArray: true, description: 'why ballots on it that were opened before do not count' })
  readonly annulled!: readonly AnnulmentGround[];
}

class MinutesSignatureDto {
  @ApiProperty({ description: 'ledger number of the entry of the signature' })
  readonly number!: number;

  @ApiProperty({ description: 'ledger number up to which entries are taken into account' })
  readonly asOf!: number;

  @ApiProperty({ description: 'SHA-256 that was signed, hexadecimal: also the digest under which the record is kept' })
  readonly hash!: string;

  @ApiProperty({ type: [String], description: 'members of the bureau, the chair first' })
  readonly signatories!: readonly string[];

  @ApiProperty({ description: 'true when the ledger makes the same of its entries now' })
  readonly agrees!: boolean;
}

class CorrectionDto {
  @ApiProperty({ minimum: 1 })
  readonly correction!: number;

  @ApiProperty({ enum: minutesPoints })
  readonly point!: MinutesPoint;

  @ApiProperty({ type: Number, nullable: true })
  readonly resolution!: number | null;

  @ApiProperty({ enum: correctionGrounds })
  readonly ground!: CorrectionGround;

  @ApiProperty()
  readonly erratum!: string;

  @ApiProperty({ description: 'SHA-256 of the erratum in UTF-8, hexadecimal' })
  readonly erratumDigest!: string;

  @ApiProperty({ type: [String] })
  readonly signatories!: readonly string[];
}

class AnnulledSinceDto {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ type: String, enum: annulmentGrounds, nullable: true })
  readonly ground!: AnnulmentGround | null;
}

export class MinutesDto extends FreshnessDto implements Minutes {
  @ApiProperty({ type: MinutedAssemblyDto })
  readonly assembly!: MinutedAssemblyDto;

  @ApiProperty({ type: [RollCorrectionDto], description: 'how the roll was corrected since it was frozen' })
  readonly rollCorrections!: readonly RollCorrectionDto[];

  @ApiProperty({ type: MinutedAttendanceDto })
  readonly attendance!: MinutedAttendanceDto;

  @ApiProperty({ type: [QuorumDto] })
  readonly quorums!: readonly QuorumDto[];

  @ApiProperty({ type: [MinutedResolutionDto] })
  readonly resolutions!: readonly MinutedResolutionDto[];

  @ApiProperty({ description: 'SHA-256 of the record these minutes are made from, hexadecimal: what is signed' })
  readonly hash!: string;

  @ApiProperty({ type: MinutesSignatureDto, nullable: true, description: 'null until they are signed' })
  readonly signature!: MinutesSignatureDto | null;

  @ApiProperty({ type: [CorrectionDto] })
  readonly corrections!: readonly CorrectionDto[];

  @ApiProperty({ type: [AnnulledSinceDto], description: 'ballots annulled since they were signed' })
  readonly annulledSince!: readonly AnnulledSinceDto[];
}
