import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class PasswordDto {
  @ApiProperty({ minLength: 1, maxLength: 1_024, format: 'password' })
  @IsString()
  @Length(1, 1_024)
  readonly password!: string;
}
