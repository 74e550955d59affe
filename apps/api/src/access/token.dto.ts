import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsString, Length, Max, Min } from 'class-validator';
import type { MadeToken, Token } from '#access';
import { IsScope } from './is-scope.js';

export class NewTokenDto {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'payroll export' })
  @IsString()
  @Length(1, 100)
  readonly name!: string;

  @ApiProperty({
    type: [String],
    description: '`read`, groups of operations (`members`) or single ones (`members-search`)',
    example: ['read'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsScope({ each: true })
  readonly scopes!: readonly string[];

  @ApiProperty({ minimum: 1, maximum: 400, description: 'how long it lasts' })
  @IsInt()
  @Min(1)
  @Max(400)
  readonly days!: number;
}

export class TokenDto implements Token {
  @ApiProperty({ format: 'uuid' })
  readonly tokenId!: string;

  @ApiProperty({ format: 'uuid' })
  readonly accountId!: string;

  @ApiProperty({ format: 'uuid', description: 'pseudonym of the program: what it may do is granted to this actor' })
  readonly actorId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: [String] })
  readonly scopes!: readonly string[];

  @ApiProperty({ format: 'date-time' })
  readonly madeAt!: string;

  @ApiProperty({ format: 'uuid' })
  readonly madeBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'to the minute' })
  readonly lastUsedAt!: string | null;
}

export class MadeTokenDto extends TokenDto implements MadeToken {
  @ApiProperty({ description: 'told this once: `Authorization: Bearer …`' })
  readonly secret!: string;
}
