import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { RetractTransfer } from '#shares';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { calendarDate, EntryTermsDto } from './entry-terms.dto.js';
import { MOST, SubscriptionPaymentDto } from './share-payment.dto.js';

const transferCauses = ['sale', 'gift', 'succession'] as const;
const grounds = ['typingError', 'wrongPerson', 'duplicate', 'paymentReturned', 'importReverted'] as const;

type Ground = RetractTransfer['data']['ground'];

export class DeductShareDto extends EntryTermsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @MayBeAbsent()
  @IsUUID()
  readonly subscriptionId?: string;

  @ApiProperty({ description: 'month of pay', example: '2026-03' })
  @Matches(/^\d{4}-\d{2}$/)
  readonly month!: string;

  @ApiProperty({ minimum: 0, description: 'net pay of the month, in cents' })
  @IsInt()
  @Min(0)
  @Max(MOST * 100)
  readonly netPayCents!: number;
}

export class CallCapitalDto extends EntryTermsDto {
  @ApiProperty({ minimum: 1, description: 'amount called, in cents' })
  @IsInt()
  @Min(1)
  @Max(MOST * 100)
  readonly amountCents!: number;

  @ApiProperty({ format: 'date', description: 'last day to pay' })
  @Matches(calendarDate)
  readonly payBy!: string;
}

export class TransferSharesDto extends EntryTermsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @MayBeAbsent()
  @IsUUID()
  readonly transferId?: string;

  @ApiProperty({ format: 'uuid', description: 'who receives' })
  @IsUUID()
  readonly counterpartyId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly subscriptionId!: string;

  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(MOST)
  readonly quantity!: number;

  @ApiProperty({ enum: transferCauses })
  @IsIn(transferCauses)
  readonly cause!: (typeof transferCauses)[number];
}

export class RetractTransferDto extends EntryTermsDto {
  @ApiProperty({ format: 'uuid', description: 'who received' })
  @IsUUID()
  readonly counterpartyId!: string;

  @ApiProperty({ enum: grounds })
  @IsIn(grounds)
  readonly ground!: Ground;
}

export class ClaimedPartDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly subscriptionId!: string;

  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(MOST)
  readonly quantity!: number;
}

export class ClaimReimbursementDto extends EntryTermsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @MayBeAbsent()
  @IsUUID()
  readonly claimId?: string;

  @ApiProperty({ description: 'financial year whose approved accounts give the value' })
  @IsInt()
  @Min(1800)
  @Max(9998)
  readonly year!: number;

  @ApiPropertyOptional({ type: ClaimedPartDto, description: 'some shares of a member who stays; all of somebody who left when absent' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ClaimedPartDto)
  readonly part?: ClaimedPartDto;

  @ApiPropertyOptional({ format: 'date', description: 'day on which the money is due; the day of the claim when absent' })
  @MayBeAbsent()
  @Matches(calendarDate)
  readonly dueOn?: string;
}

/** Money paid on a claim. */
export class PayReimbursementDto extends IntersectionType(EntryTermsDto, SubscriptionPaymentDto) {}

export class RetractSharesEntryDto extends EntryTermsDto {
  @ApiProperty({ minimum: 0, description: 'place of the entry in the stream of the person’s shares' })
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly revision!: number;

  @ApiProperty({ enum: grounds })
  @IsIn(grounds)
  readonly ground!: Ground;
}

export class ReleaseReductionsDto extends EntryTermsDto {
  @ApiPropertyOptional({
    minimum: 0,
    description: 'what may be paid out as the board decided, in cents: where two tests stand for a floor',
  })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(MOST * 100)
  readonly distributableCents?: number;
}
