import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import type { ResolutionKind } from '#statutes';

export class OpenAssemblyDto {
  @ApiProperty({ type: [String], description: 'members of the bureau: chair, scrutineers, secretary' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  readonly bureau!: readonly string[];
}

export class NoteQuorumDto {
  @ApiProperty({ enum: ['ordinary', 'extraordinary'] })
  @IsIn(['ordinary', 'extraordinary'])
  readonly kind!: ResolutionKind;
}
