import { ApiProperty } from '@nestjs/swagger';

/** The answer where there is nothing to show. */
export class DoneDto {
  @ApiProperty({ enum: [true] })
  readonly done!: true;
}

export const done: DoneDto = { done: true };
