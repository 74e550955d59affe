import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsUUID, Max, Min } from 'class-validator';
import type { Choice } from '#assembly';
import { IsChoice } from './is-choice.js';

export class EnterPapersDto {
  @ApiProperty({ minimum: 1, description: 'number on the cover of the batch' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly batch!: number;

  @ApiProperty({
    description:
      'what stands on each paper, in the order of the pile: its marks, `[]` for a blank one, `null` in quotes for one that cannot be counted',
    type: 'array',
    items: {
      oneOf: [
        { type: 'string', enum: ['null'] },
        { type: 'array', items: { type: 'string' } },
      ],
    },
    example: [['3', '1'], [], 'null'],
  })
  @IsArray()
  @ArrayMaxSize(200)
  @IsChoice({ each: true })
  readonly papers!: readonly Choice[];
}

export class RecordPaperCountDto {
  @ApiProperty({ format: 'uuid', description: 'one of the two who read the papers' })
  @IsUUID()
  readonly firstTeller!: string;

  @ApiProperty({ format: 'uuid', description: 'the other' })
  @IsUUID()
  readonly secondTeller!: string;
}
