import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class ResetDto {
  @ApiProperty({ format: 'uuid', description: 'pseudonym of the person: for a member her id' })
  @IsUUID()
  readonly actorId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'made up when absent: the stream of the receipt ends with it' })
  @MayBeAbsent()
  @IsUUID()
  readonly resetId?: string;
}
