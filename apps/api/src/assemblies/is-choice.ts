import { ValidateBy, type ValidationOptions } from 'class-validator';

const LONGEST = 100;
const MOST_MARKS = 500;

const isMark = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

/** One answer, or a list of marks; whether they are on the ballot is the ballot's to say. */
export const IsChoice = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isChoice',
      validator: {
        validate: (value: unknown) => isMark(value) || (Array.isArray(value) && value.length <= MOST_MARKS && value.every(isMark)),
      },
    },
    options,
  );
