import { ApiProperty } from '@nestjs/swagger';

/** A digest as it was proclaimed, and as a recount gives it. */
export class ComparedHashDto {
  @ApiProperty({ description: 'hexadecimal' })
  readonly proclaimed!: string;

  @ApiProperty({ description: 'hexadecimal' })
  readonly recounted!: string;
}
