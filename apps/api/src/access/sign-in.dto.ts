import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { chosenLoginName, type FirstOperator, type Means, type Session } from '#access';

export const means = ['code', 'password', 'passkey', 'oidc', 'link', 'setUp', 'demo'] as const satisfies readonly Means[];

export class LetterCodeDto {
  @ApiProperty({
    minLength: 1,
    maxLength: 64,
    example: '7Q2M-9XKD-4TBW-E0VN',
    description: 'as it is printed, in any case, with or without hyphens',
  })
  @IsString()
  @Length(1, 64)
  readonly code!: string;
}

export class LoginNameDto {
  @ApiProperty({ minLength: 1, maxLength: 64, description: 'member number, or the name that was chosen' })
  @IsString()
  @Length(1, 64)
  readonly loginName!: string;
}

export class PasswordSignInDto extends LoginNameDto {
  @ApiProperty({ minLength: 1, maxLength: 1_024, format: 'password' })
  @IsString()
  @Length(1, 1_024)
  readonly password!: string;
}

export class LinkDto {
  @ApiProperty({ minLength: 1, maxLength: 128, description: 'what stands behind `token=` in the link' })
  @IsString()
  @Length(1, 128)
  readonly token!: string;
}

export class FirstOperatorDto extends LetterCodeDto implements FirstOperator {
  @ApiProperty({ pattern: chosenLoginName.source, description: 'letters, figures, dots and hyphens, a letter first', example: 'anne.riou' })
  @Matches(chosenLoginName)
  readonly loginName!: string;

  @ApiProperty({ minLength: 1, maxLength: 1_024, format: 'password' })
  @IsString()
  @Length(1, 1_024)
  readonly password!: string;
}

/** A session, without the secret that is in its cookie. */
export class SessionDto implements Session {
  @ApiProperty({ format: 'uuid' })
  readonly sessionId!: string;

  @ApiProperty({ enum: means, description: 'how she proved who she is' })
  readonly means!: Means;

  @ApiProperty({ description: 'what the browser calls itself' })
  readonly device!: string;

  @ApiProperty({ format: 'date-time' })
  readonly openedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'to the minute' })
  readonly lastSeenAt!: string;

  @ApiProperty({ format: 'date-time', description: 'when she last proved who she is' })
  readonly provenAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: string;
}
