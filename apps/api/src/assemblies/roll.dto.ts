import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import type { ConsultationListPage, RollCorrectionGround, RollExplanation } from '#assembly';
import { reference } from '../http/references.dto.js';
import { code } from '../register/entry-terms.dto.js';
import { PersonNameDto } from '../register/identity.dto.js';
import { GroundDto } from '../register/members-answers.dto.js';
import { ConsultationListDto } from './convocation-view.dto.js';
import { correctionGrounds, RollCorrectionDto } from './roll-view.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class CorrectRollDto {
  @ApiProperty({ enum: ['added', 'struck'] })
  @IsIn(['added', 'struck'])
  readonly change!: 'added' | 'struck';

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly memberId!: string;

  @ApiPropertyOptional({ description: 'of a line that is added, where the roll has colleges' })
  @MayBeAbsent()
  @Matches(code)
  readonly college?: string;

  @ApiProperty({ enum: correctionGrounds })
  @IsIn(correctionGrounds)
  readonly ground!: RollCorrectionGround;

  @ApiProperty({ description: 'reference of the decision carried out', example: 'BUREAU-2026-06-18-1' })
  @Matches(reference)
  readonly decisionRef!: string;
}

/** Why somebody is, or is not, on the voting roll. */
export class RollExplanationDto implements RollExplanation {
  @ApiProperty({ format: 'uuid' })
  readonly assemblyId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty()
  readonly onRoll!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'her line; null for somebody who has none' })
  readonly rightId!: string | null;

  @ApiProperty({ enum: ['correction', 'roll', 'register'], description: '`register` until the roll is frozen' })
  readonly decidedBy!: RollExplanation['decidedBy'];

  @ApiProperty({ type: 'integer', nullable: true, description: 'ledger number of the entry that froze the roll' })
  readonly rollNumber!: number | null;

  @ApiProperty({ format: 'date', description: 'day on which somebody must be a member' })
  readonly date!: string;

  @ApiProperty({ description: 'ledger number up to which the register is taken into account' })
  readonly asOf!: number;

  @ApiProperty({ description: 'version of the rulebook that governs the assembly' })
  readonly rulebookVersion!: number;

  @ApiProperty({ type: RollCorrectionDto, nullable: true, description: 'the last one about her' })
  readonly correction!: RollCorrectionDto | null;

  @ApiProperty({
    enum: ['member', 'neverAdmitted', 'notYetAdmitted', 'membershipEnded', 'voteSuspended'],
    description: 'what the register says',
  })
  readonly reason!: RollExplanation['reason'];

  @ApiProperty({ type: [GroundDto], description: 'entries of the register the reason rests on' })
  readonly grounds!: readonly GroundDto[];
}

class ConsultationLineDto {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty()
  readonly memberNumber!: number;

  @ApiProperty({ type: PersonNameDto, nullable: true, description: 'null for somebody who was never named here' })
  readonly name!: PersonNameDto | null;

  @ApiProperty({ type: String, nullable: true })
  readonly college!: string | null;
}

export class ConsultationListPageDto implements ConsultationListPage {
  @ApiProperty({ type: ConsultationListDto, nullable: true, description: 'null until it is drawn' })
  readonly list!: ConsultationListDto | null;

  @ApiProperty({ type: [ConsultationLineDto] })
  readonly items!: readonly ConsultationLineDto[];

  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  readonly nextCursor!: string | null;
}
