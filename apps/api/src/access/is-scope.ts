import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isScope } from '#access';

/** Something a token can be limited to. */
export const IsScope = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isScope',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isScope(value),
        defaultMessage: buildMessage(() => '', options),
      },
    },
    options,
  );
