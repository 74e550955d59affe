import { ApiProperty } from '@nestjs/swagger';

/** What shares come to: subscribed, called and paid up are three quantities. */
export class ShareAmountsDto {
  @ApiProperty({ description: 'cents' })
  readonly subscribedCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly calledCents!: number;

  @ApiProperty({ description: 'cents' })
  readonly paidUpCents!: number;
}
