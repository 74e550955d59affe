import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';

const LONGEST = 20_000;

/** A property that is said in words: kept in the vault, and erasable. */
export const ApiFreeText = (description: string): PropertyDecorator =>
  applyDecorators(ApiProperty({ minLength: 1, maxLength: LONGEST, description }), IsString(), Length(1, LONGEST));

/** The same, where nothing need be said. */
export const ApiOptionalFreeText = (description: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ minLength: 1, maxLength: LONGEST, description }), MayBeAbsent(), IsString(), Length(1, LONGEST));
