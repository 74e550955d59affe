import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID, Matches } from 'class-validator';
import type { DismissalGround, NoticeChannel, RecusalGround } from '#discipline';
import type { MemberRight } from '#statutes';
import type { ErasureBasis } from '#vault';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { calendarDate } from '../register/entry-terms.dto.js';
import { ApiFreeText, ApiOptionalFreeText } from './free-text.js';
import { StepDto } from './step.dto.js';

const channels = ['registeredLetter', 'handDelivered', 'bailiff', 'email'] as const satisfies readonly NoticeChannel[];
const recusalGrounds = ['concerned', 'reporter', 'kinship', 'interest', 'ownRequest'] as const satisfies readonly RecusalGround[];
const dismissalGrounds = [
  'notProven',
  'notSerious',
  'settled',
  'outOfTime',
  'procedureFlawed',
] as const satisfies readonly DismissalGround[];
const bases = ['request', 'consentWithdrawn', 'retentionOver', 'unlawful'] as const satisfies readonly ErasureBasis[];
export const rights = ['vote', 'stand', 'services'] as const satisfies readonly MemberRight[];

export class OpenProceedingDto extends StepDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @MayBeAbsent()
  @IsUUID()
  readonly proceedingId?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly incidentId!: string;

  @ApiOptionalFreeText('what is held against the member: kept in the vault, and erasable')
  readonly grounds?: string;
}

export class JoinIncidentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly incidentId!: string;
}

/** A letter that reaches the member. */
export class CaseNoticeDto extends StepDto {
  @ApiProperty({ enum: channels })
  @IsIn(channels)
  readonly channel!: NoticeChannel;
}

export class StatementDto extends StepDto {
  @ApiFreeText('what the member answers: kept in the vault, and erasable')
  readonly statement!: string;
}

export class RecusalDto extends StepDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly directorId!: string;

  @ApiProperty({ enum: recusalGrounds })
  @IsIn(recusalGrounds)
  readonly ground!: RecusalGround;
}

export class HearingDto extends StepDto {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: 200, description: 'who sat' })
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly sat!: readonly string[];

  @ApiProperty({ description: 'whether the member came; she was invited in any case' })
  @IsBoolean()
  readonly memberHeard!: boolean;

  @ApiProperty({ description: 'whether somebody of her choice came with her' })
  @IsBoolean()
  readonly assisted!: boolean;

  @ApiOptionalFreeText('what was said: kept in the vault, and erasable')
  readonly notes?: string;
}

export class InterimMeasureDto extends StepDto {
  @ApiProperty({ enum: rights, isArray: true, description: 'those the law and the rules let rest' })
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(rights, { each: true })
  readonly rights!: readonly MemberRight[];

  @ApiProperty({ format: 'date', description: 'first day on which they are back' })
  @Matches(calendarDate)
  readonly until!: string;
}

export class DismissalDto extends StepDto {
  @ApiProperty({ enum: dismissalGrounds })
  @IsIn(dismissalGrounds)
  readonly ground!: DismissalGround;
}

export class EraseCaseTextsDto {
  @ApiProperty({ enum: bases, description: 'GDPR, article 17 (1)' })
  @IsIn(bases)
  readonly basis!: ErasureBasis;
}
