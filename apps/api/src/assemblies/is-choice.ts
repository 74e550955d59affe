import type { Choice } from '#assembly';
import { ValidateBy, type ValidationOptions } from 'class-validator';

const LONGEST = 100;
const MOST_MARKS = 500;

const isMark = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

/** One answer, or a list of marks, as far as its shape goes. */
export const isChoice = (value: unknown): value is Choice =>
  isMark(value) || (Array.isArray(value) && value.length <= MOST_MARKS && value.every(isMark));

/** One answer, or a list of marks; whether they are on the ballot is the ballot's to say. */
export const IsChoice = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isChoice',
      validator: {
        validate: isChoice,
      },
    },
    options,
  );
