import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import type { CapitalAnswer, Holding, ShareRegisterPage } from '#shares';
import { TwoClockAnswerDto, TwoClockPageAnswerDto } from '../http/freshness.dto.js';
import { ShareAmountsDto } from './share-amounts.dto.js';

/** What one person holds in one class of shares. */
export class HoldingDto extends ShareAmountsDto implements Holding {
  @ApiProperty({ format: 'uuid' })
  readonly memberId!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null until the person is admitted' })
  readonly memberNumber!: number | null;

  @ApiProperty({ example: 'A' })
  readonly shareClass!: string;

  @ApiProperty({ description: 'shares' })
  readonly quantity!: number;
}

export class ShareRegisterPageDto extends TwoClockPageAnswerDto implements ShareRegisterPage {
  @ApiProperty({ type: [HoldingDto] })
  readonly items!: readonly HoldingDto[];
}

/** The capital at the end of a day. */
export class CapitalAnswerDto extends IntersectionType(TwoClockAnswerDto, ShareAmountsDto) implements CapitalAnswer {
  @ApiProperty({ description: 'cents: the highest it had been at the end of any day until then' })
  readonly highestSubscribedCents!: number;

  @ApiProperty({ description: 'cents: the highest it had been at the end of any day until then' })
  readonly highestPaidUpCents!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'cents under which reimbursements never bring it; null where two tests stand in its place',
  })
  readonly floorCents!: number | null;

  @ApiProperty()
  readonly rulebookVersion!: number;
}
