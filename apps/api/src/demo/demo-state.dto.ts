import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { ReplayProgress } from '#replay';
import { demoPeople, type DemoPerson } from './demo-person.js';
import type { DemoState } from './demo.service.js';

class DemoProgressDto implements ReplayProgress {
  @ApiProperty({ enum: ['members', 'votes'] })
  readonly stage!: ReplayProgress['stage'];

  @ApiProperty({ minimum: 0 })
  readonly done!: number;

  @ApiProperty({ minimum: 0 })
  readonly total!: number;
}

export class DemoStateDto implements DemoState {
  @ApiProperty({ enum: ['none', 'loading', 'ready', 'interrupted', 'failed'], description: '`none` on a ledger that is not a demo' })
  readonly state!: DemoState['state'];

  @ApiProperty({ description: 'true while nothing was recorded but who may run it' })
  readonly ledgerEmpty!: boolean;

  @ApiProperty({ enum: demoPeople, isArray: true, description: 'whom a visitor may be; nobody on a ledger that is not a demo' })
  readonly people!: readonly DemoPerson[];

  @ApiPropertyOptional({ type: DemoProgressDto })
  readonly progress?: DemoProgressDto;

  @ApiPropertyOptional({ description: 'code of what stopped the loading', example: 'LEDGER_FULL' })
  readonly code?: string;
}

export class DemoPersonPathDto {
  @ApiProperty({ enum: demoPeople })
  @IsIn(demoPeople)
  readonly name!: DemoPerson;
}
