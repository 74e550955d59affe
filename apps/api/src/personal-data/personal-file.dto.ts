import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID, Matches } from 'class-validator';
import type { FiledHold, FiledValue, PersonalFile } from '#membership';
import type { Acknowledgement, ErasureBasis, ErasureReport, StillHeld } from '#vault';
import { ApiFreeText } from '../discipline/free-text.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { calendarDate } from '../register/entry-terms.dto.js';

export class FiledValueDto implements FiledValue {
  @ApiProperty({ example: 'email' })
  readonly name!: string;

  @ApiProperty()
  readonly value!: string;

  @ApiProperty({ example: 'contact', description: 'what it is kept for' })
  readonly purpose!: string;

  @ApiProperty({ example: 'membership', description: 'which part of the application reads it' })
  readonly context!: string;

  @ApiProperty({ description: 'digest under which entries name it' })
  readonly digest!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly keptAt!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'when it is erased by itself; null while nobody can say' })
  readonly until!: string | null;

  @ApiProperty({ description: 'article of law, or the statutes' })
  readonly basis!: string;

  @ApiProperty({ description: 'whether it is erased when she asks for it, today' })
  readonly erasedOnRequest!: boolean;
}

export class FiledHoldDto implements FiledHold {
  @ApiProperty({ format: 'uuid' })
  readonly holdId!: string;

  @ApiProperty({ format: 'date', description: 'when it is looked at again' })
  readonly reviewOn!: string;
}

export class PersonalFileDto implements PersonalFile {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: [FiledValueDto] })
  readonly values!: readonly FiledValueDto[];

  @ApiProperty({ type: [FiledHoldDto], description: 'while one stands, nothing is erased' })
  readonly legalHolds!: readonly FiledHoldDto[];
}

export class PlaceLegalHoldDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made up when absent' })
  @MayBeAbsent()
  @IsUUID()
  readonly holdId?: string;

  @ApiFreeText('why: kept in the vault, and erasable')
  readonly reason!: string;

  @ApiProperty({ format: 'date', description: 'when it is to be looked at again; it stands until it is lifted' })
  @Matches(calendarDate)
  readonly reviewOn!: string;
}

export class LiftLegalHoldDto {
  @ApiFreeText('why: kept in the vault, and erasable')
  readonly reason!: string;
}

export class StillHeldDto implements StillHeld {
  @ApiProperty()
  readonly digest!: string;

  @ApiProperty({ format: 'date' })
  readonly until!: string;

  @ApiProperty()
  readonly basis!: string;
}

export class AcknowledgementDto implements Acknowledgement {
  @ApiProperty({ example: 'directory', description: 'who had a copy' })
  readonly consumer!: string;

  @ApiProperty({ description: 'name of the machine' })
  readonly node!: string;

  @ApiProperty({ format: 'date-time' })
  readonly purgedAt!: string;
}

export class ErasureReportDto implements ErasureReport {
  @ApiProperty({ format: 'uuid' })
  readonly requestId!: string;

  @ApiProperty({ enum: ['request', 'consentWithdrawn', 'retentionOver', 'unlawful'], description: 'why (GDPR, art. 17 (1))' })
  readonly basis!: ErasureBasis;

  @ApiProperty({ type: [String], description: 'digests of what is gone' })
  readonly digests!: readonly string[];

  @ApiProperty({ type: [StillHeldDto], description: 'what stays although it was asked for' })
  readonly retained!: readonly StillHeldDto[];

  @ApiProperty({ description: 'ledger number of the entry that says so' })
  readonly number!: number;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while no node has carried it out' })
  readonly purgedAt!: string | null;

  @ApiProperty({ type: [AcknowledgementDto], description: 'who has let go of it' })
  readonly acknowledgements!: readonly AcknowledgementDto[];
}
