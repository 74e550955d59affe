import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { PaymentMethod } from '#shares';

const methods = ['transfer', 'card', 'cheque', 'cash', 'payroll', 'sepa'] as const satisfies readonly PaymentMethod[];

/** Largest number of shares, and of euros, in one entry. */
export const MOST = 1_000_000_000;

/** Money that came or went. */
export class SubscriptionPaymentDto {
  @ApiProperty({ minimum: 1, description: 'in cents' })
  @IsInt()
  @Min(1)
  @Max(MOST * 100)
  readonly amountCents!: number;

  @ApiProperty({ enum: methods })
  @IsIn(methods)
  readonly method!: PaymentMethod;
}
