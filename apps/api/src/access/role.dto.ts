import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { roles, type Role, type RoleLine, type RolesAnswer } from '#access';
import { FreshnessDto } from '../http/freshness.dto.js';
import { DecisionReferenceDto } from '../http/references.dto.js';

export class RoleDto extends DecisionReferenceDto {
  @ApiProperty({ enum: roles })
  @IsIn(roles)
  readonly role!: Role;
}

/** A role somebody holds, or held. */
export class RoleLineDto implements RoleLine {
  @ApiProperty({ format: 'uuid' })
  readonly actorId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'member number or chosen name; null for a program' })
  readonly loginName!: string | null;

  @ApiProperty({ enum: roles })
  readonly role!: Role;

  @ApiProperty({ description: 'ledger number of the entry that granted it' })
  readonly grantedNumber!: number;

  @ApiProperty({ format: 'date-time' })
  readonly grantedAt!: string;

  @ApiProperty({ format: 'uuid' })
  readonly grantedBy!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'of the entry that took it away; null while it is held' })
  readonly revokedNumber!: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly revokedAt!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly revokedBy!: string | null;
}

export class RolesAnswerDto extends FreshnessDto implements RolesAnswer {
  @ApiProperty({ type: [RoleLineDto] })
  readonly items!: readonly RoleLineDto[];
}
