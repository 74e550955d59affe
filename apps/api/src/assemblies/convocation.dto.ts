import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import type { AssemblyDocument, DispatchChannel, DispatchOutcome, LateNoticeGround, PostponementGround, Venue } from '#assembly';
import type { AssemblyKind } from '#statutes';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { DecisionReferenceDto, ReferencesDto } from '../http/references.dto.js';
import { calendarDate } from '../register/entry-terms.dto.js';
import { documentKinds, lateNoticeGrounds, postponementGrounds, venues } from './convocation-view.dto.js';

/** SHA-256, hexadecimal. */
export const digest = /^[0-9a-f]{64}$/;

/** When and where. */
class MeetingDto extends ReferencesDto {
  @ApiProperty({ format: 'date', description: 'day of the assembly', example: '2026-06-18' })
  @Matches(calendarDate)
  readonly date!: string;

  @ApiPropertyOptional({ description: 'hour on the clock of the cooperative', example: '18:30' })
  @MayBeAbsent()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  readonly time?: string;

  @ApiPropertyOptional({ description: 'address: a public document', maxLength: 500 })
  @MayBeAbsent()
  @IsString()
  @Length(1, 500)
  readonly place?: string;

  @ApiPropertyOptional({ enum: venues })
  @MayBeAbsent()
  @IsIn(venues)
  readonly venue?: Venue;

  @ApiProperty({ format: 'date', description: 'day on which the notice was sent' })
  @Matches(calendarDate)
  readonly noticeSentOn!: string;

  @ApiPropertyOptional({
    enum: lateNoticeGrounds,
    description: 'why the assembly is held although the notice comes too late: recorded as irregular; without it, a late notice is refused',
  })
  @MayBeAbsent()
  @IsIn(lateNoticeGrounds)
  readonly lateNoticeGround?: LateNoticeGround;
}

class AssemblyDocumentDto implements AssemblyDocument {
  @ApiProperty({ enum: documentKinds })
  @IsIn(documentKinds)
  readonly kind!: AssemblyDocument['kind'];

  @ApiProperty({ description: 'SHA-256 of a document kept before (`PUT /api/documents`)' })
  @Matches(digest)
  readonly digest!: string;
}

export class ConveneAssemblyDto extends MeetingDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @MayBeAbsent()
  @IsUUID()
  readonly assemblyId?: string;

  @ApiProperty({ enum: ['ordinary', 'extraordinary', 'mixed'] })
  @IsIn(['ordinary', 'extraordinary', 'mixed'])
  readonly kind!: AssemblyKind;

  @ApiPropertyOptional({ enum: [1, 2], default: 1, description: '2 for a second call whose first one is not in this ledger' })
  @MayBeAbsent()
  @IsIn([1, 2])
  readonly call?: 1 | 2;

  @ApiPropertyOptional({ type: [String], description: 'what is dealt with besides the resolutions: public documents' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 2_000, { each: true })
  readonly agenda?: readonly string[];

  @ApiPropertyOptional({ type: [AssemblyDocumentDto] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AssemblyDocumentDto)
  readonly documents?: readonly AssemblyDocumentDto[];
}

export class ConveneSecondCallDto extends MeetingDto {}

export class PostponeAssemblyDto extends MeetingDto {
  @ApiProperty({ enum: postponementGrounds })
  @IsIn(postponementGrounds)
  readonly ground!: PostponementGround;
}

export class CancelAssemblyDto extends DecisionReferenceDto {
  @ApiProperty({ enum: postponementGrounds })
  @IsIn(postponementGrounds)
  readonly ground!: PostponementGround;
}

export class RecordDispatchDto {
  @ApiProperty({ enum: ['email', 'letter', 'portal'] })
  @IsIn(['email', 'letter', 'portal'])
  readonly channel!: DispatchChannel;

  @ApiProperty({ enum: ['sent', 'delivered', 'failed'], description: 'the last outcome of a channel counts' })
  @IsIn(['sent', 'delivered', 'failed'])
  readonly outcome!: DispatchOutcome;

  @ApiProperty({ type: [String], description: 'members, 10,000 at most' })
  @IsArray()
  @ArrayMaxSize(10_000)
  @IsUUID(undefined, { each: true })
  readonly memberIds!: readonly string[];
}
