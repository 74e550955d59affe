import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { TwoClockPageDto } from '../http/page.dto.js';
import { calendarDate } from './entry-terms.dto.js';
import { MOST, SubscriptionPaymentDto } from './share-payment.dto.js';

export class SubscribeSharesDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'chosen by the caller, or given by the ledger' })
  @IsOptional()
  @IsUUID()
  readonly subscriptionId?: string;

  @ApiProperty({ description: 'class of the rulebook', example: 'A' })
  @Matches(/^[A-Za-z0-9-]{1,20}$/)
  readonly shareClass!: string;

  @ApiProperty({ minimum: 1, description: 'number of shares' })
  @IsInt()
  @Min(1)
  @Max(MOST)
  readonly quantity!: number;

  @ApiPropertyOptional({ type: SubscriptionPaymentDto, description: 'money that came with the bulletin' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => SubscriptionPaymentDto)
  readonly payment?: SubscriptionPaymentDto;

  @ApiProperty({ format: 'date', description: 'day of the subscription' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;
}

export class PayUpSharesDto extends SubscriptionPaymentDto {
  @ApiProperty({ format: 'date', description: 'day the money was received' })
  @Matches(calendarDate)
  readonly effectiveAt!: string;
}

export class ShareRegisterDto extends TwoClockPageDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'only this person' })
  @IsOptional()
  @IsUUID()
  readonly memberId?: string;
}
