import { ApiProperty } from '@nestjs/swagger';
import type { ElectionRecount } from '#elections';
import { ComparedHashDto } from '../http/compared-hash.dto.js';
import { CountRecordDto } from './count-record.dto.js';

class ComparedElectedDto {
  @ApiProperty({ type: [Number], description: 'candidate numbers in the order of election' })
  readonly proclaimed!: readonly number[];

  @ApiProperty({ type: [Number], description: 'candidate numbers in the order of election' })
  readonly recounted!: readonly number[];
}

export class ElectionRecountDto implements ElectionRecount {
  @ApiProperty({ format: 'uuid' })
  readonly electionId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ description: 'the votes and the record are the same, to the last digit' })
  readonly agrees!: boolean;

  @ApiProperty({ type: ComparedHashDto, description: 'SHA-256 over the canonical grouped votes' })
  readonly countHash!: ComparedHashDto;

  @ApiProperty({ type: ComparedHashDto, description: 'SHA-256 over the canonical record' })
  readonly recordHash!: ComparedHashDto;

  @ApiProperty({ type: ComparedElectedDto })
  readonly elected!: ComparedElectedDto;

  @ApiProperty({ type: CountRecordDto, description: 'the record of the recount' })
  readonly record!: CountRecordDto;
}
