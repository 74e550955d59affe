import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { LogKey, OutsiderStatus, Reconciliation, SealDifference, SealingFault } from '#sealing';

/** The new key of the log. */
export class RotateLogKeyDto {
  @ApiProperty({
    description: 'public half, `name+id+base64`; the private half lies in the folder of the seal',
    example: 'ledger.coop.example/main+cd4b4881+AS8W…',
  })
  @IsString()
  @MaxLength(500)
  readonly newVerifierKey!: string;
}

export class SealingFaultDto implements SealingFault {
  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ description: 'stable code', example: 'LEDGER_BEHIND_SEAL' })
  readonly code!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly details!: SealingFault['details'];
}

export class OutsiderDto implements OutsiderStatus {
  @ApiProperty({ description: 'a witness by its name, an authority by its address' })
  readonly name!: string;

  @ApiProperty({ description: 'entries of the largest checkpoint it has signed; 0 before the first' })
  readonly size!: number;

  @ApiPropertyOptional({ type: SealingFaultDto })
  readonly fault?: SealingFaultDto;
}

export class SealDifferenceDto implements SealDifference {
  @ApiProperty({ description: 'ledger number; of a root or a signature, the entries of its checkpoint' })
  readonly number!: number;

  @ApiProperty()
  readonly stream!: string;

  @ApiProperty()
  readonly revision!: number;

  @ApiProperty({ enum: ['missing', 'extra', 'id', 'stream', 'rev', 'type', 'time', 'data', 'meta', 'root', 'signature'] })
  readonly what!: SealDifference['what'];

  @ApiProperty({ description: 'what was sealed' })
  readonly expected!: string;

  @ApiProperty({ description: 'what is there' })
  readonly found!: string;
}

export class SealReconciliationDto implements Reconciliation {
  @ApiProperty({ format: 'date-time' })
  readonly startedAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly finishedAt!: string;

  @ApiProperty({ description: 'sealed entries that were compared' })
  readonly entries!: number;

  @ApiProperty({ description: 'whether the ledger holds exactly what was sealed' })
  readonly holds!: boolean;

  @ApiProperty({ type: SealDifferenceDto, nullable: true, description: 'the first difference' })
  readonly difference!: SealDifferenceDto | null;
}

export class LogKeyDto implements LogKey {
  @ApiProperty({ description: 'it signs the checkpoints of more entries than this, up to where the next key begins' })
  readonly fromEntry!: number;

  @ApiProperty({ description: 'public half, `name+id+base64`' })
  readonly verifierKey!: string;
}

/** Where the seal of the ledger stands. */
export class SealDto {
  @ApiProperty({ enum: ['starting', 'sealing', 'stopped', 'elsewhere'], description: '`elsewhere`: another node seals, or none' })
  readonly state!: 'starting' | 'sealing' | 'stopped' | 'elsewhere';

  @ApiProperty({ type: SealingFaultDto, nullable: true, description: 'why nothing is sealed, or what is being waited for' })
  readonly fault!: SealingFaultDto | null;

  @ApiProperty({ description: 'entries sealed' })
  readonly sealed!: number;

  @ApiProperty({ description: 'entries of the newest checkpoint; 0 before the first' })
  readonly signed!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'seconds for which the oldest entry no checkpoint covers has been waiting' })
  readonly lagSeconds!: number | null;

  @ApiProperty({ type: [LogKeyDto] })
  readonly keys!: readonly LogKeyDto[];

  @ApiProperty({ enum: ['none', 'reached', 'missing'], description: 'whether enough witnesses have cosigned the newest checkpoint' })
  readonly quorum!: 'none' | 'reached' | 'missing';

  @ApiProperty({ type: [OutsiderDto] })
  readonly witnesses!: readonly OutsiderDto[];

  @ApiProperty({ type: OutsiderDto, nullable: true })
  readonly timestamps!: OutsiderDto | null;

  @ApiProperty({ type: SealReconciliationDto, nullable: true, description: 'the last comparison of the ledger with its seal, every night' })
  readonly reconciliation!: SealReconciliationDto | null;
}
