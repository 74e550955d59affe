import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ResolutionRecount } from '#assembly';
import { ComparedHashDto } from '../http/compared-hash.dto.js';
import { PrioritiesProclaimedDto, ResultProclaimedDto } from './ballot-result.dto.js';

type Results = NonNullable<ResolutionRecount['result']>;
type Orders = NonNullable<ResolutionRecount['priorities']>;
type Votes = ResolutionRecount['votes'][number];

class ComparedResultDto implements Results {
  @ApiProperty({ type: ResultProclaimedDto })
  readonly proclaimed!: ResultProclaimedDto;

  @ApiProperty({ type: ResultProclaimedDto })
  readonly recounted!: ResultProclaimedDto;
}

class ComparedPrioritiesDto implements Orders {
  @ApiProperty({ type: PrioritiesProclaimedDto })
  readonly proclaimed!: PrioritiesProclaimedDto;

  @ApiProperty({ type: PrioritiesProclaimedDto })
  readonly recounted!: PrioritiesProclaimedDto;
}

/** Votes that say the same, together. */
class GroupedVotesDto implements Votes {
  @ApiPropertyOptional({ description: 'of the rights, where votes are counted by college' })
  readonly college?: string;

  @ApiProperty({ description: 'what was marked, canonical JSON', example: '"for"' })
  readonly choice!: string;

  @ApiProperty()
  readonly count!: number;
}

/** A ballot on a resolution counted again, beside what was proclaimed. */
export class ResolutionRecountDto implements ResolutionRecount {
  @ApiProperty({ format: 'uuid' })
  readonly ballotId!: string;

  @ApiProperty({ description: 'the votes and everything that follows from them are the same' })
  readonly agrees!: boolean;

  @ApiProperty({ type: ComparedHashDto, description: 'SHA-256 over the canonical grouped votes' })
  readonly countHash!: ComparedHashDto;

  @ApiPropertyOptional({ type: ComparedResultDto, description: 'absent for priorities' })
  readonly result?: ComparedResultDto;

  @ApiPropertyOptional({ type: ComparedPrioritiesDto, description: 'of a ballot that puts priorities in order' })
  readonly priorities?: ComparedPrioritiesDto;

  @ApiProperty({ type: [GroupedVotesDto], description: 'what the recount found' })
  readonly votes!: readonly GroupedVotesDto[];
}
