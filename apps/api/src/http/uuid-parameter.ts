import { Param, ParseUUIDPipe } from '@nestjs/common';
import { ShapeInvalid } from './validation.js';

/** A UUID in the path: `@UuidParameter('assemblyId')`. Anything else is refused by the name of the parameter. */
export const UuidParameter = (name: string): ParameterDecorator =>
  Param(name, new ParseUUIDPipe({ exceptionFactory: () => new ShapeInvalid([{ pointer: `/${name}`, code: 'IS_UUID' }]) }));
