import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { Identity } from '#access';

/** Where somebody may prove who she is. */
export class IdentityProviderDto {
  @ApiProperty({ example: 'federation', description: 'begin at `/sign-in/oidc/federation`' })
  readonly name!: string;

  @ApiProperty({ example: 'The federation', description: 'as people know it' })
  readonly title!: string;
}

export class LinkIdentityDto {
  @ApiProperty({ example: 'federation', pattern: '^[a-z][a-z0-9-]{0,39}$' })
  @Matches(/^[a-z][a-z0-9-]{0,39}$/)
  readonly provider!: string;
}

export class DepartureDto {
  @ApiProperty({ format: 'uri', description: 'where to send the browser; it comes back by itself' })
  readonly location!: string;
}

/** An identity elsewhere, as its owner sees it. */
export class LinkedIdentityDto implements Identity {
  @ApiProperty({ format: 'uuid' })
  readonly identityId!: string;

  @ApiProperty({ description: 'name of the provider' })
  readonly provider!: string;

  @ApiProperty({ format: 'date-time' })
  readonly linkedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly lastUsedAt!: string | null;
}
