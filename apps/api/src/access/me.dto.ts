import { ApiProperty } from '@nestjs/swagger';
import { credentials, roles, type Credential, type Role } from '#access';

const identifiedVia = ['session', 'token'] as const;

/** Who asks, as far as the server knows her. */
export class MeDto {
  @ApiProperty({ format: 'uuid' })
  readonly accountId!: string;

  @ApiProperty({ format: 'uuid', description: 'pseudonym under which she acts' })
  readonly actorId!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null for somebody who is no member' })
  readonly memberId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'member number or chosen name' })
  readonly loginName!: string | null;

  @ApiProperty({ enum: roles, isArray: true, description: 'granted by an entry; what follows from other entries is not among them' })
  readonly roles!: readonly Role[];

  @ApiProperty({
    type: [String],
    description:
      'operations of this API open to her, whatever they are about; what hangs on an assembly, an election or a case is not among them',
  })
  readonly may!: readonly string[];

  @ApiProperty({ enum: credentials, isArray: true, description: 'what she can sign in with; with none, she should choose one now' })
  readonly means!: readonly Credential[];

  @ApiProperty({ enum: identifiedVia })
  readonly via!: (typeof identifiedVia)[number];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly sessionId!: string | null;

  @ApiProperty({ format: 'date-time', description: 'when she last proved who she is' })
  readonly provenAt!: string;
}
