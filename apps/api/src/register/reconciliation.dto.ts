import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RosterReconciliation } from '#membership';
import type { RegisterReconciliation } from '#register-exchange';
import type { BalanceDifference, SharesReconciliation } from '#shares';
import { ShareAmountsDto } from './share-amounts.dto.js';

export class RosterDifferenceDto {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ format: 'date', description: 'first day of which they say different things' })
  readonly from!: string;
}

export class RosterReconciliationDto implements RosterReconciliation {
  @ApiProperty({ description: 'ledger number up to which both were read' })
  readonly number!: number;

  @ApiProperty()
  readonly persons!: number;

  @ApiProperty({ type: [RosterDifferenceDto] })
  readonly differences!: readonly RosterDifferenceDto[];
}

export class SubscriptionBalanceDto extends ShareAmountsDto {
  @ApiProperty()
  readonly quantity!: number;
}

export class SharesDifferenceDto implements BalanceDifference {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly subscriptionId!: string;

  @ApiPropertyOptional({ type: SubscriptionBalanceDto })
  readonly ledger?: SubscriptionBalanceDto;

  @ApiPropertyOptional({ type: SubscriptionBalanceDto })
  readonly register?: SubscriptionBalanceDto;
}

export class SharesReconciliationDto implements SharesReconciliation {
  @ApiProperty({ description: 'ledger number up to which both were read' })
  readonly number!: number;

  @ApiProperty()
  readonly holders!: number;

  @ApiProperty()
  readonly subscriptions!: number;

  @ApiProperty({ type: [SharesDifferenceDto] })
  readonly differences!: readonly SharesDifferenceDto[];
}

/** Whether the registers are what the ledger says. */
export class RegisterReconciliationDto implements RegisterReconciliation {
  @ApiProperty()
  readonly holds!: boolean;

  @ApiProperty({ type: RosterReconciliationDto })
  readonly roster!: RosterReconciliationDto;

  @ApiProperty({ type: SharesReconciliationDto })
  readonly shares!: SharesReconciliationDto;
}
