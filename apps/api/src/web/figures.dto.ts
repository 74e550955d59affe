import { ApiProperty } from '@nestjs/swagger';
import { FreshnessDto } from '../http/freshness.dto.js';
import { CapitalAnswerDto } from '../register/share-register.dto.js';

/** The cooperative at a glance. */
export class FiguresDto extends FreshnessDto {
  @ApiProperty({ format: 'date' })
  readonly asOf!: string;

  @ApiProperty({ minimum: 0 })
  readonly members!: number;

  @ApiProperty({ type: CapitalAnswerDto, nullable: true, description: 'null while no rulebook says what a share is worth' })
  readonly capital!: CapitalAnswerDto | null;
}
