import { ApiProperty } from '@nestjs/swagger';
import type { PresenceOfCollege } from '#assembly';

/** Who was there of one college. */
export class PresenceOfCollegeDto implements PresenceOfCollege {
  @ApiProperty()
  readonly college!: string;

  @ApiProperty({ description: 'lines of the college on the voting roll' })
  readonly members!: number;

  @ApiProperty({ minimum: 0 })
  readonly present!: number;

  @ApiProperty({ minimum: 0 })
  readonly represented!: number;
}
